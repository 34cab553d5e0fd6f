import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { answersOf, historyOf } from '../../../src/record/answers.ts';
import { disagreements, merge } from '../../../src/record/merge.ts';
import { stepsOf } from '../../../src/record/plan.ts';
import { isSameRecord, writeRecord } from '../../../src/record/write.ts';
import { recordSchema } from '../../../src/schemas/record.ts';
import { aRecord } from '../../fixtures/a-record.ts';
import { changed, someChanges, someRecord } from '../../fixtures/some-records.ts';

const runs = { numRuns: 400 };

describe('merge(a, b)', () => {
  test('does not mind the order of two copies', () => {
    fc.assert(
      fc.property(someRecord, someRecord, (a, b) => {
        expect(writeRecord(merge(a, b))).toBe(writeRecord(merge(b, a)));
      }),
      runs,
    );
  });

  test('does not mind which of three copies are joined first', () => {
    fc.assert(
      fc.property(someRecord, someRecord, someRecord, (a, b, c) => {
        expect(writeRecord(merge(merge(a, b), c))).toBe(writeRecord(merge(a, merge(b, c))));
      }),
      runs,
    );
  });

  test('changes nothing when a copy comes again', () => {
    fc.assert(
      fc.property(someRecord, someRecord, (a, b) => {
        expect(isSameRecord(merge(a, a), a)).toBe(true);
        expect(isSameRecord(merge(merge(a, b), b), merge(a, b))).toBe(true);
      }),
      runs,
    );
  });

  test('loses no answer of two devices that went on from one copy', () => {
    fc.assert(
      fc.property(someChanges, someChanges, someChanges, (before, mine, yours) => {
        const base = changed(aRecord(), before);
        const [a, b] = [changed(base, mine), changed(base, yours)];
        const both = merge(a, b);
        for (const one of [a, b])
          for (const behavior of Object.keys(one.answers)) {
            const days = historyOf(both, behavior);
            for (const own of historyOf(one, behavior)) {
              const kept = days.find(({ on }) => on === own.on)!;
              const told = disagreements(a, b).some(({ behavior: id, on }) => id === behavior && on === own.on);
              expect(kept.says === own.says || told || kept.turn > own.turn).toBe(true);
            }
          }
      }),
      runs,
    );
  });

  test('of a copy and what it became, gives what it became', () => {
    fc.assert(
      fc.property(someRecord, someChanges, (record, changes) => {
        const next = changed(record, changes);
        const both = merge(record, next);
        expect(answersOf(both)).toEqual(answersOf(next));
        expect(stepsOf(both)).toEqual(stepsOf(next));
        expect(both.name.text).toBe(next.name.text);
      }),
      runs,
    );
  });

  test('gives a record that its schema takes', () => {
    fc.assert(
      fc.property(someRecord, someRecord, (a, b) => {
        recordSchema.parse(merge(a, b));
      }),
      { numRuns: 100 },
    );
  });
});
