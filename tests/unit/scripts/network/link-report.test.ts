import { expect, test } from 'vitest';
import type { Answer } from '../../../../scripts/network/check-addresses.ts';
import { countAnswers, formatReport } from '../../../../scripts/network/link-report.ts';
import { listAddresses } from '../../../../scripts/network/list-addresses.ts';
import { aCredential } from '../../../fixtures/a-credential.ts';
import { entriesWith } from '../../../fixtures/entries.ts';

const shelf = 'https://cairn.example/shelf';
const entries = entriesWith({ credentials: { 'food-handler': aCredential({ url: shelf }) } });
const answers: Answer[] = [
  { address: 'https://cairn.example/lessons', state: 'answers', note: '' },
  { address: shelf, state: 'gone', note: '404' },
];

test('listAddresses(entries) names each address once, with every field that has it', () => {
  const named = listAddresses(entries);
  expect(named.find(({ address }) => address === shelf)?.places).toEqual([
    'content/resources/first-week.yaml: read.at',
    'content/credentials.yaml: food-handler.url',
  ]);
  expect(new Set(named.map(({ address }) => address)).size).toBe(named.length);
  expect(named.flatMap(({ places }) => places)).toContain('content/industries/baking/model.mdx: original.url');
  expect(listAddresses(entries, ['credentials']).map(({ address }) => address)).toEqual([shelf]);
});

test('formatReport(named, answers, day) tells what must be mended first, and where it is written', () => {
  const report = formatReport(listAddresses(entries), answers, '2026-11-29');
  expect(countAnswers(answers)).toBe('1 answered, 1 gone');
  expect(report).toBe(`# Addresses of others, asked on 2026-11-29

2 asked: 1 answered, 1 gone.

## Gone (1)

- <${shelf}> → 404
  - content/resources/first-week.yaml: read.at
  - content/credentials.yaml: food-handler.url

## Answered (1)
`);
});
