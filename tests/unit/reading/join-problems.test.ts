import { describe, expect, test } from 'vitest';
import type { Kind } from '../../../src/domain/atlas/entries.ts';
import { problemAt } from '../../../src/domain/errors.ts';
import { joinProblems } from '../../../src/reading/join-problems.ts';

const absent = (kinds: readonly Kind[], id: string, i: number) => ({
  ...problemAt('jobs', `job-${i}`, 'sources.0', 'is not there', 'write another'),
  rule: 'referencesExist',
  missing: { kinds, id },
});
const many = (count: number, id: (i: number) => string, ...kinds: Kind[]) =>
  Array.from({ length: count }, (_, i) => absent(kinds, id(i), i));

describe('joinProblems(problems)', () => {
  test('leaves a few as they are, and all that have other causes', () => {
    const few = [...many(5, () => 'cairn', 'sources'), ...many(5, () => 'x', 'jobs'), ...many(9, () => 'y')];
    expect(joinProblems(few)).toEqual(few);
  });

  test('makes one of those that name a list that lost its lines', () => {
    const other = { ...problemAt('jobs', 'a', 'title', 'the field is missing', 'add it'), rule: 'shape' };
    expect(joinProblems([...many(264, (i) => `source-${i % 21}`, 'sources'), other])).toMatchObject([
      {
        where: 'content/sources.yaml',
        what: '264 places name what is not there: "source-0", "source-1", "source-2", "source-3", "source-4" and 16 more; the first are content/jobs/job-0.yaml: sources.0 and content/jobs/job-1.yaml: sources.0',
        fix: 'if they were lost, restore content/sources.yaml from the history; else correct the places that name them',
      },
      other,
    ]);
  });

  test('speaks of one where it is one, and of the folder of what has a file each', () => {
    expect(joinProblems(many(6, () => 'teamwork', 'competencies', 'technical'))).toMatchObject([
      {
        where: 'content/competencies',
        what: expect.stringMatching(/^6 places name what is not there: "teamwork"; the first are /),
        fix: 'if it was lost, restore content/competencies from the history; else correct the places that name it',
      },
    ]);
  });
});
