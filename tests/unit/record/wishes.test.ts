import { describe, expect, test } from 'vitest';
import { addGoal, dropGoal, goalsOf, tick, ticksOf } from '../../../src/record/wishes.ts';
import { aRecord } from '../../fixtures/a-record.ts';

describe('goals', () => {
  test('are listed in the order in which they were added, each once', () => {
    let record = addGoal(aRecord(), 'occupation:29-1141.00', '2026-11-29');
    record = addGoal(record, 'job:nurse', '2026-11-29');
    expect(addGoal(record, 'job:nurse', '2026-11-30')).toBe(record);
    expect(goalsOf(record)).toEqual(['occupation:29-1141.00', 'job:nurse']);
  });

  test('can be taken back and added again', () => {
    const record = addGoal(aRecord(), 'job:nurse', '2026-11-29');
    const without = dropGoal(record, 'job:nurse', '2026-11-29');
    expect(goalsOf(without)).toEqual([]);
    expect(dropGoal(without, 'job:nurse', '2026-11-29')).toBe(without);
    expect(goalsOf(addGoal(without, 'job:nurse', '2026-11-29'))).toEqual(['job:nurse']);
  });

  test.for(['nurse', '__proto__', 'job:', 'job:a b'])('cannot be “%s”', (key) => {
    expect(() => addGoal(aRecord(), key, '2026-11-29')).toThrow(RangeError);
    expect(() => dropGoal(aRecord(), key, '2026-11-29')).toThrow(RangeError);
  });
});

describe('ticks', () => {
  test('keep a word by key, change and go', () => {
    let record = tick(aRecord(), 'interest:social', 'yes', '2026-11-29');
    record = tick(record, 'element:4.A.1.a.1', 'no', '2026-11-29');
    expect(tick(record, 'interest:social', 'yes', '2026-11-30')).toBe(record);
    expect([...ticksOf(record)]).toEqual([
      ['interest:social', 'yes'],
      ['element:4.A.1.a.1', 'no'],
    ]);
    expect([...ticksOf(tick(record, 'interest:social', undefined, '2026-11-30')).keys()]).toEqual([
      'element:4.A.1.a.1',
    ]);
  });

  test('that were never there are not taken back', () => {
    const record = aRecord();
    expect(tick(record, 'interest:social', undefined, '2026-11-29')).toBe(record);
  });

  test('take one word of small letters', () => {
    expect(() => tick(aRecord(), 'interest:social', 'Yes, please', '2026-11-29')).toThrow(RangeError);
  });
});
