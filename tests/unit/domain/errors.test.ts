import { describe, expect, test } from 'vitest';
import { ContentError, countProblems, formatProblem, UnknownIdError } from '../../../src/domain/errors.ts';

const burnt = { where: 'content/jobs/baker.yaml: title', what: 'is burnt', fix: 'bake it again' };
const raw = { where: 'content/jobs/cook.yaml', what: 'is raw', fix: 'wait' };

describe('formatProblem(problem)', () => {
  test('writes where, what and fix on three lines', () => {
    expect(formatProblem(burnt)).toBe('✗ content/jobs/baker.yaml: title\n    is burnt\n    → bake it again');
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
    expect(error.message).toBe(`2 problems in the content\n\n${formatProblem(burnt)}\n${formatProblem(raw)}`);
  });
});

describe('new UnknownIdError(kind, id)', () => {
  test('says what was looked for and under which id', () => {
    const error = new UnknownIdError('job', 'miller');
    expect(error.name).toBe('UnknownIdError');
    expect(error.message).toBe('no job has the id "miller"');
  });
});
