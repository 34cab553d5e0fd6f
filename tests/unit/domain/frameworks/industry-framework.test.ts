import { describe, expect, test } from 'vitest';
import { industryFramework } from '../../../../src/domain/frameworks/industry-framework.ts';
import { anIndustry } from '../../../fixtures/an-industry.ts';
import { entriesWith } from '../../../fixtures/entries.ts';

const entries = entriesWith();
const frameworkOf = (model: Parameters<typeof anIndustry>[0]) =>
  industryFramework(entries, 'baking', anIndustry(model));

describe('industryFramework(entries, id, model)', () => {
  test('stands blocks in tiers by number, and below each technical block its competency', () => {
    const { items, associations } = industryFramework(entries, 'baking', entries.industries.get('baking')!);
    expect(items.map(({ key, parent, sequence, code = '' }) => `${code} ${key} < ${parent} ${sequence}`))
      .toMatchInlineSnapshot(`
        [
          "1 course:baking/personal-effectiveness < null 1",
          "1.1 block:baking/patience < course:baking/personal-effectiveness 1",
          "2 course:baking/workplace < null 2",
          "2.1 block:baking/tidiness < course:baking/workplace 1",
          "3 course:baking/industry-wide < null 3",
          "3.1 block:baking/baking/oven-work < course:baking/industry-wide 1",
          " competency:baking/oven-work < block:baking/baking/oven-work 1",
          "3.1.1 behavior:baking/oven-work/lights-the-oven < competency:baking/oven-work 1",
          "3.1.2 behavior:baking/oven-work/scores-loaves < competency:baking/oven-work 2",
          "3.1.3 behavior:baking/oven-work/turns-trays < competency:baking/oven-work 3",
          "3.1.4 behavior:baking/oven-work/probes-the-crumb < competency:baking/oven-work 4",
          "3.1.5 behavior:baking/oven-work/logs-the-bake < competency:baking/oven-work 5",
          "4 course:baking/industry-sector < null 4",
          "4.1 block:baking/baking/shaping < course:baking/industry-sector 1",
          " competency:baking/shaping < block:baking/baking/shaping 1",
          "4.1.1 behavior:baking/shaping/divides-by-scale < competency:baking/shaping 1",
          "4.1.2 behavior:baking/shaping/tightens-the-skin < competency:baking/shaping 2",
          "4.1.3 behavior:baking/shaping/braids-six-strands < competency:baking/shaping 3",
          "4.1.4 behavior:baking/shaping/flours-baskets < competency:baking/shaping 4",
          "4.1.5 behavior:baking/shaping/covers-the-batch < competency:baking/shaping 5",
          "5 course:baking/management < null 5",
        ]
      `);
    expect(associations.map(({ key, to }) => `${key} → ${to}`)).toMatchInlineSnapshot(`
      [
        "exactMatchOf:block:baking/patience → competency:patience",
        "exactMatchOf:block:baking/tidiness → competency:tidiness",
        "exactMatchOf:block:baking/baking/oven-work → competency:baking/oven-work",
        "exactMatchOf:block:baking/baking/shaping → competency:baking/shaping",
      ]
    `);
  });

  test('names blocks as the model does, and says what we placed and where it belongs', () => {
    const { items } = frameworkOf({
      sectors: [{ id: 'pastry', title: 'Pastry', definition: 'Makes sweet things from butter.' }],
      tiers: [
        { tier: 'workplace', blocks: [{ competency: 'tidiness', as: 'Clean Hands', basis: 'editorial' }] },
        { tier: 'industry-sector', blocks: [{ competency: 'patience', sector: 'pastry' }] },
      ],
    });
    expect(items[1]).toMatchObject({ title: 'Clean Hands', notes: ['No source lists this block; we placed it.'] });
    expect(items[3]).toMatchObject({ title: 'Patience', sector: 'sector:baking/pastry' });
  });

  test('puts a technical competency that no block stands for after the tiers', () => {
    const { items } = frameworkOf({});
    expect(items.filter(({ type }) => type === 'technical')).toMatchObject([
      { key: 'competency:baking/oven-work', parent: null, sequence: 2 },
      { key: 'competency:baking/shaping', parent: null, sequence: 3 },
    ]);
  });
});
