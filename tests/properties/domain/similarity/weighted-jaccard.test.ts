import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { weightedJaccard, type Points } from '../../../../src/domain/similarity/weighted-jaccard.ts';

const points = (own: Readonly<Record<string, number>>): Points => new Map(Object.entries(own));

describe('weightedJaccard(one, other)', () => {
  const some = fc
    .dictionary(fc.constantFrom('care', 'honesty', 'patience', 'reading', 'sums'), fc.integer({ min: 1, max: 3 }))
    .map(points);

  test('is 0 to 1, the same in both directions, and 1 for nothing but the same points', () => {
    fc.assert(
      fc.property(some, some, (one, other) => {
        const alike = weightedJaccard(one, other);
        expect(alike).toBeGreaterThanOrEqual(0);
        expect(alike).toBeLessThanOrEqual(1);
        expect(weightedJaccard(other, one)).toBe(alike);
        expect(weightedJaccard(one, new Map(one))).toBe(1);
        const same = one.size === other.size && [...one].every(([id, count]) => other.get(id) === count);
        expect(alike === 1).toBe(same);
      }),
    );
  });

  test('is 0 exactly when nothing is shared', () => {
    fc.assert(
      fc.property(some, some, (one, other) => {
        const shares = [...one.keys()].some((id) => other.has(id));
        if (one.size + other.size > 0) expect(weightedJaccard(one, other) > 0).toBe(shares);
      }),
    );
  });
});
