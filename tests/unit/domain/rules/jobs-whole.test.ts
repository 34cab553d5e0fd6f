import { describe, expect, test } from 'vitest';
import { jobsWhole } from '../../../../src/domain/rules/jobs-whole.ts';
import type { JobInput } from '../../../../src/schemas/job.ts';
import { aJob, held } from '../../../fixtures/a-job.ts';
import { entriesWith } from '../../../fixtures/entries.ts';

const problemsOf = (own: Partial<JobInput>) => jobsWhole(entriesWith({ jobs: { new: aJob(own) } }));
const many = (count: number) => Array.from({ length: count }, (_, i) => held(`competency-${i}`));
const baking = { id: 'bake', title: 'Baking', tasks: ['Mixes', 'Bakes'], measures: ['Bread'] };

describe('jobsWhole(entries)', () => {
  test.for([5, 9])('lets a job have %i competencies', (count) => {
    expect(problemsOf({ competencies: many(count), statedCount: undefined })).toEqual([]);
  });

  test.for([4, 10])('tells of a job with %i competencies', (count) => {
    expect(problemsOf({ competencies: many(count), statedCount: undefined })).toMatchObject([
      {
        where: 'content/jobs/new.yaml: competencies',
        what: `${count} competencies`,
        fix: "list 5 to 9, or state the source's number as statedCount",
      },
    ]);
  });

  test('lets a job have as many as its source states', () => {
    expect(problemsOf({ competencies: many(12), statedCount: 12 })).toEqual([]);
  });

  test('tells of a job that lists another number than its source states', () => {
    expect(problemsOf({ competencies: many(6), statedCount: 7 })).toMatchObject([
      {
        where: 'content/jobs/new.yaml: statedCount',
        what: 'the source states 7 competencies and 6 are listed',
        fix: 'list as many as the source states, or correct the number',
      },
    ]);
  });

  test('lets responsibilities, clusters and growth speak of the job’s own competencies', () => {
    expect(
      problemsOf({
        responsibilities: [{ ...baking, needs: { tidiness: 'high', patience: 'moderate' } }],
        clusters: [{ title: 'All', competencies: ['patience', 'tidiness'] }],
        growth: [{ competency: 'tidiness' }, { competency: 'patience' }],
      }),
    ).toEqual([]);
  });

  test('tells of a responsibility that needs a competency the job has not', () => {
    expect(
      problemsOf({
        responsibilities: [{ ...baking, needs: { patience: 'high', tidiness: 'high', courage: 'moderate' } }],
      }),
    ).toMatchObject([
      {
        where: 'content/jobs/new.yaml: responsibilities.0.needs',
        what: '"courage" is not a competency of this job',
        fix: 'use one of: tidiness, patience',
      },
    ]);
  });

  test('tells of a responsibility that draws on fewer than two, and of a competency that none draws on', () => {
    expect(problemsOf({ responsibilities: [{ ...baking, needs: { tidiness: 'high' } }] })).toMatchObject([
      {
        where: 'content/jobs/new.yaml: responsibilities.0.needs',
        what: '"Baking" draws on 1 of the competencies of this job',
        fix: 'name at least 2 that it needs',
      },
      {
        where: 'content/jobs/new.yaml: competencies.1.competency',
        what: 'no responsibility draws on "patience"',
        fix: 'name it under "needs" of a responsibility, or exchange it for one that the work needs',
      },
    ]);
  });

  test('tells of clusters with a stranger, and without one of the job’s own', () => {
    expect(problemsOf({ clusters: [{ title: 'All', competencies: ['patience', 'courage'] }] })).toMatchObject([
      {
        where: 'content/jobs/new.yaml: clusters.0.competencies',
        what: '"courage" is not a competency of this job',
        fix: 'use one of: tidiness, patience',
      },
      {
        where: 'content/jobs/new.yaml: clusters',
        what: '"tidiness" is missing',
        fix: 'place every competency of the job, or leave the whole section out',
      },
    ]);
  });

  test('tells of growth with a stranger, and without one of the job’s own', () => {
    expect(problemsOf({ growth: [{ competency: 'tidiness' }, { competency: 'courage' }] })).toMatchObject([
      {
        where: 'content/jobs/new.yaml: growth.1.competency',
        what: '"courage" is not a competency of this job',
        fix: 'use one of: tidiness, patience',
      },
      {
        where: 'content/jobs/new.yaml: growth',
        what: '"patience" is missing',
        fix: 'place every competency of the job, or leave the whole section out',
      },
    ]);
  });
});
