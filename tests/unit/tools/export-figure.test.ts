import { describe, expect, test } from 'vitest';
import {
  fileName,
  isKept,
  originNote,
  pictureSize,
  wholeLink,
} from '../../../src/tools/export-figure/export-figure.ts';
import { origin } from '../../fixtures/an-origin.ts';

describe('fileName(origin, kind)', () => {
  test.for([
    [{}, 'svg', 'cairn-petroleum-ladder.svg'],
    [{}, 'png', 'cairn-petroleum-ladder.png'],
    [{ address: 'https://cairn.example/', figure: 'pyramid' }, 'svg', 'cairn-pyramid.svg'],
    [{ address: 'https://host.example/cairn/', figure: 'pyramid' }, 'svg', 'cairn-pyramid.svg'],
    [
      { address: 'https://cairn.example/compare/?a=nurse&b=cook#both', figure: 'bars' },
      'png',
      'cairn-compare-bars.png',
    ],
    [{ site: '../Ça/ va' }, 'svg', 'a-va-petroleum-ladder.svg'],
  ] as const)('%o as %s is called %s', ([own, kind, name]) => {
    expect(fileName({ ...origin, ...own }, kind)).toBe(name);
  });
});

describe('originNote(origin)', () => {
  test('names the site, the page and the license', () => {
    expect(originNote(origin)).toBe(
      'From Cairn, https://cairn.example/ladders/petroleum/. CC BY 4.0, https://creativecommons.org/licenses/by/4.0/',
    );
  });
});

describe('isKept(attribute)', () => {
  test.for([
    ['class', false],
    ['style', false],
    ['tabindex', false],
    ['onclick', false],
    ['data-export-figure', false],
    ['d', true],
    ['id', true],
    ['href', true],
    ['aria-label', true],
    ['marker-end', true],
  ] as const)('%s: %s', ([name, expected]) => {
    expect(isKept(name)).toBe(expected);
  });
});

describe('wholeLink(href, address)', () => {
  test.for([
    ['#step-a-b', 'https://cairn.example/ladders/petroleum/#step-a-b'],
    ['/jobs/nurse/', 'https://cairn.example/jobs/nurse/'],
    ['https://www.onetonline.org/', 'https://www.onetonline.org/'],
    ['javascript:alert(1)', undefined],
    ['data:text/html,x', undefined],
    ['http://[', undefined],
  ] as const)('%s leads to %s', ([href, expected]) => {
    expect(wholeLink(href, origin.address)).toBe(expected);
  });
});

describe('pictureSize(width, height)', () => {
  test('gives two pixels a unit', () => {
    expect(pictureSize(792, 847)).toEqual({ width: 1584, height: 1694 });
  });

  test.for([
    ['long', 8000, 100],
    ['tall', 376, 20_000],
    ['large', 5000, 5000],
  ] as const)('scales down a %s drawing, in its proportion', ([, width, height]) => {
    const size = pictureSize(width, height);
    expect(size.width).toBeLessThan(2 * width);
    expect(size.width / size.height / (width / height)).toBeCloseTo(1, 1);
  });
});
