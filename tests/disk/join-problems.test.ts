import { describe, expect, test } from 'vitest';
import { joinProblems } from '../../scripts/disk/join-problems.ts';

const absent = (thing: string, id: string, where: string) => ({
  where,
  what: `no ${thing} has the id "${id}"`,
  fix: 'write another',
});
const many = (count: number, id: (i: number) => string, thing = 'source') =>
  Array.from({ length: count }, (_, i) => absent(thing, id(i), `content/jobs/job-${i}.yaml: sources.0`));

describe('joinProblems(problems)', () => {
  test('leaves a few as they are, and all that have other causes', () => {
    const few = [
      ...many(5, () => 'cairn'),
      ...many(5, () => 'x', 'job model'),
      ...many(9, () => 'y', 'place of this ladder'),
    ];
    expect(joinProblems(few)).toEqual(few);
  });

  test('makes one of those that name a list that lost its lines', () => {
    const other = { where: 'content/jobs/a.yaml: title', what: 'the field is missing', fix: 'add it' };
    expect(joinProblems([...many(264, (i) => `source-${i % 21}`), other])).toEqual([
      {
        where: 'content/sources.yaml',
        what: '264 places name what is not there: "source-0", "source-1", "source-2", "source-3", "source-4" and 16 more; the first are content/jobs/job-0.yaml: sources.0 and content/jobs/job-1.yaml: sources.0',
        fix: 'if they were lost, restore content/sources.yaml from the history; else correct the places that name them',
      },
      other,
    ]);
  });

  test('speaks of one where it is one, and of the folder of what has a file each', () => {
    expect(joinProblems(many(6, () => 'teamwork', 'competency'))).toMatchObject([
      {
        where: 'content/competencies',
        what: expect.stringMatching(/^6 places name what is not there: "teamwork"; the first are /),
        fix: 'if it was lost, restore content/competencies from the history; else correct the places that name it',
      },
    ]);
  });
});
