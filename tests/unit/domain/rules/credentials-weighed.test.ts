import { expect, test } from 'vitest';
import { credentialsWeighed } from '../../../../src/domain/rules/credentials-weighed.ts';
import { anIndustry } from '../../../fixtures/an-industry.ts';
import { aJob } from '../../../fixtures/a-job.ts';
import { aLadder } from '../../../fixtures/a-ladder.ts';
import { aCredential } from '../../../fixtures/a-credential.ts';
import { entriesWith } from '../../../fixtures/entries.ts';

const modelWith = (credentials: string[], credentialNeeds: Record<string, 'required' | 'helps'>) =>
  entriesWith({
    credentials: { card: aCredential() },
    industries: { milling: anIndustry({ title: 'Milling Competency Model', credentials, credentialNeeds }) },
  });

test('credentialsWeighed(entries) finds nothing in a model that weighs what it names', () => {
  expect(credentialsWeighed(modelWith(['card'], { card: 'required' }))).toEqual([]);
  expect(credentialsWeighed(modelWith(['card'], {}))).toEqual([]);
});

test('credentialsWeighed(entries) tells of what the model does not name', () => {
  expect(credentialsWeighed(modelWith(['card'], { card: 'helps', pass: 'required' }))).toMatchObject([
    {
      where: 'content/industries/milling/model.mdx: credentialNeeds.pass',
      what: '"pass" is not among the credentials of this model',
      fix: 'add it to "credentials", or take the line out',
    },
  ]);
});

test('credentialsWeighed(entries) tells of jobs and places of ladders too', () => {
  const weighed = { credentials: ['card'], credentialNeeds: { pass: 'required' as const } };
  const problems = credentialsWeighed(
    entriesWith({
      credentials: { card: aCredential() },
      jobs: { baker: aJob(weighed) },
      ladders: {
        bakery: aLadder({
          places: [
            { id: 'helper', title: 'Helper', level: 1, summary: 'Carries, weighs and cleans.' },
            { id: 'baker', title: 'Baker', level: 2, summary: 'Mixes, shapes and bakes.', ...weighed },
          ],
        }),
      },
    }),
  );
  expect(problems.map(({ where, what }) => `${where}: ${what}`)).toMatchObject([
    'content/jobs/baker.yaml: credentialNeeds.pass: "pass" is not among the credentials of this job',
    'content/ladders/bakery.yaml: places.1.credentialNeeds.pass: "pass" is not among the credentials of this place',
  ]);
});
