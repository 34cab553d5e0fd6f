import { describe, expect, test } from 'vitest';
import {
  ContentError,
  countProblems,
  formatProblem,
  formatProblems,
  UnknownIdError,
} from '../../../src/domain/errors.ts';

const burnt = { where: 'content/jobs/baker.yaml: title', what: 'is burnt', fix: 'bake it again' };
const raw = { where: 'content/jobs/cook.yaml', what: 'is raw', fix: 'wait' };

describe('formatProblem(problem)', () => {
  test('writes where, what and fix on three lines', () => {
    expect(formatProblem(burnt)).toBe('✗ content/jobs/baker.yaml: title\n    is burnt\n    → bake it again');
  });
});

describe('formatProblems(problems)', () => {
  const many = (file: string, count: number) =>
    Array.from({ length: count }, (_, i) => ({ where: `${file}:${i + 1}: title`, what: 'is burnt', fix: 'wait' }));

  test('writes all of fifty, with a line between two', () => {
    const text = formatProblems(many('content/jobs/baker.yaml', 50));
    expect(text.match(/^✗/gm)).toHaveLength(50);
    expect(text).toContain('→ wait\n\n✗ content/jobs/baker.yaml:2: title');
  });

  test('writes the first fifty of a file and counts the others, file by file', () => {
    const text = formatProblems([...many('content/sources.yaml', 264), raw, ...many('content/tiers.yaml', 51)]);
    expect(text.match(/^✗/gm)).toHaveLength(50 + 1 + 1 + 50 + 1);
    expect(text).toContain(
      '✗ content/sources.yaml\n    214 more problems\n    → mend those above first\n\n✗ content/jobs',
    );
    expect(text).toMatch(/✗ content\/tiers\.yaml\n {4}1 more problems\n {4}→ mend those above first$/);
  });
});

describe('countProblems(problems)', () => {
  test('says how many there are', () => {
    expect([[], [burnt], [burnt, raw]].map(countProblems)).toEqual([
      '0 problems in the content',
      '1 problem in the content',
      '2 problems in the content',
    ]);
  });
});

describe('new ContentError(problems)', () => {
  test('carries every problem and tells every one in its message', () => {
    const error = new ContentError([burnt, raw]);
    expect(error).toBeInstanceOf(Error);
    expect(error.name).toBe('ContentError');
    expect(error.problems).toEqual([burnt, raw]);
    expect(error.message).toBe(`2 problems in the content\n\n${formatProblem(burnt)}\n\n${formatProblem(raw)}`);
  });
});

describe('new UnknownIdError(kind, id)', () => {
  test('says what was looked for and under which id', () => {
    const error = new UnknownIdError('job', 'miller');
    expect(error.name).toBe('UnknownIdError');
    expect(error.message).toBe('no job has the id "miller"');
  });
});
