import { expect, test } from 'vitest';
import { jaccard } from '../../../../src/domain/similarity/jaccard.ts';

test.for([
  [['care', 'sums'], ['care', 'haste'], 1 / 3],
  [['care', 'sums'], ['sums', 'care'], 1],
  [['care'], ['sums'], 0],
  [['care'], [], 0],
  [[], [], 1],
] as const)('jaccard of %o and %o is %f', ([one, other, expected]) => {
  expect(jaccard(new Set<string>(one), new Set<string>(other))).toBeCloseTo(expected, 12);
});
