import { describe, expect, test } from 'vitest';
import {
  entryAt,
  fileFor,
  hasPage,
  isListed,
  type Kind,
  kindList,
  kindOf,
  kinds,
  listAt,
} from '../../../src/schemas/kinds.ts';

const idOf = (kind: Kind): string => (kind === 'technical' ? 'baking/oven-work' : 'oven-work');

describe('kinds', () => {
  test('keep no file of one another', () => {
    const files = kindList.map((kind) => kinds[kind].files);
    expect(new Set(files).size).toBe(files.length);
  });

  test('share no key but the two kinds of competency, which ids tell apart', () => {
    const keys = kindList.map((kind) => kinds[kind].key);
    expect(keys.filter((key, i) => keys.indexOf(key) !== i)).toEqual(['competency']);
  });

  test('are called by a word of their own by "npm run new"', () => {
    const words = kindList.map((kind) => kindOf(kind).command ?? kinds[kind].key);
    expect(new Set(words).size).toBe(words.length);
  });

  test.for(kindList)('%s has a list, when it has pages, and no list without pages', (kind) => {
    expect(hasPage(kind)).toBe(kindOf(kind).page !== undefined);
    expect(kindOf(kind).list !== undefined).toBe(hasPage(kind));
    expect(kindOf(kind).list ?? 'any/').toMatch(/^[a-z]+\/$/);
  });

  test.for(kindList)('%s has a place for the id in its page, when it has one', (kind) => {
    expect(kindOf(kind).page ?? '*').toMatch(/^[^*]*\*[^*]*$/);
  });
});

describe('entryAt(path)', () => {
  test.for(kindList.filter((kind) => !isListed(kind)))('finds an entry of %s by its file', (kind) => {
    expect(entryAt(fileFor(kind, idOf(kind)))).toEqual({ kind, id: idOf(kind) });
  });

  test.for(['jobs/nurse.yml', 'jobs/a/nurse.yaml', 'industries/baking/notes.yaml', 'credentials.yaml', 'README.md'])(
    'finds none at %s',
    (path) => {
      expect(entryAt(path)).toBeUndefined();
    },
  );
});

describe('listAt(path)', () => {
  test.for(kindList.filter(isListed))('finds the list of %s by its file', (kind) => {
    expect(listAt(fileFor(kind, 'anything'))).toBe(kind);
  });

  test('finds none at the file of an entry', () => {
    expect(listAt('jobs/nurse.yaml')).toBeUndefined();
  });
});
