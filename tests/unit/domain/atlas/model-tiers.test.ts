import { describe, expect, test } from 'vitest';
import { UnknownIdError } from '../../../../src/domain/errors.ts';
import {
  countBlocks,
  countTierUses,
  listTiers,
  needsSectorNames,
  sectorPlace,
} from '../../../../src/domain/atlas/model-tiers.ts';
import { aTier } from '../../../fixtures/a-tier.ts';
import { anIndustry } from '../../../fixtures/an-industry.ts';
import { atlasWith } from '../../../fixtures/entries.ts';
import { aBlock } from '../../../fixtures/a-model-tier.ts';

describe('listTiers(atlas, industry)', () => {
  test('gives each tier its names, its blocks and its sectors', () => {
    const tiers = listTiers(atlasWith(), 'baking');
    expect(tiers.map(({ tier }) => tier)).toEqual([
      'personal-effectiveness',
      'workplace',
      'industry-wide',
      'industry-sector',
      'management',
    ]);
    expect(tiers[3]).toEqual({
      tier: 'industry-sector',
      number: 4,
      order: 4,
      title: 'Sector Technical Competencies',
      short: 'Sector',
      definition: 'What everything else stands on.',
      part: 'technical',
      note: null,
      blocks: [
        {
          number: '4.1',
          competency: 'baking/shaping',
          title: 'Shaping',
          canonical: 'Shaping',
          definition: 'Forms dough into loaves, rolls and braids of one weight.',
          sector: 'pastry',
          basis: 'source',
        },
      ],
      sectors: [{ id: 'pastry', title: 'Pastry', definition: 'Makes sweet things from butter and flour.' }],
    });
  });

  test('keeps a tier without blocks, with its note', () => {
    expect(listTiers(atlasWith(), 'baking')[4]).toMatchObject({
      tier: 'management',
      note: 'Nobody manages anybody here.',
      blocks: [],
      sectors: [],
    });
  });

  test('uses the names that the model gives', () => {
    const tiers = [
      {
        tier: 'workplace',
        as: 'At the Bench',
        blocks: [{ competency: 'tidiness', as: 'Order', basis: 'editorial' as const }],
      },
    ];
    expect(listTiers(atlasWith({ industries: { baking: anIndustry({ tiers }) } }), 'baking')).toMatchObject([
      {
        title: 'At the Bench',
        short: 'At the Bench',
        blocks: [{ title: 'Order', canonical: 'Tidiness', basis: 'editorial' }],
      },
    ]);
  });

  test('counts blocks on through tiers that share a number', () => {
    const atlas = atlasWith({
      tiers: {
        'industry-sector': aTier({ order: 4, number: 6 }),
        management: aTier({ order: 5, number: 6, part: 'upper' }),
      },
      industries: {
        baking: anIndustry({
          tiers: [
            { tier: 'industry-sector', blocks: [{ competency: 'tidiness' }, { competency: 'patience' }] },
            { tier: 'management', blocks: [{ competency: 'baking/shaping' }] },
          ],
        }),
      },
    });
    expect(listTiers(atlas, 'baking').map(({ blocks }) => blocks.map(({ number }) => number))).toEqual([
      ['6.1', '6.2'],
      ['6.3'],
    ]);
  });

  test('throws UnknownIdError when no model has the id', () => {
    expect(() => listTiers(atlasWith(), 'milling')).toThrow(UnknownIdError);
  });
});

describe('countBlocks(tiers)', () => {
  test('counts the blocks of all tiers', () => {
    expect(countBlocks(listTiers(atlasWith(), 'baking'))).toBe(4);
    expect(countBlocks([])).toBe(0);
  });
});

describe('sectorPlace(tier, block)', () => {
  const sectors = ['chips', 'dyes'].map((id) => ({ id, title: id, definition: '' }));

  test('counts sectors from 1, and gives nothing for a block that all share', () => {
    expect(sectorPlace({ sectors }, { sector: 'dyes' })).toBe(2);
    expect(sectorPlace({ sectors }, { sector: null })).toBeUndefined();
    expect(sectorPlace({ sectors }, { sector: 'wool' })).toBeUndefined();
  });
});

describe('needsSectorNames(tier)', () => {
  const sectors = ['Solar', 'Wind'].map((title) => ({ id: title.toLowerCase(), title, definition: '' }));
  const block = (title: string, sector: string | null = null) => aBlock({ title, sector });

  test('is false where every sector has one block that says its name', () => {
    expect(needsSectorNames({ sectors, blocks: [] })).toBe(true);
    expect(needsSectorNames({ sectors: [], blocks: [block('Safety')] })).toBe(false);
    const blocks = [block('Safety'), block('Solar Energy', 'solar'), block('Wind Energy', 'wind')];
    expect(needsSectorNames({ sectors, blocks })).toBe(false);
  });

  test('is true where one has two blocks, or one that is called otherwise', () => {
    const wind = block('Wind Energy', 'wind');
    expect(
      needsSectorNames({ sectors, blocks: [block('Solar Heat', 'solar'), block('Solar Cells', 'solar'), wind] }),
    ).toBe(true);
    expect(needsSectorNames({ sectors, blocks: [block('Roof Work', 'solar'), wind] })).toBe(true);
  });
});

describe('countTierUses(atlas)', () => {
  test('counts the industry models that have blocks on a tier, and the least and the most they have', () => {
    const model = (kind: 'industry' | 'framework', ...competencies: string[]) =>
      anIndustry({ kind, tiers: [{ tier: 'workplace', blocks: competencies.map((competency) => ({ competency })) }] });
    const uses = countTierUses({
      tiers: atlasWith().tiers,
      industries: new Map([
        ['baking', model('industry', 'tidiness')],
        ['milling', model('industry', 'tidiness', 'patience')],
        ['angling', model('industry')],
        ['framework', model('framework', 'a', 'b', 'c')],
      ]),
    });
    expect(uses.get('workplace')).toEqual({ models: 2, of: 3, least: 1, most: 2 });
    expect(uses.get('management')).toEqual({ models: 0, of: 3, least: 0, most: 0 });
  });
});
