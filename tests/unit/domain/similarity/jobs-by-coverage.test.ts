import { describe, expect, test } from 'vitest';
import { UnknownIdError } from '../../../../src/domain/errors.ts';
import { findJobsByCoverage } from '../../../../src/domain/similarity/jobs-by-coverage.ts';
import { aCompetency, groupsOf } from '../../../fixtures/a-competency.ts';
import { aJob, held } from '../../../fixtures/a-job.ts';
import { atlasWith } from '../../../fixtures/entries.ts';

const zeal = aCompetency({
  title: 'Zeal',
  aliases: ['Fervor', 'Drive', 'Fire'],
  groups: groupsOf(
    'Arrives early.',
    'Rings twice.',
    'Skips lunch.',
    'Climbs ladders.',
    'Carries beams.',
    'Whistles loudly.',
  ),
});

describe('findJobsByCoverage(atlas, industry, most)', () => {
  const atlas = atlasWith({
    competencies: { zeal },
    jobs: {
      runner: aJob({ title: 'Runner', competencies: [held('zeal')] }),
      scout: aJob({ title: 'Scout', competencies: [held('zeal'), held('patience')] }),
      angler: aJob({ title: 'Angler', competencies: [held('patience')] }),
      acrobat: aJob({ title: 'Acrobat', competencies: [held('tidiness'), held('zeal'), held('patience')] }),
      zookeeper: aJob({
        title: 'Zookeeper',
        competencies: [held('tidiness'), held('patience'), held('baking/shaping')],
      }),
      archer: aJob({ title: 'Archer', competencies: [held('tidiness')] }),
    },
  });

  test('gives the job best covered first, then the one with more covered, then by title', () => {
    expect(findJobsByCoverage(atlas, 'baking', 9)).toEqual([
      { job: 'baker', covered: 3, asked: 3, shared: ['tidiness', 'patience', 'baking/oven-work'] },
      { job: 'zookeeper', covered: 3, asked: 3, shared: ['tidiness', 'patience', 'baking/shaping'] },
      { job: 'counter-clerk', covered: 2, asked: 2, shared: ['patience', 'tidiness'] },
      { job: 'angler', covered: 1, asked: 1, shared: ['patience'] },
      { job: 'archer', covered: 1, asked: 1, shared: ['tidiness'] },
      { job: 'acrobat', covered: 2, asked: 3, shared: ['tidiness', 'patience'] },
      { job: 'scout', covered: 1, asked: 2, shared: ['patience'] },
    ]);
  });

  test('gives no more than are asked for', () => {
    expect(findJobsByCoverage(atlas, 'baking', 1).map(({ job }) => job)).toEqual(['baker']);
  });

  test('throws UnknownIdError when no model has the id', () => {
    expect(() => findJobsByCoverage(atlas, 'milling', 9)).toThrow(UnknownIdError);
  });
});
