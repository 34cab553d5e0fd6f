import { describe, expect, test } from 'vitest';
import { seriate } from '../../../../src/domain/similarity/seriate.ts';

/** Likeness of points on a line, given in the order in which they are asked about: 1 where they meet. */
const onALine = (places: readonly number[]) => (one: number, other: number) =>
  1 / (1 + Math.abs(places[one]! - places[other]!));

describe('seriate(count, likeness)', () => {
  test('brings back the order of points on a line', () => {
    const places = [7, 1, 30, 3, 12, 2, 31];
    expect(seriate(7, onALine(places)).map((i) => places[i])).toEqual([31, 30, 12, 7, 3, 2, 1].toReversed());
  });

  test('turns each branch so that the ends that meet are the most alike', () => {
    // Two pairs, 0 with 1 and 2 with 3; of the ends, 0 is most like 3.
    const alike = [
      [1, 0.9, 0.1, 0.3],
      [0.9, 1, 0.1, 0.1],
      [0.1, 0.1, 1, 0.8],
      [0.3, 0.1, 0.8, 1],
    ];
    expect(seriate(4, (one, other) => alike[one]![other]!)).toEqual([1, 0, 3, 2]);
  });

  test('begins with the end that comes first, keeps things that are like nothing, and orders none and one', () => {
    expect(seriate(3, (one, other) => (one + other === 3 ? 0.5 : 0))[0]).toBe(0);
    expect(new Set(seriate(3, () => 0))).toEqual(new Set([0, 1, 2]));
    expect(seriate(1, () => 1)).toEqual([0]);
    expect(seriate(0, () => 1)).toEqual([]);
  });
});
