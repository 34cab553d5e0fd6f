import { describe, expect, test } from 'vitest';
import { findMisplaced } from '../../../../src/domain/ledger/misplaced-lines.ts';
import { wholeFile } from '../../../../src/domain/ledger/ledger-place.ts';
import type { Ledger } from '../../../../src/schemas/ledger.ts';
import { aLedger, uuidOf } from '../../../fixtures/a-ledger.ts';

const cook = 'content/identifiers/jobs/cook.json';
const baker = 'content/identifiers/jobs/baker.json';
const find = (files: Readonly<Record<string, Ledger>>) => findMisplaced(new Map(Object.entries(files)));

describe('findMisplaced(files)', () => {
  test('says nothing of lines in their own files, nor of the file of the whole without lines', () => {
    expect(find({ [cook]: aLedger({ live: { 'job:cook': uuidOf(1) } }), [wholeFile]: aLedger() })).toEqual([]);
  });

  test('tells once of all lines that belong in one other file', () => {
    const live = Object.fromEntries(['a', 'b', 'c', 'd'].map((id, i) => [`asked:baker/${id}`, uuidOf(i)]));
    expect(find({ [cook]: aLedger({ live: { ...live, 'job:cook': uuidOf(9) } }) })).toEqual([
      {
        where: cook,
        what: `4 keys belong in ${baker}: asked:baker/a, asked:baker/b, asked:baker/c …`,
        fix: 'move the lines there, each into the list of the same name',
        about: { file: 'identifiers/jobs/cook.json' },
      },
    ]);
  });

  test.for([
    [uuidOf(1), 'stands in content/identifiers/jobs/baker.json too', /^take the line out here$/],
    [
      uuidOf(2),
      'too, and says something else there',
      /published first.*git log -p -- content\/identifiers\/jobs\/cook/,
    ],
  ] as const)('tells of a key that two files have, with %s in the wrong one', ([uuid, what, fix]) => {
    const found = find({
      [cook]: aLedger({ live: { 'job:baker': uuid, 'job:cook': uuidOf(3) } }),
      [baker]: aLedger({ live: { 'job:baker': uuidOf(1) } }),
    });
    expect(found).toHaveLength(1);
    expect(found[0]!.where).toBe(`${cook}: live.job:baker`);
    expect(found[0]!.what).toContain(what);
    expect(found[0]!.fix).toMatch(fix);
  });

  test('tells of what is no key, and of a file without a line', () => {
    expect(find({ [cook]: aLedger({ live: { '<b>': uuidOf(1) } }), [baker]: aLedger() })).toEqual([
      expect.objectContaining({ where: `${cook}: live.<b>`, what: '"<b>" is no key' }),
      expect.objectContaining({ where: baker, what: 'holds no line' }),
    ]);
  });
});
