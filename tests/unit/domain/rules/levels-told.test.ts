import { expect, test } from 'vitest';
import { levelsTold } from '../../../../src/domain/rules/levels-told.ts';
import { aJob, held } from '../../../fixtures/a-job.ts';
import { aTechnicalCompetency } from '../../../fixtures/a-technical-competency.ts';
import { entriesWith } from '../../../fixtures/entries.ts';

const jobs = { baker: aJob({ competencies: [held('patience'), held('baking/oven-work', { level: 'advanced' })] }) };

test('levelsTold(entries) finds nothing where a technical competency that a job asks for tells its levels', () => {
  expect(levelsTold(entriesWith({ jobs }))).toEqual([]);
});

test('levelsTold(entries) tells of a level that nobody told, and only where a job asks for it', () => {
  const technical = { 'baking/oven-work': aTechnicalCompetency({ levels: undefined }) };
  expect(levelsTold(entriesWith({ technical, jobs }))).toMatchObject([
    {
      where: 'content/jobs/baker.yaml: competencies.1.level',
      what: '"baking/oven-work" is asked at the level advanced, and does not tell its levels',
    },
  ]);
  expect(levelsTold(entriesWith({ technical, jobs: { baker: aJob() } }))).toEqual([]);
});
