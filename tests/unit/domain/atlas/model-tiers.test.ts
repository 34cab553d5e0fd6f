import { describe, expect, test } from 'vitest';
import { UnknownIdError } from '../../../../src/domain/errors.ts';
import { countBlocks, listTiers } from '../../../../src/domain/atlas/model-tiers.ts';
import { aTier } from '../../../fixtures/a-tier.ts';
import { anIndustry } from '../../../fixtures/an-industry.ts';
import { atlasWith } from '../../../fixtures/entries.ts';

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
