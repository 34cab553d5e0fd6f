import { describe, expect, test } from 'vitest';
import { formatAdded, formatLeftOut, formatLinkLength, formatReminder } from '#messages/record.ts';
import { formatTrouble } from '#messages/record-troubles.ts';
import { readRecords } from '../../../src/record/read.ts';
import type { Trouble } from '../../../src/record/troubles.ts';

describe('formatTrouble(trouble)', () => {
  test('says where, what and how to mend it', () => {
    const trouble: Trouble = {
      what: 'field',
      wanted: 'day',
      found: 'yesterday',
      taken: '2026-11-01',
      path: ['answers', '3f2a', '0', 'on'],
      record: 2,
    };
    expect(formatTrouble(trouble)).toEqual({
      where: 'Record 2 of the file › answers › 3f2a › entry 1 › on',
      what: 'Here was “yesterday”, where there should be a day, such as 2026-11-29. “2026-11-01” was taken instead.',
      mend: 'The rest was read. Nothing has to be done, unless you miss it: then correct the file and open it again.',
    });
  });

  test('names the line where a file is damaged, and how much is lost', () => {
    const { troubles } = readRecords('{"format":"cairn-record",\n"version":1,\n"id":oops}');
    expect(formatTrouble(troubles[0]!).what).toBe(
      'It is damaged in line 2, at character 12. What stands before that was read; 12 characters after it could not be.',
    );
  });

  const every: readonly Trouble[] = [
    ...(
      [
        'empty',
        'no-json',
        'no-record',
        'no-migration',
        'no-link',
        'damaged-link',
        'cannot-unpack',
        'other-edition',
        'unknown-field',
        'twice',
      ] as const
    ).map((what) => ({ what, path: [] })),
    { what: 'too-large', length: 20_000_000, most: 16_000_000, path: [] },
    { what: 'too-deep', line: 3, most: 16, path: [] },
    { what: 'damaged', line: 1, column: 2, left: 0, path: [] },
    { what: 'newer', version: 2, known: 1, path: [] },
    { what: 'field', wanted: 'object', found: '', path: ['name'] },
    { what: 'too-many', most: 2000, left: 1, path: ['plan', 'steps'] },
    { what: 'shortened', most: 80, path: ['name', 'text'] },
    { what: 'unknown-behaviors', names: ['a', 'b'], path: ['answers'] },
    { what: 'moved', from: 'a', to: 'b', path: ['answers', 'a'] },
  ];
  test.for(every)('has sentences for %o', (trouble) => {
    const { where, what, mend } = formatTrouble(trouble);
    expect(where).not.toBe('');
    for (const words of [what, mend]) expect(words).toMatch(/^(?:\p{Lu}|\d)[^]*\.$/u);
    expect(`${what}${mend}`).not.toMatch(/undefined|\[object|NaN/);
  });
});

describe('formatLinkLength(length, lengths)', () => {
  test.for([
    [900, 'The link has 900 characters.'],
    [3500, 'The link has 3,500 characters. Some programs cut links of more than 2,000; try it out, or send the file.'],
    [9000, 'The link has 9,000 characters. That is too long for most programs. Send the file instead.'],
  ] as const)('of %i', ([length, words]) => {
    expect(formatLinkLength(length, { safe: 2000, most: 8000 })).toBe(words);
  });
});

describe('formatLeftOut(code)', () => {
  const none = { name: false, notes: 0, earlier: 0, goals: 0, ticks: 0, plan: 0, unknown: 0, days: false };

  test('lists what is not in the code', () => {
    expect(formatLeftOut({ leftOut: none, fits: true })).toBe('The code holds all of the record.');
    expect(formatLeftOut({ leftOut: { ...none, name: true, notes: 1, goals: 2, days: true }, fits: false })).toBe(
      'The code holds the answers alone. It leaves out the name, 1 note and 2 goals. All answers get the day of the latest one. It is too dense for a phone to read from paper. Use the file instead.',
    );
  });
});

test('formatReminder(reminder) says since when', () => {
  expect(formatReminder({ answers: 20 })).toBe(
    '20 answers are in no file yet. Browsers forget; save a file to keep them.',
  );
  expect(formatReminder({ answers: 1, since: '2026-11-22' })).toBe(
    '1 answer is newer than your file of November 22, 2026. Browsers forget; save a file to keep them.',
  );
});

test('formatAdded(outcome) says what came of a file', () => {
  expect(formatAdded({ added: 0, joined: 0, left: 0, differ: [] })).toBe('No record was added.');
  expect(formatAdded({ added: 2, joined: 1, left: 1, differ: [1] })).toBe(
    '2 records were added. 1 record was here already; both copies were joined, and no answer was lost. 1 answer differs between two copies of one day; the one that was written later counts. 1 record could not be joined, because what is on this device cannot be read.',
  );
});
