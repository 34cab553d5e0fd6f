import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readRecord, readRecords } from '../../../src/record/read.ts';
import { isFatal } from '../../../src/record/troubles.ts';
import { writeRecord, writeShelf } from '../../../src/record/write.ts';
import { recordSchema } from '../../../src/schemas/record.ts';
import { uuidOf } from '../../fixtures/a-ledger.ts';
import { someRecord } from '../../fixtures/some-records.ts';

describe('readRecord(writeRecord(record))', () => {
  test('is the same record, without a word, and writes the same text', () => {
    fc.assert(
      fc.property(someRecord, (record) => {
        const text = writeRecord(record);
        const { record: read, troubles } = readRecord(text);
        expect(troubles).toEqual([]);
        expect(read).toEqual(JSON.parse(text));
        expect(writeRecord(read!)).toBe(text);
      }),
      { numRuns: 500 },
    );
  });

  test('holds for several records too', () => {
    fc.assert(
      fc.property(fc.array(someRecord, { maxLength: 5 }), (records) => {
        const shelf = records.map((record, i) => ({ ...record, id: uuidOf(i + 1) }));
        const { records: read, troubles } = readRecords(writeShelf(shelf));
        expect(troubles).toEqual([]);
        expect(writeShelf(read)).toBe(writeShelf(shelf));
      }),
      { numRuns: 100 },
    );
  });
});

/** What can happen to a text on its way. */
const damage: fc.Arbitrary<(text: string) => string> = fc.oneof(
  fc.double({ min: 0, max: 1, noNaN: true }).map((at) => (text: string) => text.slice(0, text.length * at)),
  fc
    .tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.string({ unit: 'binary', maxLength: 5 }))
    .map(([at, sign]) => (text: string) => {
      const i = Math.floor(text.length * at);
      return text.slice(0, i) + sign + text.slice(i + 1);
    }),
  fc
    .tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.integer({ min: 1, max: 40 }))
    .map(([at, count]) => (text: string) => {
      const i = Math.floor(text.length * at);
      return text.slice(0, i) + text.slice(i + count);
    }),
);

/** What can stand in the place of a value. */
const oddValue = fc.oneof(
  fc.jsonValue({ maxDepth: 3 }),
  fc.constantFrom(
    '__proto__',
    'constructor',
    'often',
    '2026-02-30',
    '2026-11-29',
    -1,
    Infinity,
    0.5,
    2 ** 60,
    {},
    [],
    null,
  ),
);

/** A value of JSON in which one member, somewhere, is another. */
function spoil(value: unknown, way: readonly number[], odd: unknown, name: string | undefined): unknown {
  const [at = 0, ...rest] = way;
  if (way.length === 0 || value === null || typeof value !== 'object') return odd;
  if (Array.isArray(value)) return value.map((one, i) => (i === at % value.length ? spoil(one, rest, odd, name) : one));
  const members = Object.entries(value);
  return Object.fromEntries(
    members.map(([own, one], i) =>
      i === at % members.length ? [rest.length === 0 ? (name ?? own) : own, spoil(one, rest, odd, name)] : [own, one],
    ),
  );
}

/** Whatever came in, what comes out is a record that the schema takes, or none with the reason. */
function expectSound(text: string): void {
  const { records, troubles } = readRecords(text);
  for (const record of records) recordSchema.parse(record);
  if (records.length === 0 && !text.includes('cairn-shelf')) expect(troubles.some(isFatal), text).toBe(true);
  for (const record of records) expect(readRecord(writeRecord(record)).troubles).toEqual([]);
}

describe('a damaged file', () => {
  test('cut, changed or with a gap gives what is whole of it, and says where it is damaged', () => {
    fc.assert(
      fc.property(someRecord, fc.array(damage, { minLength: 1, maxLength: 3 }), (record, damages) => {
        const text = damages.reduce((own, spoilt) => spoilt(own), writeRecord(record));
        expectSound(text);
      }),
      { numRuns: 2000 },
    );
  });

  test('with anything in the place of anything is told in full', () => {
    const way = fc.array(fc.nat(30), { minLength: 1, maxLength: 5 });
    const name = fc.option(fc.constantFrom('__proto__', 'constructor', 'toString', 'x', uuidOf(9)), { nil: undefined });
    fc.assert(
      fc.property(someRecord, way, oddValue, name, (record, at, odd, own) => {
        expectSound(JSON.stringify(spoil(JSON.parse(writeRecord(record)), at, odd, own)));
      }),
      { numRuns: 2000 },
    );
  });

  test('that was never one of ours is refused', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json(), fc.string({ unit: 'binary' })), (text) => {
        const { records, troubles } = readRecords(text);
        expect(records).toEqual([]);
        expect(troubles.some(isFatal)).toBe(true);
      }),
      { numRuns: 500 },
    );
  });
});
