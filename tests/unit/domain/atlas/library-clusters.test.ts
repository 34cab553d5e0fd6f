import { expect, test } from 'vitest';
import { groupByCluster } from '../../../../src/domain/atlas/library-clusters.ts';
import { anIndustry } from '../../../fixtures/an-industry.ts';
import { aTier } from '../../../fixtures/a-tier.ts';
import { atlasWith, entriesWith } from '../../../fixtures/entries.ts';

test('groupByCluster(atlas) groups by cluster or else by tier, from the foundation up, without empty groups', () => {
  const groups = groupByCluster(atlasWith());
  expect(
    groups.map(({ id, tierNumber, title, competencies }) => [id, tierNumber, title, competencies.map((one) => one.id)]),
  ).toEqual([
    ['personal-effectiveness', 1, 'Personal', ['patience']],
    ['workplace', 2, 'Getting it done', ['tidiness']],
    ['industry-wide', 3, 'Shared Technical Competencies', ['baking/oven-work']],
    ['industry-sector', 4, 'Sector Technical Competencies', ['baking/shaping']],
  ]);
});

test('groupByCluster(atlas) goes by the order of the tiers, not by their place in the file', () => {
  const { tiers } = entriesWith();
  const groups = groupByCluster(
    atlasWith({
      tiers: {
        'personal-effectiveness': aTier({ ...tiers.get('personal-effectiveness')!, order: 2 }),
        workplace: aTier({ ...tiers.get('workplace')!, order: 1 }),
      },
      industries: { baking: anIndustry() },
    }),
  );
  expect(groups.map(({ id }) => id)).toEqual(['workplace', 'personal-effectiveness', 'industry-wide']);
});

test('groupByCluster(atlas) puts every competency into one group', () => {
  const atlas = atlasWith();
  const grouped = groupByCluster(atlas).flatMap(({ competencies }) => competencies.map(({ id }) => id));
  expect(grouped.toSorted()).toEqual([...atlas.allCompetencies.keys()].toSorted());
});
