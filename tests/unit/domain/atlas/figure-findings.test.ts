import { describe, expect, test } from 'vitest';
import {
  countAskedLevels,
  countSharedBlocks,
  findEmphasis,
  findMostNeeded,
} from '../../../../src/domain/atlas/figure-findings.ts';
import { atlasOf } from '../../../../src/domain/atlas/atlas.ts';
import { UnknownIdError } from '../../../../src/domain/errors.ts';
import { aHeldCompetency } from '../../../fixtures/a-held-competency.ts';
import { aJob, held } from '../../../fixtures/a-job.ts';
import { anIndustry } from '../../../fixtures/an-industry.ts';
import { entriesWith } from '../../../fixtures/entries.ts';

describe('countSharedBlocks(atlas, id)', () => {
  const model = (kind: 'industry' | 'framework', ...competencies: string[]) =>
    anIndustry({
      kind,
      tiers: [
        { tier: 'personal', blocks: competencies.map((competency) => ({ competency, basis: 'source' as const })) },
      ],
    });
  const industries = new Map([
    ['one', model('industry', 'care', 'zeal', 'sums')],
    ['two', model('industry', 'care')],
    ['all', model('framework', 'zeal', 'care', 'tact')],
  ]);
  const uses = [...industries].flatMap(([industry, { tiers }]) =>
    tiers.flatMap(({ tier, blocks }) =>
      blocks.map(({ competency }) => ({ competency, industry, tier, as: competency })),
    ),
  );
  const atlas = { industries, modelsWith: Map.groupBy(uses, ({ competency }) => competency) };

  test('counts what other industry models have, the framework apart', () => {
    expect(countSharedBlocks(atlas, 'one')).toEqual({ blocks: 3, shared: 1, isFramework: false });
    expect(countSharedBlocks(atlas, 'two')).toEqual({ blocks: 1, shared: 1, isFramework: false });
    expect(countSharedBlocks(atlas, 'all')).toEqual({ blocks: 3, shared: 2, isFramework: true });
  });

  test('knows no other model', () => {
    expect(() => countSharedBlocks(atlas, 'three')).toThrow(UnknownIdError);
  });
});

describe('findEmphasis(clusters)', () => {
  const cluster = (title: string, high: number, moderate: number) => ({
    title,
    competencies: [
      ...Array.from({ length: high }, () => aHeldCompetency('Zeal')),
      ...Array.from({ length: moderate }, () => ({ ...aHeldCompetency('Care'), importance: 'moderate' as const })),
    ],
  });

  test('names the cluster that has more than half of what matters most', () => {
    expect(findEmphasis([cluster('Oven', 3, 1), cluster('Shop', 1, 2)])).toEqual({
      listed: 7,
      high: 4,
      mainly: { cluster: 'Oven', high: 3 },
    });
  });

  test('names none for half of it, for nothing high, or where there is but one', () => {
    expect(findEmphasis([cluster('Oven', 2, 0), cluster('Shop', 2, 0)]).mainly).toBeNull();
    expect(findEmphasis([cluster('Oven', 0, 2), cluster('Shop', 0, 1)])).toEqual({ listed: 3, high: 0, mainly: null });
    expect(findEmphasis([cluster('Oven', 3, 1)]).mainly).toBeNull();
    expect(findEmphasis([])).toEqual({ listed: 0, high: 0, mainly: null });
  });
});

test('findMostNeeded(responsibilities) gives all that the most of them need', () => {
  const needs = (...ids: string[]) => ({ needs: Object.fromEntries(ids.map((id) => [id, 'high'])) });
  expect(findMostNeeded([needs('care', 'sums'), needs('zeal', 'care'), needs('zeal')])).toEqual({
    competencies: ['care', 'zeal'],
    responsibilities: 2,
    of: 3,
    needed: 3,
  });
  expect(findMostNeeded([])).toEqual({ competencies: [], responsibilities: 0, of: 0, needed: 0 });
});

test('countAskedLevels(atlas, competency) gives every level that the most jobs ask for', () => {
  const asking = (level: 'basic' | 'skilled' | 'expert') => aJob({ competencies: [held('patience', { level })] });
  const count = (...levels: ('basic' | 'skilled' | 'expert')[]) =>
    countAskedLevels(
      atlasOf({
        ...entriesWith(),
        jobs: new Map(levels.map((level, i) => [`job-${i}`, asking(level)])),
      }),
      'patience',
    );
  expect(count('expert', 'basic', 'basic')).toEqual({ jobs: 3, levels: ['basic'], each: 2 });
  expect(count('expert', 'basic')).toEqual({ jobs: 2, levels: ['basic', 'expert'], each: 1 });
  expect(count()).toEqual({ jobs: 0, levels: [], each: 0 });
});
