import { Parser } from 'htmlparser2';
import { describe, expect, test } from 'vitest';
import Ladder from '../../../src/components/figures/Ladder.astro';
import { draw } from '../../fixtures/draw.ts';
import { drawFigure } from '../../fixtures/draw-figure.ts';
import { longestPlaces, mostPlaces } from '../../fixtures/worst-figures.ts';
import { aPlace, aStep } from '../../fixtures/a-place.ts';

const places = [aPlace('helper', 1), aPlace('baker', 2), aPlace('clerk', 2)];
const steps = [aStep('helper', 'baker'), aStep('baker', 'clerk', 'lateral'), aStep('helper', 'clerk', 'specialize')];
const props = {
  places,
  steps,
  title: 'Places in a bakery',
};

describe('Ladder', () => {
  test.for([
    ['', { places, steps }],
    ['-most-places', mostPlaces],
    ['-longest-places', longestPlaces],
    ['-one-place', { places: places.slice(0, 1), steps: [] }],
  ] as const)('draws each place and each step as links to what is told of them: ladder%s', async ([name, drawn]) => {
    for (const form of ['wide', 'narrow'] as const) {
      const svg = await drawFigure([[Ladder, { ...props, ...drawn, here: 'baker' }]], form);
      await expect(svg).toMatchFileSnapshot(`./snapshots/ladder${name}-${form}.svg`);
    }
  });

  test('marks no place when the reader comes from none', async () => {
    expect(await draw(Ladder, props)).not.toContain('here');
  });

  test('keeps what an author wrote as words, never as markup', async () => {
    const hostile = [aPlace('helper', 1, { title: '"><b>bold</b>' }), ...places.slice(1)];
    const html = await draw(Ladder, { ...props, places: hostile });
    const elements = new Set<string>();
    const parser = new Parser({ onopentagname: (name) => elements.add(name) });
    parser.end(html);
    const frame = ['button', 'div', 'figcaption', 'figure', 'span', 'svg'];
    expect([...elements].sort()).toEqual(
      [...frame, 'a', 'circle', 'g', 'marker', 'path', 'rect', 'text', 'tspan'].sort(),
    );
  });
});
