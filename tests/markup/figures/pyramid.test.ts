import { Parser } from 'htmlparser2';
import { describe, expect, test } from 'vitest';
import Pyramid from '../../../src/components/figures/Pyramid.astro';
import { aBlock, aModelTier } from '../../fixtures/figures.ts';
import { draw } from '../../fixtures/draw.ts';
import { drawFigure } from '../../fixtures/draw-figure.ts';
import { longestTitles, mostBlocks, oneBlock } from '../../fixtures/worst-figures.ts';

const tiers = [
  aModelTier(1, ['Care', 'Honesty']),
  aModelTier(2, [], { part: 'upper', title: 'Left Requirements' }),
  aModelTier(3, [], { part: 'upper', blocks: [aBlock('3.1', 'Leading others', { basis: 'editorial' })] }),
];
const props = {
  tiers,
  title: 'Tiers of masonry',
  urlOf: (id: string) => `/competencies/${id}/`,
  anchorOf: (tier: string) => `#tier-${tier}`,
};

describe('Pyramid', () => {
  test.for([
    ['', tiers],
    ['-one-block', oneBlock],
    ['-most-blocks', mostBlocks],
    ['-longest-titles', longestTitles],
  ] as const)(
    'draws each stone as a link with its number, its words and its slip: pyramid%s',
    async ([name, drawn]) => {
      for (const form of ['wide', 'narrow'] as const) {
        const svg = await drawFigure([[Pyramid, { ...props, tiers: drawn }]], form);
        await expect(svg).toMatchFileSnapshot(`./snapshots/pyramid${name}-${form}.svg`);
      }
    },
  );

  test('keeps what an author wrote as words, never as markup', async () => {
    const html = await draw(Pyramid, { ...props, tiers: [aModelTier(1, ['"><b>bold</b>'])] });
    const elements = new Set<string>();
    const parser = new Parser({ onopentagname: (name) => elements.add(name) });
    parser.end(html);
    const frame = ['button', 'div', 'figcaption', 'figure', 'span', 'svg'];
    expect([...elements].sort()).toEqual([...frame, 'a', 'defs', 'g', 'rect', 'text', 'tspan', 'use'].sort());
  });
});
