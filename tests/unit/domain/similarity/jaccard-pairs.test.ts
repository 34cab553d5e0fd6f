import { describe, expect, test } from 'vitest';
import { findJaccardPairs } from '../../../../src/domain/similarity/jaccard-pairs.ts';

describe('findJaccardPairs(texts, threshold)', () => {
  test('gives the share of stems that two texts have in common', () => {
    const texts = ['Salts the water.', 'Weighs salt and water.', 'Sifts the flour.', 'Salted water'];
    expect(findJaccardPairs(texts, 0.5)).toEqual([
      { first: 0, second: 1, jaccard: 2 / 3 },
      { first: 0, second: 3, jaccard: 1 },
      { first: 1, second: 3, jaccard: 2 / 3 },
    ]);
  });

  test('counts a pair that just reaches the threshold, and none below it', () => {
    const texts = ['bread flour salt', 'bread flour water'];
    expect(findJaccardPairs(texts, 0.5)).toEqual([{ first: 0, second: 1, jaccard: 0.5 }]);
    expect(findJaccardPairs(texts, 0.51)).toEqual([]);
  });

  test('counts a pair that just reaches a threshold whose product with the length is not exact in floating point', () => {
    const long = Array.from({ length: 25 }, (_, i) => `word${String.fromCharCode(97 + i)}x`);
    const pair = [long.join(' '), long.slice(0, 7).join(' ')];
    expect(0.28 * 25).toBeGreaterThan(7);
    expect(findJaccardPairs(pair, 0.28)).toEqual([{ first: 0, second: 1, jaccard: 0.28 }]);
    expect(findJaccardPairs(pair.toReversed(), 0.28)).toEqual([{ first: 0, second: 1, jaccard: 0.28 }]);
  });

  test('finds nothing among texts without a meaningful word, and none in no texts', () => {
    expect(findJaccardPairs(['Is it?', 'It is.', ''], 0.1)).toEqual([]);
    expect(findJaccardPairs([], 0.1)).toEqual([]);
  });

  test.for([0, -0.1, 1.01, Number.NaN])('throws RangeError for the threshold %f', (threshold) => {
    expect(() => findJaccardPairs(['bread'], threshold)).toThrow(RangeError);
  });
});
