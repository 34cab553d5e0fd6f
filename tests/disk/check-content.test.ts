import { execFileSync } from 'node:child_process';
import { readFileSync, utimesSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkContent } from '../../scripts/disk/check-content.ts';
import { readLedger } from '../../scripts/disk/read-ledger.ts';
import { writeLedger } from '../../scripts/disk/write-ledger.ts';
import { ledgerFolder, ledgerPlace } from '../../src/domain/ledger/ledger-place.ts';
import { aContentFolder, contentFolder, textOf, textWith } from '../fixtures/a-content-folder.ts';

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
    ).toMatchObject([
      {
        where: 'content/competencies/tidiness.yaml:36: related.0.to',
        what: 'no competency has the id "patiense"',
        fix: 'did you mean "patience"?',
      },
    ]);
  });

  test('tells what schemas and what rules find together', () => {
    const problems = problemsOf({
      'jobs/baker.yaml': textWith('jobs/baker.yaml', 'category: making\n', ''),
      'jobs/counter-clerk.yaml': textWith('jobs/counter-clerk.yaml', 'category: selling', 'category: sailing'),
    });
    expect(problems.map(({ where, what }) => [where, what])).toMatchObject([
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
      expect(problemsOf({ [path]: broken }).map(({ where }) => where)).toMatchObject([`content/${path}:1:8`]);
    },
  );

  test('says nothing of those who refer into a list that is missing', () => {
    expect(problemsOf({ 'categories.yaml': null }).map(({ where }) => where)).toMatchObject([
      'content/categories.yaml',
    ]);
  });

  test('tells of a folder that is missing, and of nothing that was in it', () => {
    expect(checkContent('no-content').problems.map(({ where }) => where)).toMatchObject(['no-content']);
  });

  test('tells of identifiers that are missing, once all else is right', () => {
    const root = aContentFolder();
    const { ledger } = readLedger(root);
    const { 'job:baker': _new, ...live } = ledger.live;
    const { 'job:baker': _undated, ...dated } = ledger.dated;
    writeLedger(root, { ...ledger, live, dated });
    expect(checkContent(root).problems).toMatchObject([
      { where: ledgerFolder, fix: 'run "npm run ids", and commit what it adds' },
    ]);
    writeFileSync(join(root, 'jobs/baker.yaml'), broken);
    expect(checkContent(root).problems).toHaveLength(1);
  });

  test('tells of what is wrong in other files beside one that could not be read', () => {
    const problems = problemsOf({
      'jobs/baker.yaml': broken,
      'competencies/tidiness.yaml': textWith('competencies/tidiness.yaml', 'Wipes flour', 'Wiping flour'),
    });
    expect(problems.map(({ where }) => where)).toMatchObject([
      'content/jobs/baker.yaml:1:8',
      'content/competencies/tidiness.yaml:9: groups.0.behaviors.0.text',
    ]);
  });
});

describe('an entry that could not be read', () => {
  const misspelt = {
    'competencies/tidiness.yaml': textWith('competencies/tidiness.yaml', 'definition:', 'definitoin:'),
  };
  const placesOf = (files: Parameters<typeof aContentFolder>[0]) => problemsOf(files).map(({ where }) => where);
  const misspeltPlaces = [
    'content/competencies/tidiness.yaml:1: definition',
    'content/competencies/tidiness.yaml:4: definitoin',
  ];

  test('hides nothing that others say twice of it', () => {
    const doubled = textWith(
      'jobs/baker.yaml',
      '  - { competency: tidiness',
      '  - { competency: tidiness, importance: high, level: basic, basis: [editorial] }\n  - { competency: tidiness',
    );
    const problems = problemsOf({ ...misspelt, 'jobs/baker.yaml': doubled });
    expect(problems.map(({ rule, what }) => [rule, what])).toContainEqual([
      'nothingTwice',
      expect.stringMatching(/^competency "tidiness" stands twice/),
    ]);
    expect(problems.slice(0, 2).map(({ where }) => where)).toEqual(misspeltPlaces);
  });

  test('may be meant by a reference that is misspelt', () => {
    const wrong = textWith('competencies/patience.yaml', 'to: tidiness', 'to: tidyness');
    expect(problemsOf({ ...misspelt, 'competencies/patience.yaml': wrong })).toMatchObject([
      ...misspeltPlaces.map((where) => ({ where })),
      { rule: 'referencesExist', what: 'no competency has the id "tidyness"', fix: 'did you mean "tidiness"?' },
    ]);
  });

  test('hides nothing that is wrong with the ledger, and nothing that has no line in it', () => {
    const root = aContentFolder(misspelt);
    const { ledger } = readLedger(root);
    const { 'job:baker': uuid, ...live } = ledger.live;
    const { 'job:baker': _undated, ...dated } = ledger.dated;
    writeLedger(root, {
      live,
      dated,
      retired: { 'job:miller': { uuid: uuid!, date: '2026-11-22', replacedBy: 'job:none' } },
    });
    expect(checkContent(root).problems.map(({ rule, where }) => [rule, where])).toEqual([
      ...misspeltPlaces.map((where) => ['shape', where]),
      ['ledgerSound', ledgerPlace('retired', 'job:miller')],
      ['ledgerSound', ledgerPlace('retired', 'job:miller', 'replacedBy')],
      ['ledgerComplete', ledgerFolder],
    ]);
  });

  test('hides no dead link, but those to its own page', () => {
    const guide = 'guides/how-a-bakery-is-read.mdx';
    const links = '\n[one](/competencies/tidiness/) and [other](/competencies/nowhere/)\n';
    const places = placesOf({ ...misspelt, [guide]: `${textOf(guide)}${links}` });
    expect(places.slice(0, 2)).toEqual(misspeltPlaces);
    expect(places.slice(2)).toEqual([expect.stringMatching(/^content\/guides\/how-a-bakery-is-read\.mdx:\d+$/)]);
  });
});

describe('a problem of two entries', () => {
  const alias = textWith('competencies/patience.yaml', 'Calm, ', 'Calm, Tidiness, ');
  const touched = (root: string, path: string, day: string) =>
    utimesSync(join(root, path), new Date(day), new Date(day));

  test.for([
    ['competencies/patience.yaml', 'content/competencies/patience.yaml:2: aliases.2'],
    ['competencies/tidiness.yaml', 'content/competencies/tidiness.yaml:1: title'],
  ] as const)('is blamed on %s when that was written last', ([path, where]) => {
    const root = aContentFolder({ 'competencies/patience.yaml': alias });
    for (const name of ['patience', 'tidiness']) touched(root, `competencies/${name}.yaml`, '2026-01-01');
    touched(root, path, '2026-01-02');
    expect(checkContent(root).problems.map((problem) => problem.where)).toEqual([where]);
  });

  test('is blamed on what is not committed, whatever the disk says', () => {
    const root = aContentFolder({ 'competencies/patience.yaml': alias });
    const git = (...words: string[]) =>
      execFileSync('git', ['-c', 'user.name=T', '-c', 'user.email=t@example.org', ...words], { cwd: dirname(root) });
    git('init', '-q');
    git('add', '.');
    git('commit', '-qm', 'all');
    const file = join(root, 'competencies/tidiness.yaml');
    writeFileSync(file, `${readFileSync(file, 'utf8')}# changed\n`);
    touched(root, 'competencies/tidiness.yaml', '2026-01-01');
    expect(checkContent(root).problems.map(({ where }) => where)).toEqual([
      'content/competencies/tidiness.yaml:1: title',
    ]);
  });
});
