import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findJaccardPairs, type JaccardPair } from '../../../../src/domain/similarity/jaccard-pairs.ts';
import { meaningfulStems } from '../../../../src/domain/similarity/stems.ts';

const words = ['bread', 'flour', 'salt', 'water', 'oven', 'tray', 'rye', 'bran', 'sugar', 'butter', 'yeast', 'crust'];

function compareAllWithAll(texts: readonly string[], threshold: number): JaccardPair[] {
  const sets = texts.map((text) => new Set(meaningfulStems(text)));
  return sets.flatMap((one, first) =>
    sets.slice(first + 1).flatMap((other, i) => {
      const shared = one.intersection(other).size;
      const jaccard = shared / one.union(other).size;
      return shared > 0 && jaccard >= threshold ? [{ first, second: first + 1 + i, jaccard }] : [];
    }),
  );
}

describe('findJaccardPairs(texts, threshold)', () => {
  test('finds the same pairs as a comparison of all with all', () => {
    const text = fc.array(fc.constantFrom(...words), { maxLength: 8 }).map((list) => list.join(' '));
    const threshold = fc.oneof(
      fc.double({ min: 0.01, max: 1, noNaN: true }),
      fc.constantFrom(0.2, 0.25, 1 / 3, 0.5, 0.6, 2 / 3, 0.75, 1),
    );
    fc.assert(
      fc.property(fc.array(text, { maxLength: 14 }), threshold, (texts, reach) => {
        expect(findJaccardPairs(texts, reach)).toEqual(compareAllWithAll(texts, reach));
      }),
      { numRuns: 400 },
    );
  });
});
