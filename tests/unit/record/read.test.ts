import { describe, expect, test } from 'vitest';
import { answer, answerTo } from '../../../src/record/answers.ts';
import { mostRecords, readRecord, readRecords } from '../../../src/record/read.ts';
import { putStep } from '../../../src/record/plan.ts';
import type { Trouble } from '../../../src/record/troubles.ts';
import { addGoal } from '../../../src/record/wishes.ts';
import { writeRecord, writeShelf } from '../../../src/record/write.ts';
import { uuidOf } from '../../fixtures/a-ledger.ts';
import { aRecord, behaviors } from '../../fixtures/a-record.ts';

const [one = '', two = ''] = behaviors;
const today = '2026-11-29';
let full = answer(aRecord(), { behavior: one, says: 'often', today, note: 'Mine.' });
full = answer(full, { behavior: two, says: 'not-yet', today });
full = addGoal(full, 'job:nurse', today);
full = putStep(full, uuidOf(7), { kind: 'own', text: 'Ask.', about: 'competency:teamwork' }, today);

/** A record with something in the place of something else, as text. */
const withOwn = (own: object): string => JSON.stringify({ ...full, ...own });
const kinds = (troubles: readonly Trouble[]): string[] => troubles.map(({ what }) => what);

describe('readRecord(text)', () => {
  test('reads what was written, without a word', () => {
    expect(readRecord(writeRecord(full))).toEqual({ record: JSON.parse(writeRecord(full)), troubles: [] });
  });

  test.for([
    ['', 'empty'],
    ['Dear Ada,', 'no-json'],
    ['{"format":"other"}', 'no-record'],
    ['[1,2,3]', 'no-record'],
    ['null', 'no-record'],
    [withOwn({ format: 'cairn' }), 'no-record'],
    [withOwn({ version: '1' }), 'no-record'],
    [withOwn({ version: 2 }), 'newer'],
    [withOwn({ version: 0 }), 'no-migration'],
    [withOwn({ version: -1e15 }), 'no-migration'],
  ] as const)('takes nothing of %j, and says why: %s', ([text, what]) => {
    const { record, troubles } = readRecord(text);
    expect(record).toBeUndefined();
    expect(kinds(troubles)).toEqual([what]);
  });

  test('keeps the answers before the place where the file was cut off', () => {
    const text = writeRecord(full);
    const { record, troubles } = readRecord(text.slice(0, text.indexOf(two) + 10));
    expect([...Object.keys(record!.answers)]).toEqual([one]);
    expect(kinds(troubles)[0]).toBe('damaged');
  });

  test('leaves out what it does not understand, keeps the rest, and says where', () => {
    const { record, troubles } = readRecord(
      withOwn({
        mood: 'good',
        answers: {
          [one]: [{ on: today, turn: 2, says: 'always' }],
          [two]: [{ on: 'yesterday', turn: 'x', says: 'often', note: 7, color: 'red' }],
          'behavior:teamwork/warns': [{ on: today, turn: 2, says: 'often' }],
        },
      }),
    );
    expect(record!.answers).toEqual({ [two]: [{ on: '2026-11-01', turn: 1, says: 'often' }] });
    expect(troubles).toEqual([
      { what: 'unknown-field', path: ['mood'] },
      { what: 'field', wanted: 'answer', found: 'always', path: ['answers', one, '0', 'says'] },
      { what: 'unknown-field', path: ['answers', two, '0', 'color'] },
      { what: 'field', wanted: 'turn', found: 'x', taken: '1', path: ['answers', two, '0', 'turn'] },
      { what: 'field', wanted: 'day', found: 'yesterday', taken: '2026-11-01', path: ['answers', two, '0', 'on'] },
      { what: 'field', wanted: 'text', found: '7', path: ['answers', two, '0', 'note'] },
      {
        what: 'field',
        wanted: 'uuid',
        found: 'behavior:teamwork/warns',
        path: ['answers', 'behavior:teamwork/warns'],
      },
    ]);
  });

  test('gives a record that lost its identifier the same one each time, and says so', () => {
    const text = withOwn({ id: 'ada' });
    const { record, troubles } = readRecord(text);
    expect(record!.id).toBe(readRecord(text).record!.id);
    expect(troubles).toEqual([{ what: 'field', wanted: 'uuid', found: 'ada', taken: record!.id, path: ['id'] }]);
  });

  test('reads identifiers in capitals, as some programs write them', () => {
    const id = 'ABCDEF00-0000-4000-8000-00000000000A';
    expect(readRecord(withOwn({ id }))).toMatchObject({ record: { id: id.toLowerCase() }, troubles: [] });
  });

  test('cuts words that are longer than a record holds, and says so', () => {
    const { record, troubles } = readRecord(withOwn({ name: { text: 'a'.repeat(100), on: today, turn: 1 } }));
    expect(record!.name.text).toHaveLength(80);
    expect(troubles).toEqual([{ what: 'shortened', most: 80, path: ['name', 'text'] }]);
  });

  test('joins two answers of one day, and counts on from the highest turn', () => {
    const days = [
      { on: today, turn: 3, says: 'not-yet' },
      { on: today, turn: 900, says: 'often' },
    ];
    const { record, troubles } = readRecord(withOwn({ answers: { [one]: days }, turn: 1 }));
    expect(answerTo(record!, one)?.says).toBe('often');
    expect(kinds(troubles)).toEqual(['twice']);
    expect(record!.turn).toBe(900);
  });

  test('takes as many things as a record holds', () => {
    const goals = Object.fromEntries(Array.from({ length: 2001 }, (_, i) => [`job:a${i}`, { on: today, turn: 1 }]));
    const { record, troubles } = readRecord(withOwn({ wishes: { goals, ticks: {} } }));
    expect(Object.keys(record!.wishes.goals)).toHaveLength(2000);
    expect(troubles).toEqual([{ what: 'too-many', most: 2000, left: 1, path: ['wishes', 'goals'] }]);
  });
});

describe('readRecords(text)', () => {
  const second = { ...full, id: uuidOf(2) };

  test('reads several, and says which one a trouble is in', () => {
    const shelf = writeShelf([full, second]).replace(/"often"(?![^]*"often")/, '"always"');
    const { records, troubles } = readRecords(shelf);
    expect(records.map(({ id }) => id)).toEqual([uuidOf(1), uuidOf(2)]);
    expect(troubles).toMatchObject([{ what: 'field', record: 2, path: ['answers', one, '0', 'says'] }]);
  });

  test('joins two copies of one record, and passes over what is none', () => {
    const shelf = {
      format: 'cairn-shelf',
      version: 1,
      records: [full, 'x', answer(full, { behavior: one, says: 'sometimes', today }), null],
    };
    const { records, troubles } = readRecords(JSON.stringify(shelf));
    expect(records).toHaveLength(1);
    expect(answerTo(records[0]!, one)?.says).toBe('sometimes');
    expect(troubles.map(({ what, record }) => [what, record])).toEqual([
      ['no-record', 2],
      ['twice', 3],
      ['no-record', 4],
    ]);
  });

  test('takes nothing of a shelf of a later version, and says when there are no records or too many', () => {
    expect(readRecords('{"format":"cairn-shelf","version":9,"records":[]}').troubles).toMatchObject([
      { what: 'newer' },
    ]);
    expect(readRecords('{"format":"cairn-shelf","version":1}').troubles).toMatchObject([{ what: 'field' }]);
    const many = Array.from({ length: mostRecords + 1 }, () => 0);
    const { troubles } = readRecords(JSON.stringify({ format: 'cairn-shelf', version: 1, records: many }));
    expect(troubles[0]).toMatchObject({ what: 'too-many', left: 1 });
  });
});

describe('a file of an older version', () => {
  // Made up: version 1 is the first there is.
  const old = { format: 'cairn-record', version: 1, id: uuidOf(1), made: today, ticks: { [one]: 'yes', [two]: 'no' } };
  const migrations = [
    {
      from: 1,
      up: ({ ticks, ...rest }: Readonly<Record<string, unknown>>) => ({
        ...rest,
        says: Object.fromEntries(
          Object.entries(ticks as object).map(([id, word]) => [id, word === 'yes' ? 'often' : 'not-yet']),
        ),
      }),
    },
    {
      from: 2,
      up: ({ says, made, ...rest }: Readonly<Record<string, unknown>>) => ({
        ...rest,
        made,
        edition: made,
        name: { text: 'Ada', on: made, turn: 1 },
        answers: Object.fromEntries(
          Object.entries(says as object).map(([id, word]) => [id, [{ on: made, turn: 1, says: word }]]),
        ),
      }),
    },
  ];

  test('is brought up step by step', () => {
    const { record, troubles } = readRecord(JSON.stringify(old), { migrations, version: 3 });
    expect(troubles).toEqual([]);
    expect(answerTo(record!, one)?.says).toBe('often');
    expect(answerTo(record!, two)?.says).toBe('not-yet');
  });

  test.for([
    ['a step is missing', old, migrations.slice(1)],
    ['a step finds nothing that it could read', { ...old, ticks: null }, migrations],
  ] as const)('is told when %s', ([, file, steps]) => {
    const { record, troubles } = readRecord(JSON.stringify(file), { migrations: steps, version: 3 });
    expect(record).toBeUndefined();
    expect(kinds(troubles)).toEqual(['no-migration']);
  });
});
