import { describe, expect, test } from 'vitest';
import { tiersInOrder } from '../../../../src/domain/rules/tiers-in-order.ts';
import { anIndustry } from '../../../fixtures/an-industry.ts';
import { entriesWith } from '../../../fixtures/entries.ts';

const empty = (...tiers: string[]) => anIndustry({ tiers: tiers.map((tier) => ({ tier, blocks: [] })) });
const inOrder =
  'list the tiers in this order: personal-effectiveness, workplace, industry-wide, industry-sector, management';

describe('tiersInOrder(entries)', () => {
  test('finds nothing when tiers rise, even with one left out', () => {
    expect(
      tiersInOrder(
        entriesWith({ industries: { new: empty('personal-effectiveness', 'industry-wide', 'management') } }),
      ),
    ).toEqual([]);
  });

  test('tells of a tier that stands above one it carries', () => {
    expect(
      tiersInOrder(entriesWith({ industries: { new: empty('workplace', 'management', 'personal-effectiveness') } })),
    ).toMatchObject([
      {
        where: 'content/industries/new/model.mdx: tiers.2.tier',
        what: 'tier "personal-effectiveness" stands above one that it carries',
        fix: inOrder,
      },
    ]);
  });

  test('tells of a tier that is listed twice', () => {
    expect(tiersInOrder(entriesWith({ industries: { new: empty('workplace', 'workplace') } }))).toMatchObject([
      { where: 'content/industries/new/model.mdx: tiers.1.tier', fix: inOrder },
    ]);
  });

  test('says nothing of a tier that does not exist', () => {
    expect(tiersInOrder(entriesWith({ industries: { new: empty('workplace', 'nobody', 'management') } }))).toEqual([]);
  });

  test('tells of the first block of a tier that splits, even when it is the first of all', () => {
    const split = anIndustry({
      tiers: [
        {
          tier: 'workplace',
          blocks: [
            { competency: 'tidiness', sector: 'pastry' },
            { competency: 'patience', sector: 'pastry' },
          ],
        },
      ],
    });
    expect(tiersInOrder(entriesWith({ industries: { new: split } })).map(({ where }) => where)).toMatchObject([
      'content/industries/new/model.mdx: tiers.0.blocks.0.sector',
    ]);
  });

  test('lets only the tier of sectors split', () => {
    const split = anIndustry({
      sectors: [{ id: 'pastry', title: 'Pastry', definition: 'Makes sweet things.' }],
      tiers: [
        { tier: 'workplace', blocks: [{ competency: 'tidiness' }, { competency: 'patience', sector: 'pastry' }] },
        { tier: 'industry-sector', blocks: [{ competency: 'baking/shaping', sector: 'pastry' }] },
      ],
    });
    expect(tiersInOrder(entriesWith({ industries: { new: split } }))).toMatchObject([
      {
        where: 'content/industries/new/model.mdx: tiers.0.blocks.1.sector',
        what: 'tier "workplace" does not split into sectors',
        fix: 'move the block to the tier "industry-sector", or take its sector out',
      },
    ]);
  });
});
