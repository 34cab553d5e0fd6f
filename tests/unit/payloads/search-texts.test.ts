import { expect, test } from 'vitest';
import { searchTextsFile } from '../../../src/payloads/search-texts.ts';

test.for([
  [{ url: '/competencies/teamwork/', behaviors: 9 }, '/', 'texts/competencies/teamwork.json'],
  [{ url: '/cairn/industries/baking/shaping/', behaviors: 5 }, '/cairn/', 'texts/industries/baking/shaping.json'],
  [{ url: '/credentials/cna/' }, '/', 'texts/credentials/c.json'],
  [{ url: '/credentials/comptia-a-plus/' }, '/', 'texts/credentials/c.json'],
  [{ url: '/cairn/jobs/cook/' }, '/cairn/', 'texts/jobs/c.json'],
] as const)('searchTextsFile(%o, root %s) is %s', ([name, root, file]) => {
  expect(searchTextsFile(name, root)).toBe(file);
});
