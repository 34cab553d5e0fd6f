import { describe, expect, test } from 'vitest';
import { pyramidMark } from '../../../src/figures/pyramid-mark.ts';

const numbers = (path: string) => [...path.matchAll(/\d+(?:\.\d+)?/g)].map(([number]) => Number(number));

describe('pyramidMark(options)', () => {
  test('draws courses that narrow evenly, the foundation first', () => {
    expect(pyramidMark({ size: 11, courses: 2, seam: 1, apex: 0 })).toEqual({
      size: 11,
      courses: ['M2.5 6H8.5L11 11H0Z', 'M5.5 0H5.5L8 5H3Z'],
    });
  });

  test('draws six courses in a square of 24', () => {
    const { size, courses } = pyramidMark();
    expect(size).toBe(24);
    expect(courses).toHaveLength(6);
    for (const number of courses.flatMap(numbers)) {
      expect(number).toBeGreaterThanOrEqual(0);
      expect(number).toBeLessThanOrEqual(24);
    }
  });

  test('leaves a seam between two courses', () => {
    const { courses } = pyramidMark();
    courses.slice(1).forEach((course, i) => {
      const top = numbers(courses[i]!)[1]!;
      const bottom = numbers(course)[4]!;
      expect(top - bottom).toBeCloseTo(1);
    });
  });
});
