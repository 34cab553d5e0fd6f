import { expect, test } from 'vitest';
import { countTechnical, groupByCluster } from '../../../../src/domain/atlas/library-clusters.ts';
import { anIndustry } from '../../../fixtures/an-industry.ts';
import { aTechnicalCompetency } from '../../../fixtures/a-technical-competency.ts';
import { aTier } from '../../../fixtures/a-tier.ts';
import { atlasWith, entriesWith } from '../../../fixtures/entries.ts';

test('groupByCluster(atlas) groups the library by cluster, from the foundation up, without empty groups', () => {
  const groups = groupByCluster(atlasWith());
  expect(
    groups.map(({ id, tierNumber, title, competencies }) => [id, tierNumber, title, competencies.map((one) => one.id)]),
  ).toEqual([
    ['personal-effectiveness', 1, 'Personal', ['patience']],
    ['workplace', 2, 'Getting it done', ['tidiness']],
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
  expect(groups.map(({ id }) => id)).toEqual(['workplace', 'personal-effectiveness']);
});

test('groupByCluster(atlas) puts every competency of the library into one group, and no technical one', () => {
  const atlas = atlasWith();
  const grouped = groupByCluster(atlas).flatMap(({ competencies }) => competencies.map(({ id }) => id));
  expect(grouped.toSorted()).toEqual([...atlas.competencies.keys()].toSorted());
});

test('countTechnical(atlas) counts what each industry has of its own, by title, and leaves out those without', () => {
  const industries = new Map([
    ['baking', anIndustry()],
    ['angling', anIndustry({ title: 'Angling' })],
    ['arts', anIndustry({ title: 'Arts', name: 'The arts' })],
  ]);
  const technical = new Map(
    ['baking/oven-work', 'arts/drawing', 'baking/shaping'].map((id) => [id, aTechnicalCompetency()] as const),
  );
  expect(countTechnical({ industries, technical })).toEqual([
    { industry: 'arts', name: 'The arts', count: 1 },
    { industry: 'baking', name: 'Baking', count: 2 },
  ]);
});
