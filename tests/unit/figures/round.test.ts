import { describe, expect, test } from 'vitest';
import { round } from '../../../src/figures/round.ts';

describe('round(length)', () => {
  test.for([
    [1, 1],
    [1.04, 1],
    [1.05, 1.1],
    [-2.26, -2.3],
  ])('rounds %f to a tenth: %f', ([length, rounded]) => {
    expect(round(length!)).toBe(rounded);
  });
});
