import { expect, test } from 'vitest';
import { credentialsWeighed } from '../../../../src/domain/rules/credentials-weighed.ts';
import { anIndustry } from '../../../fixtures/an-industry.ts';
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
  expect(credentialsWeighed(modelWith(['card'], { card: 'helps', pass: 'required' }))).toEqual([
    {
      where: 'content/industries/milling/model.mdx: credentialNeeds.pass',
      what: '"pass" is not among the credentials of this model',
      fix: 'add it to "credentials", or take the line out',
    },
  ]);
});
