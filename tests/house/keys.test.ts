import { describe, expect, test } from 'vitest';
import { listKeyWords } from '../../src/domain/ledger/keys.ts';
import { filesUnder, placesOf } from './files.ts';

const word = `(?<![\\w-])(?:${listKeyWords().join('|')})`;
/** A key that is put together, or the beginning of keys that are looked for: `job:${id}`, `'job:'`. */
const built = new RegExp(`${word}:(?:\\$\\{|['"\`])`);
/** A key that is written out: `'library:competencies'`. */
const written = new RegExp(`['"\`]${word}:[a-z]`);

const cure =
  'write keys by entryKey, partKey, behaviorKey … of src/domain/ledger/keys.ts, and read them by parseKey: nothing else knows how they are built';

const code = [...filesUnder('src', '.ts', '.tsx', '.astro'), ...filesUnder('scripts', '.ts', '.mjs')].filter(
  (path) => path !== 'src/domain/ledger/keys.ts',
);

test.for([...code, ...filesUnder('tests/fixtures', '.ts')])('%s puts no key together', (path) => {
  expect(placesOf(path, built), cure).toEqual([]);
});

test.for(code)('%s writes no key out', (path) => {
  expect(placesOf(path, written), cure).toEqual([]);
});

describe('the patterns', () => {
  test.for(['`job:${id}`', '`isChildOf:behavior:${id}`', "key.startsWith('behavior:')", "'item-type:' + type"])(
    'know %s',
    (line) => expect(built.test(line)).toBe(true),
  );

  test('know a key that is written out', () => {
    expect(written.test("live['library:competencies']")).toBe(true);
  });

  test.for(["case 'job':", '{ place: `${ladder}` }', '`urn:uuid:${id}`', "'no-job:'", "'https://a.example'"])(
    'let %s be',
    (line) => expect(built.test(line) || written.test(line)).toBe(false),
  );
});
