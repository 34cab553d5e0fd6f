import { describe, expect, test } from 'vitest';
import { jobsAndModelsApart } from '../../../../src/domain/rules/jobs-and-models-apart.ts';
import { aJob } from '../../../fixtures/a-job.ts';
import { entriesWith } from '../../../fixtures/entries.ts';

describe('jobsAndModelsApart(entries)', () => {
  test('finds nothing when no id is taken twice', () => {
    expect(jobsAndModelsApart(entriesWith())).toEqual([]);
  });

  test('tells of a job that has the id of a model', () => {
    expect(jobsAndModelsApart(entriesWith({ jobs: { baking: aJob({ title: 'Baking' }) } }))).toMatchObject([
      {
        where: 'content/jobs/baking.yaml',
        what: 'the industry model in content/industries/baking/model.mdx has the id "baking" too',
        fix: 'give one of the two another id, because the address of a comparison names both kinds by id alone',
      },
    ]);
  });
});
