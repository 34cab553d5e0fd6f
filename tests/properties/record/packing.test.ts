import { deflateSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { answersOf } from '../../../src/record/answers.ts';
import { readAnswerCode, writeAnswerCode } from '../../../src/record/answer-code.ts';
import { fromBase64url, toBase64url } from '../../../src/record/base64url.ts';
import { readBits, writeBits } from '../../../src/record/bits.ts';
import { mostText } from '../../../src/record/read-json.ts';
import { readLink, writeLink } from '../../../src/record/share-link.ts';
import { writeRecord } from '../../../src/record/write.ts';
import { uuidOf } from '../../fixtures/a-ledger.ts';
import { aRecord, behaviors } from '../../fixtures/a-record.ts';
import { someRecord } from '../../fixtures/some-records.ts';

describe('toBase64url(bytes)', () => {
  test('is read back', () => {
    fc.assert(
      fc.property(fc.uint8Array(), (bytes) => {
        expect(fromBase64url(toBase64url(bytes))).toEqual(Uint8Array.from(bytes));
      }),
    );
  });
});

describe('writeBits()', () => {
  test('gives numbers and counts that are read back in their order', () => {
    const number = fc
      .integer({ min: 1, max: 32 })
      .chain((width) => fc.tuple(fc.integer({ min: 0, max: 2 ** width - 1 }), fc.constant(width)));
    const count = fc.tuple(fc.oneof(fc.nat(9), fc.nat(2 ** 31 - 2)), fc.constant(0));
    fc.assert(
      fc.property(fc.array(fc.oneof(number, count)), (list) => {
        const writer = writeBits();
        for (const [value, width] of list) {
          if (width === 0) writer.count(value);
          else writer.number(value, width);
        }
        const reader = readBits(writer.bytes());
        for (const [value, width] of list) expect(width === 0 ? reader.count() : reader.number(width)).toBe(value);
        expect(reader.isOver()).toBe(false);
      }),
    );
  });
});

describe('readLink(writeLink(record))', () => {
  test('is the same record', async () => {
    await fc.assert(
      fc.asyncProperty(someRecord, async (record) => {
        const { record: read, troubles } = await readLink((await writeLink(record))!);
        expect(troubles).toEqual([]);
        expect(writeRecord(read!)).toBe(writeRecord(record));
      }),
      { numRuns: 200 },
    );
  });

  test('tells every link of which a sign was changed or lost', async () => {
    const at = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });
    await fc.assert(
      fc.asyncProperty(someRecord, at, fc.constantFrom('', 'A', 'z', '_'), async (record, where, sign) => {
        const link = (await writeLink(record))!;
        const start = link.indexOf('.') + 1;
        const i = start + Math.floor((link.length - start) * where);
        const other = link.slice(0, i) + sign + link.slice(i + 1);
        const { record: read, troubles } = await readLink(other);
        // The last sign of all may have bits that mean nothing.
        if (read) expect(writeRecord(read)).toBe(writeRecord(record));
        else expect(troubles).toHaveLength(1);
      }),
      { numRuns: 500 },
    );
  });
});

describe('readLink(fragment)', () => {
  test('stops at what would unpack to more than any record has', async () => {
    const bomb = deflateSync(Buffer.alloc(mostText + 1));
    expect(bomb.length).toBeLessThan(20_000);
    const { record, troubles } = await readLink(`#record=1.${toBase64url(bomb)}`);
    expect(record).toBeUndefined();
    expect(troubles).toEqual([{ what: 'damaged-link', path: [] }]);
  });
});

describe('readAnswerCode(writeAnswerCode(record))', () => {
  const list = fc.shuffledSubarray([...behaviors, ...[301, 302, 303].map(uuidOf)]);

  test('gives the answers that stand, of the behaviors in the edition', () => {
    fc.assert(
      fc.property(someRecord, list, (record, own) => {
        const edition = { day: '2026-11-22', behaviors: own };
        const { fragment, leftOut } = writeAnswerCode(record, edition);
        const read = readAnswerCode(fragment, [edition]).record!;
        const says = (one: typeof record) => new Map([...answersOf(one)].map(([id, answer]) => [id, answer.says]));
        const expected = new Map([...says(record)].filter(([id]) => own.includes(id)));
        expect(says(read)).toEqual(expected);
        expect(leftOut.unknown).toBe(answersOf(record).size - expected.size);
      }),
      { numRuns: 500 },
    );
  });

  test('ends in an answer or a message for any text', () => {
    const edition = { day: '2026-11-22', behaviors };
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.base64String()), (text) => {
        const { record, troubles } = readAnswerCode(`#answers=1.${text}`, [edition]);
        expect(record === undefined).toBe(troubles.length === 1);
      }),
      { numRuns: 1000 },
    );
    expect(readAnswerCode(writeAnswerCode(aRecord(), edition).fragment, [edition]).record?.answers).toEqual({});
  });
});
