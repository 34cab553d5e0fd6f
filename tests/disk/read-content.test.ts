import { chmodSync, mkdirSync, symlinkSync, unlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { listFiles } from '../../scripts/disk/list-files.ts';
import { contentReader, readContent } from '../../scripts/disk/read-content.ts';
import type { Kind } from '../../src/domain/atlas/entries.ts';
import { kindList } from '../../src/schemas/kinds.ts';
import { jobSchema } from '../../src/schemas/job.ts';
import { aContentFolder, contentFolder, textOf, textWith } from '../fixtures/a-content-folder.ts';

type Files = Parameters<typeof aContentFolder>[0];

const { entries: whole, bodies } = readContent(contentFolder);
const countsOf = (entries: typeof whole) => Object.fromEntries(kindList.map((kind) => [kind, entries[kind].size]));
const jobFields = Object.keys(jobSchema.shape).join(', ');
const unclosed = {
  what: 'is no YAML: a quotation begins here and does not end on this line',
  fix: 'close it where the text ends; a quotation mark within the text needs a "\\" before it',
};
const begin = 'begin with the fields of the entry, such as "title: …"';

describe('readContent(root)', () => {
  test('reads every entry of a folder that is right', () => {
    expect(readContent(contentFolder).problems).toEqual([]);
    expect(countsOf(whole)).toEqual({
      competencies: 3,
      technical: 2,
      industries: 1,
      jobs: 2,
      ladders: 1,
      uses: 0,
      guides: 1,
      stories: 0,
      resources: 0,
      credentials: 1,
      sources: 1,
      glossary: 2,
      tiers: 4,
      categories: 2,
    });
    expect(whole.jobs.get('baker')).toMatchObject({ title: 'Baker', statedCount: 4, growth: expect.any(Array) });
    expect(whole.technical.get('baking/shaping')!.title).toBe('Shaping');
    expect(whole.ledger.live).toHaveProperty(['job:baker']);
  });

  test('tells of a folder that is missing, and of nothing else', () => {
    const nowhere = join(contentFolder, 'nowhere');
    const { entries, problems } = readContent(nowhere);
    expect(problems).toMatchObject([
      { where: nowhere, what: 'the folder is missing', fix: 'restore it from the history' },
    ]);
    expect(entries.jobs.size).toBe(0);
  });

  const faults: readonly [
    fault: string,
    lost: Kind | undefined,
    files: Files,
    problem: { where: string; what: unknown; fix: string },
  ][] = [
    [
      'a quotation that is not closed',
      'jobs',
      { 'jobs/baker.yaml': 'title: Baker\nsummary: "Bakes\n' },
      { where: 'jobs/baker.yaml:2:10', ...unclosed },
    ],
    [
      'a colon in plain text',
      'jobs',
      { 'jobs/baker.yaml': textWith('jobs/baker.yaml', 'title: Baker', 'title: Baker: by night') },
      {
        where: 'jobs/baker.yaml:1:8',
        what: 'is no YAML: has two fields on one line, or a text with ": " in it',
        fix: 'put a text with ": " in quotes',
      },
    ],
    [
      'a star at the beginning of a text',
      'jobs',
      { 'jobs/baker.yaml': textWith('jobs/baker.yaml', 'title: Baker', 'title: *Baker*') },
      {
        where: 'jobs/baker.yaml:1:8',
        what: '"*Baker*" is a reference and no text',
        fix: 'put the text in quotes',
      },
    ],
    [
      'a field that stands twice',
      'jobs',
      { 'jobs/baker.yaml': textWith('jobs/baker.yaml', 'category: making', 'category: making\ntitle: Baker') },
      { where: 'jobs/baker.yaml:3:1', what: 'is no YAML: "title" stands twice', fix: 'keep one of the two' },
    ],
    [
      'an id that stands twice in a list',
      'credentials',
      { 'credentials.yaml': textOf('credentials.yaml').repeat(2) },
      {
        where: 'credentials.yaml:7:1',
        what: 'is no YAML: "servsafe-food-handler" stands twice',
        fix: 'keep one of the two',
      },
    ],
    [
      'a quotation that is not closed above a text, counted from the first line of the file',
      'guides',
      { 'guides/how-a-bakery-is-read.mdx': '---\norder: 1\ntitle: "How\n---\n\nText.\n' },
      { where: 'guides/how-a-bakery-is-read.mdx:3:8', ...unclosed },
    ],
    [
      'a field that is nearly called like another',
      'jobs',
      { 'jobs/baker.yaml': `${textOf('jobs/baker.yaml')}noted: [Rye]\n` },
      { where: 'jobs/baker.yaml: noted', what: 'no field is called "noted"', fix: 'did you mean "notes"?' },
    ],
    [
      'a field that nothing is called like',
      'jobs',
      { 'jobs/baker.yaml': `${textOf('jobs/baker.yaml')}color: red\n` },
      {
        where: 'jobs/baker.yaml: color',
        what: 'no field is called "color"',
        fix: `take it out; the fields are ${jobFields}`,
      },
    ],
    [
      'an unknown field deep inside',
      'jobs',
      { 'jobs/baker.yaml': textWith('jobs/baker.yaml', 'jobZone: 2 }', 'jobzone: 2 }') },
      {
        where: 'jobs/baker.yaml: occupations.0.jobzone',
        what: 'no field is called "jobzone"',
        fix: 'did you mean "jobZone"?',
      },
    ],
    [
      'a missing field',
      'jobs',
      { 'jobs/baker.yaml': textWith('jobs/baker.yaml', 'category: making\n', '') },
      {
        where: 'jobs/baker.yaml: category',
        what: 'the field is missing',
        fix: 'add it (Id from content/categories.yaml)',
      },
    ],
    [
      'a missing field of one line of a list',
      'sources',
      { 'sources.yaml': textWith('sources.yaml', '  publisher: Cairn\n', '') },
      { where: 'sources.yaml: own-words.publisher', what: 'the field is missing', fix: 'add it' },
    ],
    [
      'an empty file',
      'jobs',
      { 'jobs/baker.yaml': '' },
      { where: 'jobs/baker.yaml', what: 'the file is empty', fix: 'write the entry, or delete the file' },
    ],
    [
      'a file of blanks',
      'competencies',
      { 'competencies/patience.yaml': ' \n\n' },
      { where: 'competencies/patience.yaml', what: 'the file is empty', fix: 'write the entry, or delete the file' },
    ],
    [
      'a file of comments',
      'jobs',
      { 'jobs/baker.yaml': '# later\n' },
      { where: 'jobs/baker.yaml', what: 'is not a list of "field: value" lines', fix: begin },
    ],
    [
      'a file that is a list',
      'jobs',
      { 'jobs/baker.yaml': '- title: Baker\n' },
      { where: 'jobs/baker.yaml', what: 'is not a list of "field: value" lines', fix: begin },
    ],
    [
      'a text without fields above it',
      'guides',
      { 'guides/how-a-bakery-is-read.mdx': '# How\n\nText.\n' },
      {
        where: 'guides/how-a-bakery-is-read.mdx',
        what: 'has no fields above its text',
        fix: 'begin with "---", the fields, and "---"',
      },
    ],
    [
      'a file that is not UTF-8',
      'jobs',
      { 'jobs/baker.yaml': Buffer.from(textWith('jobs/baker.yaml', 'title: Baker', 'title: Bäcker'), 'latin1') },
      { where: 'jobs/baker.yaml', what: 'the file is not UTF-8 text', fix: 'save it as UTF-8' },
    ],
    [
      'a date without quotes',
      'guides',
      { 'guides/how-a-bakery-is-read.mdx': textWith('guides/how-a-bakery-is-read.mdx', '"2026-11-22"', '2026-11-22') },
      {
        where: 'guides/how-a-bakery-is-read.mdx: reviewed',
        what: 'an unquoted date',
        fix: 'put it in quotes: "2015-09-01"',
      },
    ],
    [
      'another ending for YAML',
      undefined,
      { 'jobs/miller.yml': textOf('jobs/baker.yaml') },
      {
        where: 'jobs/miller.yml',
        what: 'no kind of entry is kept in a file like this',
        fix: 'name it like content/jobs/<id>.yaml',
      },
    ],
    [
      'an ending that nothing here has',
      undefined,
      { 'jobs/miller.docx': 'Grinds.' },
      {
        where: 'jobs/miller.docx',
        what: 'no kind of entry is kept in a file like this (YAML for facts, MDX for prose)',
        fix: 'name it like content/jobs/<id>.yaml',
      },
    ],
    [
      'a file one folder too deep',
      undefined,
      { 'industries/baking/jobs/miller.yaml': textOf('jobs/baker.yaml') },
      {
        where: 'industries/baking/jobs/miller.yaml',
        what: 'no kind of entry is kept in a file like this',
        fix: 'name it like content/industries/<id>/competencies/<id>.yaml or content/industries/<id>/model.mdx',
      },
    ],
    [
      'a folder that nothing is kept in',
      undefined,
      { 'job/miller.yaml': textOf('jobs/baker.yaml') },
      {
        where: 'job/miller.yaml',
        what: 'no kind of entry is kept here',
        fix: 'move it to one of: content/competencies/, content/industries/, content/jobs/, content/ladders/, content/guides/, content/uses/, content/stories/, content/resources/, or out of content/',
      },
    ],
    [
      'no classification of occupations',
      undefined,
      { 'soc-2018.json': null },
      { where: 'soc-2018.json', what: 'the file is missing', fix: 'restore it from the history' },
    ],
    [
      'no numbers of people asked',
      undefined,
      { 'onet-asked.json': null },
      { where: 'onet-asked.json', what: 'the file is missing', fix: 'restore it from the history' },
    ],
    [
      'no names of elements',
      undefined,
      { 'onet-elements.json': null },
      { where: 'onet-elements.json', what: 'the file is missing', fix: 'restore it from the history' },
    ],
    [
      'no list of terms',
      'glossary',
      { 'glossary.yaml': null },
      { where: 'glossary.yaml', what: 'the file is missing', fix: 'restore it from the history' },
    ],
  ];

  test.for(faults)(
    'tells of %s, where and with the cure, and reads the others',
    ([, lost, files, { where, what, fix }]) => {
      const { entries, problems } = readContent(aContentFolder(files));
      expect(problems).toMatchObject([{ where: `content/${where}`, what, fix }]);
      const counts = countsOf(whole);
      const left = lost === undefined ? 0 : lost === 'glossary' ? 2 : 1;
      expect(countsOf(entries)).toEqual(lost === undefined ? counts : { ...counts, [lost]: counts[lost]! - left });
    },
  );

  test('tells of a file without any field, rather than pass it over', () => {
    const { problems } = readContent(aContentFolder({ 'jobs/baker.yaml': '{}\n' }));
    expect(problems.map(({ where }) => where)).toContain('content/jobs/baker.yaml: title');
  });

  test('tells of an empty list with a cure that does not lead to the next problem', () => {
    const { problems } = readContent(aContentFolder({ 'glossary.yaml': '' }));
    expect(problems).toMatchObject([{ where: 'content/glossary.yaml', what: 'the file is empty' }]);
    expect(problems[0]!.fix).not.toContain('delete');
  });

  const badId = (id: string, near: string) => ({
    what: `"${id}" is no id`,
    fix: `use lower-case letters, digits and single hyphens, such as "${near}"`,
  });

  test('tells of a file whose name is no id', () => {
    const root = aContentFolder({ 'jobs/Head Baker.yaml': textOf('jobs/baker.yaml') });
    expect(readContent(root).problems).toMatchObject([
      { where: 'content/jobs/Head Baker.yaml', ...badId('Head Baker', 'head-baker') },
    ]);
  });

  test('tells of a line of a list whose key is no id', () => {
    const root = aContentFolder({ 'glossary.yaml': textWith('glossary.yaml', 'crumb:', 'The Crumb:') });
    expect(readContent(root).problems).toMatchObject([
      { where: 'content/glossary.yaml', ...badId('The Crumb', 'the-crumb') },
    ]);
  });

  test('tells of a file that cannot be read, such as a link that leads nowhere', () => {
    const root = aContentFolder();
    symlinkSync('nowhere.yaml', join(root, 'jobs/lost.yaml'));
    const { entries, problems } = readContent(root);
    expect(problems).toMatchObject([
      {
        where: 'content/jobs/lost.yaml',
        what: 'cannot be read (ENOENT)',
        fix: 'check that it is there and that you may read it',
      },
    ]);
    expect(countsOf(entries)).toEqual(countsOf(whole));
  });

  test.skipIf(process.getuid?.() === 0)('tells of a file that one may not read', () => {
    const root = aContentFolder();
    chmodSync(join(root, 'jobs/baker.yaml'), 0);
    expect(readContent(root).problems).toMatchObject([
      {
        where: 'content/jobs/baker.yaml',
        what: 'cannot be read (EACCES)',
        fix: 'check that it is there and that you may read it',
      },
    ]);
  });

  test('does not follow a link to a folder, which could lead round and round', () => {
    const root = aContentFolder();
    symlinkSync('..', join(root, 'jobs/above.yaml'));
    expect(readContent(root).problems).toMatchObject([
      {
        where: 'content/jobs/above.yaml',
        what: 'is a folder, or a link to one, and no file',
        fix: 'put the file itself in its place, or take it away',
      },
    ]);
  });

  test('tells of a content folder that is a file', () => {
    const file = join(aContentFolder(), 'sources.yaml');
    expect(readContent(file).problems).toMatchObject([
      { where: file, what: 'is no folder', fix: 'restore it from the history' },
    ]);
  });

  test.skipIf(process.getuid?.() === 0)('tells of folders that one may not read, without those in it', () => {
    const root = aContentFolder();
    chmodSync(join(root, 'guides'), 0);
    expect(readContent(root).problems).toMatchObject([{ where: 'content/guides', what: 'cannot be read (EACCES)' }]);
    chmodSync(root, 0);
    expect(readContent(root).problems).toMatchObject([{ where: root, what: 'cannot be read (EACCES)' }]);
    chmodSync(root, 0o700);
    chmodSync(join(root, 'guides'), 0o700);
  });

  test('tells of half of a merge in any file, the guide for authors included', () => {
    const half = '<<<<<<< HEAD\n';
    const files = ['README.md', 'jobs/baker.yaml', 'guides/how-a-bakery-is-read.mdx', 'tiers.yaml'];
    const root = aContentFolder(Object.fromEntries(files.map((path) => [path, half])));
    expect(readContent(root).problems.map(({ where }) => where)).toEqual(
      files.map((path) => `content/${path}:1`).sort(),
    );
  });

  test('tells of a line that would end the fields for the build', () => {
    const text = textWith('guides/how-a-bakery-is-read.mdx', 'order: 1', 'order: 1\n---x: 1');
    const [problem] = readContent(aContentFolder({ 'guides/how-a-bakery-is-read.mdx': text })).problems;
    expect(problem).toMatchObject({
      where: expect.stringMatching(/^content\/guides\/how-a-bakery-is-read\.mdx:\d+$/),
      what: 'would end the fields for the build',
    });
  });

  test('tells of what is wrong in the text of an entry, by the line of the file', () => {
    const text = `${textOf('guides/how-a-bakery-is-read.mdx')}\n\n{name}\n`;
    const { entries, problems } = readContent(aContentFolder({ 'guides/how-a-bakery-is-read.mdx': text }));
    expect(problems).toMatchObject([
      {
        where: `content/guides/how-a-bakery-is-read.mdx:${text.split('\n').indexOf('{name}') + 1}`,
        what: '"{name}" is code, and prose runs none',
        fix: expect.any(String),
      },
    ]);
    expect(entries.guides.size).toBe(1);
  });

  test('tells of a folder with the name of an entry', () => {
    const root = aContentFolder({ 'jobs/miller.yaml/miller.yaml': textOf('jobs/baker.yaml') });
    mkdirSync(join(root, 'ladders/mill.yaml'));
    expect(readContent(root).problems).toMatchObject([
      { where: 'content/jobs/miller.yaml', what: 'is a folder, or a link to one, and no file' },
      { where: 'content/ladders/mill.yaml', what: 'is a folder, or a link to one, and no file' },
    ]);
  });

  test('tells the faults of several files at once', () => {
    const root = aContentFolder({
      'jobs/baker.yaml': '',
      'competencies/patience.yaml': 'title: [',
      'notes.txt': 'Milk',
    });
    expect(readContent(root).problems.map(({ where }) => where.split(':')[0])).toMatchObject([
      'content/competencies/patience.yaml',
      'content/jobs/baker.yaml',
      'content/notes.txt',
    ]);
  });

  test('reads files with the line ends of Windows and with a byte-order mark', () => {
    const crlf = (path: string) => `${textOf(path).replaceAll('\n', '\r\n')}`;
    const root = aContentFolder({
      'jobs/baker.yaml': `\uFEFF${textOf('jobs/baker.yaml')}`,
      'competencies/patience.yaml': crlf('competencies/patience.yaml'),
      'guides/how-a-bakery-is-read.mdx': `\uFEFF${crlf('guides/how-a-bakery-is-read.mdx')}`,
    });
    expect(readContent(root)).toEqual({ entries: whole, bodies, problems: [] });
  });
});

describe('listFiles(root)', () => {
  test('lists files by path in order, without folders, dotfiles, and what lies in folders with a dot', () => {
    const hidden = {
      '.DS_Store': 'x',
      'jobs/.baker.yaml.swp': 'x',
      '.obsidian/app.json': '{}',
      'jobs/.trash/baker.yaml': 'x',
    };
    const files = listFiles(aContentFolder(hidden));
    expect(files).toEqual(listFiles(contentFolder));
    expect(files).toEqual(files.toSorted());
    expect(files).toContain('industries/baking/competencies/oven-work.yaml');
  });
});

describe('contentReader(root)', () => {
  test('reads again what was written, taken away or added since, and keeps the rest', () => {
    const root = aContentFolder();
    const read = contentReader(root);
    const before = read();
    writeFileSync(join(root, 'jobs/baker.yaml'), textWith('jobs/baker.yaml', 'title: Baker', 'title: Bread Maker'));
    writeFileSync(join(root, 'jobs/miller.yaml'), textOf('jobs/baker.yaml'));
    unlinkSync(join(root, 'jobs/counter-clerk.yaml'));
    const { entries, problems } = read();
    expect(problems).toEqual([]);
    expect([...entries.jobs].map(([id, { title }]) => [id, title])).toEqual([
      ['baker', 'Bread Maker'],
      ['miller', 'Baker'],
    ]);
    expect(entries.competencies.get('patience')).toBe(before.entries.competencies.get('patience'));
    expect(read()).toEqual(readContent(root));
  });
});
