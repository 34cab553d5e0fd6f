import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { jaccard } from '../../../../src/domain/similarity/jaccard.ts';

describe('jaccard(one, other)', () => {
  const some = fc.subarray(['care', 'honesty', 'patience', 'reading', 'sums']).map((ids) => new Set(ids));

  test('is 0 to 1, the same in both directions, and 1 for nothing but the same', () => {
    fc.assert(
      fc.property(some, some, (one, other) => {
        const alike = jaccard(one, other);
        expect(alike).toBeGreaterThanOrEqual(0);
        expect(alike).toBeLessThanOrEqual(1);
        expect(jaccard(other, one)).toBe(alike);
        expect(alike === 1).toBe(one.size === other.size && [...one].every((id) => other.has(id)));
      }),
    );
  });

  test('is 0 exactly when nothing is shared', () => {
    fc.assert(
      fc.property(some, some, (one, other) => {
        if (one.size + other.size > 0) expect(jaccard(one, other) > 0).toBe([...one].some((id) => other.has(id)));
      }),
    );
  });
});
