import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkContent } from '../../scripts/disk/check-content.ts';
import { readLedger } from '../../scripts/disk/read-ledger.ts';
import { writeLedger } from '../../scripts/disk/write-ledger.ts';
import { ledgerFile } from '../../src/domain/ledger/ledger-place.ts';
import { aContentFolder, contentFolder, textWith } from '../fixtures/a-content-folder.ts';

const problemsOf = (files: Parameters<typeof aContentFolder>[0]) => checkContent(aContentFolder(files)).problems;
const broken = 'title: "open\n';

describe('checkContent(root)', () => {
  test('finds nothing wrong in the small tree', () => {
    expect(checkContent(contentFolder).problems).toEqual([]);
  });

  test('tells of a reference that leads nowhere, with the nearest id', () => {
    expect(
      problemsOf({
        'competencies/tidiness.yaml': textWith('competencies/tidiness.yaml', 'to: patience', 'to: patiense'),
      }),
    ).toEqual([
      {
        where: 'content/competencies/tidiness.yaml:36: related.0.to',
        what: 'no competency has the id "patiense"',
        fix: 'write "patience", if that is meant',
      },
    ]);
  });

  test('tells what schemas and what rules find together', () => {
    const problems = problemsOf({
      'jobs/baker.yaml': textWith('jobs/baker.yaml', 'category: making\n', ''),
      'jobs/counter-clerk.yaml': textWith('jobs/counter-clerk.yaml', 'category: selling', 'category: sailing'),
    });
    expect(problems.map(({ where, what }) => [where, what])).toEqual([
      ['content/jobs/baker.yaml:1: category', 'the field is missing'],
      ['content/jobs/counter-clerk.yaml:2: category', 'no job category has the id "sailing"'],
    ]);
  });

  test.for([
    ['competencies/patience.yaml', broken],
    ['industries/baking/competencies/oven-work.yaml', broken],
    ['industries/baking/model.mdx', '---\ntitle: "open\n---\n'],
    ['jobs/baker.yaml', broken],
    ['credentials.yaml', textWith('credentials.yaml', 'kind: certificate', 'kind: medal')],
    ['sources.yaml', textWith('sources.yaml', 'year: 2026', 'year: soon')],
  ])('says nothing of those who refer to an entry that could not be read: %s', ([path, text]) => {
    const problems = problemsOf({ [path!]: text! });
    expect(problems).toHaveLength(1);
    expect(problems[0]!.where).toContain(`content/${path}`);
  });

  test.for(['sources.yaml', 'categories.yaml', 'credentials.yaml', 'tiers.yaml', 'glossary.yaml'])(
    'says nothing of those who refer into a list that could not be read: %s',
    (path) => {
      expect(problemsOf({ [path]: broken }).map(({ where }) => where)).toEqual([`content/${path}:1:8`]);
    },
  );

  test('says nothing of those who refer into a list that is missing', () => {
    expect(problemsOf({ 'categories.yaml': null }).map(({ where }) => where)).toEqual(['content/categories.yaml']);
  });

  test('tells of a folder that is missing, and of nothing that was in it', () => {
    expect(checkContent('no-content').problems.map(({ where }) => where)).toEqual(['no-content']);
  });

  test('tells of identifiers that are missing, once all else is right', () => {
    const root = aContentFolder();
    const { ledger } = readLedger(root);
    const { 'job:baker': _new, ...live } = ledger.live;
    const { 'job:baker': _undated, ...dated } = ledger.dated;
    writeLedger(root, { ...ledger, live, dated });
    expect(checkContent(root).problems).toMatchObject([
      { where: ledgerFile, fix: 'run "npm run ids", and commit what it adds' },
    ]);
    writeFileSync(join(root, 'jobs/baker.yaml'), broken);
    expect(checkContent(root).problems).toHaveLength(1);
  });

  test('tells of what is wrong in other files beside one that could not be read', () => {
    const problems = problemsOf({
      'jobs/baker.yaml': broken,
      'competencies/tidiness.yaml': textWith('competencies/tidiness.yaml', 'Wipes flour', 'Wiping flour'),
    });
    expect(problems.map(({ where }) => where)).toEqual([
      'content/jobs/baker.yaml:1:8',
      'content/competencies/tidiness.yaml:9: groups.0.behaviors.0.text',
    ]);
  });
});
