import { describe, expect, test } from 'vitest';
import type { OccupationsNeed, OwnNeed } from '../../../../src/domain/occupations/job-profiles.ts';
import { gradeOf, gradesInOrder, isMore, restOf } from '../../../../src/domain/occupations/needs.ts';
import { needGrades } from '../../../../src/domain/policy.ts';

describe('restOf(profile) and gradeOf(score)', () => {
  test('put the highest first, in plain words, and never the own set', () => {
    const rest = (score: number) => ({ from: 'occupations', score, match: 'exact', rated: 1, named: 1 }) as const;
    const needs = new Map<string, OwnNeed | OccupationsNeed>([
      ['care', { from: 'own', importance: 'high', level: 'skilled' }],
      ['sums', rest(-1)],
      ['zeal', rest(2)],
      ['grit', rest(2)],
    ]);
    expect(restOf({ competencies: needs }).map(({ competency, grade }) => [competency, grade])).toEqual([
      ['grit', 'much-more'],
      ['zeal', 'much-more'],
      ['sums', 'less'],
    ]);
  });

  test('draw the line where policy has it', () => {
    for (const grade of ['much-more', 'more', 'as'] as const) {
      expect(gradeOf(needGrades[grade])).toBe(grade);
      expect(gradeOf(needGrades[grade] - 0.001)).toBe(gradesInOrder[gradesInOrder.indexOf(grade) + 1]);
    }
    expect(gradesInOrder.map(isMore)).toEqual([true, true, false, false]);
  });
});
