import { describe, expect, test } from 'vitest';
import { competencyOf } from '../../../../src/domain/exploring/answers.ts';
import { listExplored, named } from '../../../../src/domain/exploring/things.ts';
import type { Occupation } from '../../../../src/schemas/occupation.ts';
import { aCompetency } from '../../../fixtures/a-competency.ts';
import { aJob, held } from '../../../fixtures/a-job.ts';
import { anOccupation, projectionOf, theOccupations, wagesOf } from '../../../fixtures/an-occupation.ts';

const competencies = new Map([[competencyOf.explain, aCompetency({ onet: [] })]]);
const [bakers, cooks] = ['51-3011.00', '35-2014.00'] as const;
const behind = (soc: string, match: 'exact' | 'close' | 'broad') => ({ soc, title: 'Somebody', match });
const explore = (all: readonly Occupation[], jobs: Readonly<Record<string, Parameters<typeof aJob>[0]>>) =>
  listExplored({
    competencies,
    occupations: theOccupations(all),
    jobs: new Map(Object.entries(jobs).map(([id, own]) => [id, aJob(own)])),
  });
const some = [
  anOccupation(bakers, {
    title: 'Bakers',
    wages: wagesOf('51-3011', { year50: 45_000 }),
    projection: projectionOf('51-3011', { education: 'No formal educational credential', training: null }),
  }),
  anOccupation(cooks, {
    title: 'Cooks',
    wages: wagesOf('35-2014', { year50: 55_000 }),
    projection: projectionOf('35-2014', { education: 'High school diploma or equivalent' }),
  }),
];

describe('listExplored(atlas)', () => {
  test('puts a job that is exactly an occupation with it, once, and has all by title', () => {
    const all = explore(some, { baker: {}, 'bench-hand': { title: 'Bench Hand' } });
    expect(all.map(named).map(({ title }) => title)).toEqual(['Bakers', 'Cooks']);
    expect(all[0]!.jobs.map(({ title }) => title)).toEqual(['Baker', 'Bench Hand']);
    expect(all[1]).toMatchObject({ jobs: [], listed: [] });
  });

  test('gives another job what all of its close occupations have, and nothing where they differ or are unknown', () => {
    const [, , cook] = explore(some, {
      cook: { title: 'Kitchen Hand', occupations: [behind(bakers, 'close'), behind(cooks, 'close')] },
    });
    expect(cook).toMatchObject({ occupation: null, jobs: [{ id: 'cook', title: 'Kitchen Hand' }] });
    expect(cook!.answers).toMatchObject({
      'no-degree': 1,
      'pay-40': 1,
      'pay-50': null,
      'pay-75': 0,
      'learn-paid': null,
      hands: null,
    });
  });

  test('leaves a job with broad occupations alone unknown', () => {
    const [, , job] = explore(some, { hand: { title: 'Hand', occupations: [behind(bakers, 'broad')] } });
    expect(job!.answers['pay-40']).toBeNull();
  });

  test('counts what a job lists itself, by its importance, whatever is known of its occupations', () => {
    const listing = (importance: 'high' | 'moderate', match: 'exact' | 'close') =>
      explore(some, {
        baker: { occupations: [behind(bakers, match)], competencies: [held(competencyOf.explain, { importance })] },
      }).find(({ jobs }) => jobs.length > 0)!;
    expect(listing('high', 'exact')).toMatchObject({ answers: { explain: 3, write: null }, listed: ['explain'] });
    expect(listing('moderate', 'close')).toMatchObject({ answers: { explain: 2 }, listed: ['explain'] });
  });
});
