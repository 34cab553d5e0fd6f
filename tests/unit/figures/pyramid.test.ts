import { describe, expect, test } from 'vitest';
import { type Pyramid, pyramid, pyramidSizes } from '../../../src/figures/pyramid.ts';
import { textWidth } from '../../../src/figures/text.ts';
import { aBlock, aModelTier } from '../../fixtures/a-model-tier.ts';
import { isInside } from '../../fixtures/boxes.ts';
const sectorSize = 12;
const stonesOf = ({ courses }: Pyramid) => courses.flatMap(({ stones }) => stones);

describe('pyramid(tiers, size)', () => {
  const ground = aModelTier({
    title: 'Ground',
    blocks: [aBlock({ title: 'Left' }), aBlock({ title: 'Right', number: '1.2' })],
  });
  const top = aModelTier({ tier: 'top', number: 2, order: 2, title: 'Top Requirements', blocks: [] });

  test('sets the foundation lowest and widest, with every length', () => {
    const words = 'Keeps things in their place.';
    const [left, right] = ground.blocks;
    expect(pyramid([ground, top], 'narrow')).toEqual({
      width: 344,
      height: 152,
      courses: [
        {
          tier: ground,
          x: 0,
          y: 78,
          width: 344,
          height: 74,
          heading: [{ text: '1 Ground', x: 7, y: 95 }],
          sectors: [],
          stones: [
            {
              stone: left,
              x: 7,
              y: 103,
              width: 162,
              height: 42,
              lines: [{ text: 'Left', x: 88, y: 129, glue: '' }],
              tip: { x: 2, y: 149, width: 228, height: 35, lines: [{ text: words, x: 11, y: 22, glue: '' }] },
            },
            {
              stone: right,
              x: 174,
              y: 103,
              width: 162,
              height: 42,
              lines: [{ text: 'Right', x: 255, y: 129, glue: '' }],
              tip: { x: 114, y: 149, width: 228, height: 35, lines: [{ text: words, x: 11, y: 22, glue: '' }] },
            },
          ],
          open: null,
        },
        {
          tier: top,
          x: 24.1,
          y: 0,
          width: 295.8,
          height: 74,
          heading: [{ text: '2 Top', x: 31.1, y: 17 }],
          sectors: [],
          stones: [],
          open: { x: 31.1, y: 25, width: 281.8, height: 42, label: { x: 172, y: 50.7 } },
        },
      ],
    });
  });

  test('puts the occupation and management tiers side by side in the wide drawing, one over the other in the narrow one', () => {
    const upper = [1, 2].map((i) => aModelTier({ tier: `upper-${i}`, number: 6, part: 'upper', blocks: [aBlock()] }));
    const [, left, right] = pyramid([ground, ...upper], 'wide').courses;
    expect([left!.y, left!.height]).toEqual([right!.y, right!.height]);
    expect(left!.x + left!.width + pyramidSizes.wide.seam).toBeCloseTo(right!.x, 0);
    const [, lower, higher] = pyramid([ground, ...upper], 'narrow').courses;
    expect(higher!.y + higher!.height + pyramidSizes.narrow.seam).toBeCloseTo(lower!.y, 0);
  });

  test('says where a tier is left open', () => {
    const { open, stones, ...course } = pyramid([top]).courses[0]!;
    expect(stones).toEqual([]);
    expect(isInside(open!, course)).toBe(true);
    expect(pyramid([ground]).courses[0]!.open).toBeNull();
    const { label, ...box } = pyramid([top, ground]).courses[0]!.open!;
    expect(isInside({ ...label, width: 0, height: 0 }, box)).toBe(true);
  });

  test('leaves a tier open as high as the tier beside it stands', () => {
    const stones = Array.from({ length: 9 }, (_, i) => aBlock({ title: `Stone ${i}` }));
    const upper = (blocks: typeof stones) => aModelTier({ number: 6, part: 'upper', blocks });
    const [, left, right] = pyramid([ground, upper([]), upper(stones)], 'wide').courses;
    const lowest = Math.max(...right!.stones.map(({ y, height }) => y + height));
    expect(left!.open!.y + left!.open!.height).toBeCloseTo(lowest, 0);
    const { y, height, label } = left!.open!;
    expect(label.y).toBeGreaterThan(y + height / 2);
    expect(label.y).toBeLessThan(y + height / 2 + 10);
  });

  test('names each sector over its stones, in the order of the model from below', () => {
    const sectors = ['chips', 'dyes'].map((id) => ({ id, title: id, definition: '' }));
    const blocks = [
      aBlock({ title: 'All' }),
      aBlock({ title: 'One', sector: 'chips' }),
      aBlock({ title: 'Two', sector: 'dyes' }),
    ];
    const { sectors: names, stones } = pyramid([aModelTier({ sectors, blocks })]).courses[0]!;
    expect(names.map(({ text }) => text).sort()).toEqual(['chips', 'dyes']);
    const place = Object.fromEntries([
      ...names.map(({ text, y }) => [text, y]),
      ...stones.map(({ stone, y }) => [stone.title, y]),
    ]);
    expect(place['dyes']).toBeLessThan(place['Two']);
    expect(place['Two']).toBeLessThan(place['chips']);
    expect(place['chips']).toBeLessThan(place['One']);
    expect(place['One']).toBeLessThan(place['All']);
  });

  test('lays sectors of one stone that says their name side by side, without names over them', () => {
    const sectors = ['Solar', 'Wind', 'Water'].map((title) => ({ id: title, title, definition: '' }));
    const blocks = sectors.map(({ id }) => aBlock({ title: `${id} Energy`, sector: id }));
    const course = pyramid([aModelTier({ sectors, blocks })]).courses[0]!;
    expect(course.sectors).toEqual([]);
    expect(new Set(course.stones.map(({ y }) => y)).size).toBe(1);
    expect(course.stones.map(({ stone }) => stone)).toEqual(blocks);
  });

  test('throws RangeError without tiers', () => {
    expect(() => pyramid([])).toThrow(RangeError);
  });
});

describe.for(['wide', 'narrow'] as const)('pyramid(tiers, "%s"), whatever the tiers,', (size) => {
  const { cut } = pyramidSizes[size];

  test('keeps a long name of a sector inside its course', () => {
    const title = 'Semiconductor and Electronic Component Manufacturing';
    const tier = aModelTier({
      sectors: [{ id: 'chips', title, definition: '' }],
      blocks: [aBlock({ sector: 'chips' })],
    });
    const { sectors, ...course } = pyramid(
      [tier, ...Array.from({ length: 4 }, () => aModelTier())].toReversed(),
      size,
    ).courses.at(-1)!;
    for (const { text, x } of sectors)
      expect(x + textWidth(text, sectorSize)).toBeLessThanOrEqual(course.x + course.width);
  });

  test('keeps the words of two upper tiers inside their stones, however many blocks the one has', () => {
    const upper = (count: number, title: string) =>
      aModelTier({ number: 6, part: 'upper', blocks: Array.from({ length: count }, () => aBlock({ title })) });
    const figure = pyramid([aModelTier(), upper(1, 'Telecommunications License'), upper(16, 'Budgeting')], size);
    for (const { lines, width } of stonesOf(figure)) {
      for (const { text } of lines) expect(textWidth(text, cut.size), text).toBeLessThanOrEqual(width);
    }
  });
});
