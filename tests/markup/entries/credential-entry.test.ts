import { parseDocument, DomUtils } from 'htmlparser2';
import { expect, test } from 'vitest';
import CredentialEntry from '../../../src/components/entries/CredentialEntry.astro';
import CredentialList from '../../../src/components/entries/CredentialList.astro';
import { aCredential } from '../../fixtures/a-credential.ts';
import { aJob, held } from '../../fixtures/a-job.ts';
import { aLadder } from '../../fixtures/a-ladder.ts';
import { draw } from '../../fixtures/draw.ts';
import { atlasWith } from '../../fixtures/entries.ts';

const credential = aCredential({ title: 'Oven License', kind: 'license', url: 'https://issuer.example/oven' });
const competencies = [held('tidiness'), held('patience')];
const asking = (need: 'required' | 'helps') => ({
  competencies,
  credentials: ['oven'],
  credentialNeeds: { oven: need },
});
const [helper, baker] = aLadder().places;

const read = (html: string) => DomUtils.textContent(parseDocument(html).children).replaceAll(/\s+/g, ' ').trim();
const linksIn = (html: string) =>
  DomUtils.getElementsByTagName('a', parseDocument(html).children).map(({ attribs }) => attribs.href);

test('CredentialEntry lists what asks for it, what requires it first, and leads there', async () => {
  const atlas = atlasWith({
    credentials: { oven: credential },
    jobs: {
      baker: aJob(asking('helps')),
      cook: aJob({ title: 'Cook', ...asking('required') }),
    },
    ladders: { bakery: aLadder({ places: [helper!, { ...baker!, credentials: ['oven'] }] }) },
  });
  const html = await draw(CredentialEntry, { atlas, id: 'oven', credential });
  expect(read(html)).toMatch(
    /Jobs Cook required by law or by nearly every employer Baker helps to stand out Places on career ladders Baker ?: Bakery Bakery Resources/,
  );
  // Its issuer publishes it.
  expect(read(html)).toContain('Lesson plan for a first week in a bakery Cairn');
  expect(linksIn(html)).toEqual(
    expect.arrayContaining(['https://cairn.example/lessons', '/resources/curriculum/#first-week']),
  );
  expect(read(html)).not.toContain('Industry models');
  expect(linksIn(html)).toEqual(
    expect.arrayContaining([
      '/jobs/cook/',
      '/jobs/baker/',
      '/ladders/bakery/#place-baker',
      '/api/v1/credentials/oven.json',
    ]),
  );
});

test('CredentialEntry says so of a credential that nothing names', async () => {
  const atlas = atlasWith({ credentials: { oven: credential } });
  const html = await draw(CredentialEntry, { atlas, id: 'oven', credential });
  expect(read(html)).toContain('No job, ladder or industry model on this site names it yet.');
});

test('CredentialList leads to the page of each credential, and in small print to its issuer', async () => {
  const atlas = atlasWith({ credentials: { oven: credential, exam: aCredential({ kind: 'examination' }) } });
  const html = await draw(CredentialList, { atlas, ids: ['oven', 'exam'], kind: 'jobs', asks: asking('required') });
  expect(linksIn(html)).toEqual(['/credentials/oven/', 'https://issuer.example/oven', '/credentials/exam/']);
  expect(read(html)).toMatch(/Oven License License · Cairn · required by law/);
  expect(read(html)).toMatch(/Food Handler Exam · Cairn Says/);
  expect(html).toContain('id="credential-oven"');
});

test('CredentialList tells the pages of one issuer apart by the credential', async () => {
  const other = aCredential({ title: 'Bread Course', url: 'https://issuer.example/bread' });
  const atlas = atlasWith({ credentials: { oven: credential, bread: other } });
  const html = await draw(CredentialList, { atlas, ids: ['oven', 'bread'], kind: 'jobs', asks: {} });
  expect(read(html)).toMatch(/Cairn ?: Oven License .* Cairn ?: Bread Course/);
});
