import { describe, expect, test } from 'vitest';
import { presentationAttributes, plainColor } from '../../../src/tools/export-figure/presentation-attributes.ts';

const initial: Readonly<Record<string, string>> = {
  fill: 'rgb(0, 0, 0)',
  'fill-opacity': '1',
  stroke: 'none',
  'stroke-opacity': '1',
  'stroke-width': '1px',
  'stroke-dasharray': 'none',
  'stroke-linecap': 'butt',
  'stroke-linejoin': 'miter',
  'font-family': 'Serif',
  'font-size': '16px',
  'font-style': 'normal',
  'font-weight': '400',
  'letter-spacing': 'normal',
  'text-anchor': 'start',
  opacity: '1',
};

/** Computed values as a browser gives them. */
const computed =
  (own: Readonly<Record<string, string>> = {}) =>
  (property: string): string =>
    own[property] ?? initial[property] ?? '';

describe('plainColor(value)', () => {
  test.for([
    ['rgb(251, 248, 242)', '#fbf8f2', 1],
    ['rgb(251 248 242 / 0.5)', '#fbf8f2', 0.5],
    ['rgba(0, 0, 0, 0)', '#000000', 0],
    ['color(srgb 1 0.5 0)', '#ff8000', 1],
    ['color(srgb 1.02 -0.1 0.2 / 0.25)', '#ff0033', 0.25],
    ['none', 'none', 1],
    ['url("#stripes")', 'url("#stripes")', 1],
    ['color(display-p3 1 0 0)', 'color(display-p3 1 0 0)', 1],
  ] as const)('reads %s as %s, opacity %d', ([value, color, opacity]) => {
    expect(plainColor(value)).toEqual({ color, opacity });
  });
});

describe('presentationAttributes(tag, valueOf)', () => {
  test('writes nothing that is so by itself', () => {
    expect(presentationAttributes('rect', computed())).toEqual([]);
  });

  test('writes lengths without their unit, and colors so that every program reads them', () => {
    const step = {
      fill: 'none',
      stroke: 'color(srgb 0 0 0.2)',
      'stroke-width': '1.8px',
      'stroke-dasharray': '7px, 5px',
      'stroke-linecap': 'round',
    };
    expect(Object.fromEntries(presentationAttributes('path', computed(step)))).toEqual({
      fill: 'none',
      stroke: '#000033',
      'stroke-width': '1.8',
      'stroke-dasharray': '7, 5',
      'stroke-linecap': 'round',
    });
  });

  test('says nothing of a stroke that is not there', () => {
    expect(presentationAttributes('circle', computed({ 'stroke-width': '3px', 'stroke-dasharray': '2px' }))).toEqual(
      [],
    );
  });

  test('joins the opacity of a color with that of its property', () => {
    const half = { fill: 'rgba(255, 0, 0, 0.5)', 'fill-opacity': '0.5' };
    expect(Object.fromEntries(presentationAttributes('rect', computed(half)))).toEqual({
      fill: '#ff0000',
      'fill-opacity': '0.25',
    });
  });

  test('writes the type of words', () => {
    const words = { 'font-family': '"Atkinson", sans-serif', 'font-weight': '560', 'text-anchor': 'middle' };
    expect(Object.fromEntries(presentationAttributes('text', computed(words)))).toEqual({
      'font-family': '"Atkinson", sans-serif',
      'font-size': '16',
      'font-weight': '560',
      'text-anchor': 'middle',
    });
  });

  test('writes of a part of a text only what differs from the whole', () => {
    expect(presentationAttributes('tspan', computed(), computed())).toEqual([]);
    expect(presentationAttributes('tspan', computed({ 'font-weight': '700' }), computed())).toEqual([
      ['font-weight', '700'],
    ]);
    expect(presentationAttributes('tspan', computed(), computed({ fill: 'rgb(1, 1, 1)' }))).toEqual([
      ['fill', '#000000'],
    ]);
  });

  test('writes of a group only its opacity', () => {
    expect(presentationAttributes('g', computed({ fill: 'rgb(9, 9, 9)', opacity: '0.4' }))).toEqual([
      ['opacity', '0.4'],
    ]);
  });
});
