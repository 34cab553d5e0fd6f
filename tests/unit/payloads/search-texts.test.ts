import { expect, test } from 'vitest';
import { searchTextsFile } from '../../../src/payloads/search-texts.ts';

test.for([
  [{ url: '/competencies/teamwork/', kind: 'competency' }, '/', 'texts/competencies/teamwork.json'],
  [{ url: '/cairn/industries/baking/shaping/', kind: 'technical' }, '/cairn/', 'texts/industries/baking/shaping.json'],
  [{ url: '/credentials/cna/', kind: 'credential' }, '/', 'texts/credentials/c.json'],
  [{ url: '/credentials/comptia-a-plus/', kind: 'credential' }, '/', 'texts/credentials/c.json'],
  [{ url: '/cairn/jobs/cook/', kind: 'job' }, '/cairn/', 'texts/jobs/c.json'],
] as const)('searchTextsFile(%o, root %s) is %s', ([name, root, file]) => {
  expect(searchTextsFile(name, root)).toBe(file);
});
