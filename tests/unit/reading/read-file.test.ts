import { describe, expect, test } from 'vitest';
import { aboutFile, readFile, unreadFile } from '../../../src/reading/read-file.ts';
import { textOf, textWith } from '../../fixtures/a-content-folder.ts';

describe('readFile(path, text)', () => {
  test('reads an entry with its defaults', () => {
    const { entries, unread, problems } = readFile('jobs/baker.yaml', textOf('jobs/baker.yaml'));
    expect(problems).toEqual([]);
    expect(unread).toEqual([]);
    expect(entries).toMatchObject([{ kind: 'jobs', id: 'baker', value: { title: 'Baker' } }]);
  });

  test('reads the prose of an entry beside its fields', () => {
    const path = 'guides/how-a-bakery-is-read.mdx';
    const { entries, head, body } = readFile(path, textOf(path));
    expect(entries).toMatchObject([{ kind: 'guides', id: 'how-a-bakery-is-read' }]);
    expect(head!.text).toContain('title:');
    expect(body!.above).toBe(head!.text.split('\n').length + 1);
  });

  test('reads the other lines of a list in which one is wrong', () => {
    const { entries, unread, problems } = readFile(
      'glossary.yaml',
      textWith('glossary.yaml', 'definition:', 'definitoin:'),
    );
    expect(entries).toHaveLength(1);
    expect(unread).toHaveLength(1);
    const [{ id } = { id: '' }] = unread;
    expect(problems).toMatchObject([
      { rule: 'shape', about: { kind: 'glossary', id, path: 'definition' } },
      { rule: 'shape', about: { kind: 'glossary', id, path: 'definitoin' }, fix: 'did you mean "definition"?' },
    ]);
  });

  test.for([
    ['jobs/baker.yaml', 'title: "open\n', 'yaml', [{ kind: 'jobs', id: 'baker' }]],
    ['sources.yaml', 'title: "open\n', 'yaml', [{ kind: 'sources', id: '*' }]],
    ['guides/reading.mdx', 'Text.\n', 'yaml', [{ kind: 'guides', id: 'reading' }]],
    ['jobs/baker.yml', 'title: Baker\n', 'place', [{ kind: 'jobs', id: 'baker' }]],
  ] as const)('says what of %s could not be read', ([path, text, rule, unread]) => {
    const read = readFile(path, text);
    expect(read.entries).toEqual([]);
    expect(read.unread).toEqual(unread);
    expect(read.problems).toMatchObject([{ rule, about: aboutFile(path) }]);
  });

  test('tells of an id that is none, and reads the entry all the same', () => {
    const { entries, problems } = readFile('jobs/Head Baker.yaml', textOf('jobs/baker.yaml'));
    expect(entries).toHaveLength(1);
    expect(problems).toMatchObject([{ rule: 'place', what: '"Head Baker" is no id' }]);
  });
});

test('unreadFile(path, fault) keeps the fault and names the entry that is missed', () => {
  const fault = { rule: 'utf8', where: 'content/jobs/baker.yaml', what: 'is no text', fix: 'save it anew' };
  expect(unreadFile('jobs/baker.yaml', fault)).toEqual({
    entries: [],
    unread: [{ kind: 'jobs', id: 'baker' }],
    problems: [{ ...fault, about: { kind: 'jobs', id: 'baker', path: '' } }],
  });
});
