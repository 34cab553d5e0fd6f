import { describe, expect, test } from 'vitest';
import {
  jobPoints,
  weightedJaccard,
  modelPoints,
  type Points,
} from '../../../../src/domain/similarity/weighted-jaccard.ts';

const points = (own: Readonly<Record<string, number>>): Points => new Map(Object.entries(own));

describe('weightedJaccard(one, other)', () => {
  test.for([
    [{ care: 2, sums: 1 }, { care: 1, sums: 1 }, 2 / 3],
    [{ care: 2, sums: 1 }, { care: 2, haste: 2 }, 2 / 5],
    [{ care: 2 }, { sums: 1 }, 0],
    [{ care: 2 }, {}, 0],
    [{}, {}, 1],
  ] as const)('of %o and %o is %f', ([one, other, expected]) => {
    expect(weightedJaccard(points(one), points(other))).toBeCloseTo(expected, 12);
  });
});

test('jobPoints(competencies) counts high importance twice', () => {
  expect(
    jobPoints([
      { competency: 'care', importance: 'high' },
      { competency: 'sums', importance: 'moderate' },
    ]),
  ).toEqual(points({ care: 2, sums: 1 }));
});

test('modelPoints(blocks) counts every block once', () => {
  expect(modelPoints([{ competency: 'care' }, { competency: 'baking/shaping' }])).toEqual(
    points({ care: 1, 'baking/shaping': 1 }),
  );
});
