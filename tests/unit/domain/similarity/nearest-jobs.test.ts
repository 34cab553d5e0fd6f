import { describe, expect, test } from 'vitest';
import { UnknownIdError } from '../../../../src/domain/errors.ts';
import { findNearestJobs, likenessOf } from '../../../../src/domain/similarity/nearest-jobs.ts';
import { aCompetency } from '../../../fixtures/a-competency.ts';
import { aJob, held } from '../../../fixtures/a-job.ts';
import { noTables } from '../../../fixtures/no-tables.ts';
import { rated } from '../../../fixtures/some-rated.ts';

const moderate = { importance: 'moderate' as const };

describe('findNearestJobs(atlas, id, most), of jobs whose occupations nobody rated,', () => {
  const atlas = {
    ...noTables,
    jobs: new Map([
      ['baker', aJob({ competencies: [held('tidiness'), held('patience', moderate), held('baking/oven-work')] })],
      ['clerk', aJob({ title: 'Clerk', competencies: [held('patience'), held('tidiness')] })],
      ['stoker', aJob({ title: 'Stoker', competencies: [held('baking/oven-work')] })],
      ['angler', aJob({ title: 'Angler', competencies: [held('baking/oven-work')] })],
      ['miller', aJob({ title: 'Miller', competencies: [held('baking/oven-work'), held('baking/shaping')] })],
      ['twin', aJob({ title: 'Twin', competencies: [held('patience'), held('tidiness')] })],
    ]),
  };

  test('gives the nearest first, then by title, with what is shared and what is added', () => {
    const all = findNearestJobs(atlas, 'baker', 9);
    expect(all.map(({ job }) => job)).toEqual(['clerk', 'twin', 'angler', 'stoker']);
    // 3 · 3 + 1.5 · 3 over the lengths of the two rows.
    expect(all[0]!.likeness).toBeCloseTo(13.5 / (Math.sqrt(9 + 2.25 + 9) * Math.sqrt(18)));
    expect(findNearestJobs(atlas, 'stoker', 9).at(-1)).toMatchObject({
      job: 'baker',
      shared: ['baking/oven-work'],
      added: ['tidiness', 'patience'],
    });
    expect(all[0]).toMatchObject({ shared: ['patience', 'tidiness'], added: [] });
  });

  test('gives no more than are asked for, and none that is less alike than policy asks for', () => {
    expect(findNearestJobs(atlas, 'baker', 1).map(({ job }) => job)).toEqual(['clerk']);
    expect(findNearestJobs(atlas, 'baker', 0)).toEqual([]);
    expect(likenessOf(atlas, 'baker', 'miller')).toBeLessThan(0.6);
    expect(findNearestJobs(atlas, 'clerk', 9).map(({ job }) => job)).toEqual(['twin', 'baker']);
    expect(likenessOf(atlas, 'clerk', 'twin')).toBe(1);
  });

  test('throws UnknownIdError when no job has the id', () => {
    expect(() => findNearestJobs(atlas, 'glazier', 3)).toThrow(UnknownIdError);
    expect(() => likenessOf(atlas, 'baker', 'glazier')).toThrow(UnknownIdError);
  });
});

test('findNearestJobs(atlas, id, most) calls jobs near that share no competency on their lists, for what their occupations need', () => {
  const elements = ['1.A.1.a.1', '1.A.1.a.2', '1.A.1.a.3', '1.A.1.a.4', '2.C.1.a', '2.C.1.b'];
  const ratings = (...values: number[]) => Object.fromEntries(elements.map((element, i) => [element, values[i]!]));
  const socs = { teller: '43-3071.00', clerk: '43-4141.00', welder: '51-4121.00' };
  const job = (soc: string, own: string) =>
    aJob({ competencies: [held(own, moderate)], occupations: [{ soc, title: 'Somebody', match: 'exact' }] });
  const atlas = {
    jobs: new Map([
      ['teller', job(socs.teller, 'care')],
      ['clerk', job(socs.clerk, 'sums')],
      ['welder', job(socs.welder, 'care')],
    ]),
    competencies: new Map(
      elements.slice(0, 4).map((element, i) => [`c${i}`, aCompetency({ onet: [{ element, name: element }] })]),
    ),
    occupations: {
      ...noTables.occupations,
      bySoc: new Map([
        rated(socs.teller, ratings(5, 5, 1, 1, 5, 1)),
        rated(socs.clerk, ratings(5, 5, 1, 1, 5, 1)),
        rated(socs.welder, ratings(1, 1, 5, 5, 1, 5)),
      ]),
    },
  };
  expect(findNearestJobs(atlas, 'teller', 9)).toMatchObject([{ job: 'clerk', shared: [], added: ['sums'] }]);
  expect(likenessOf(atlas, 'teller', 'welder')).toBeLessThan(0);
});
