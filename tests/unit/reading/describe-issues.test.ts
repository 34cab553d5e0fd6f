import { describe, expect, test } from 'vitest';
import { describeIssues } from '../../../src/reading/describe-issues.ts';
import { industrySchema } from '../../../src/schemas/industry.ts';
import { jobSchema } from '../../../src/schemas/job.ts';
import { aJob, held } from '../../fixtures/a-job.ts';
import { anIndustry } from '../../fixtures/an-industry.ts';

const baking = {
  id: 'bake',
  title: 'Baking',
  tasks: ['Mixes', 'Bakes'],
  measures: ['Bread'],
  needs: { tidiness: 'high' },
};
const problemsOf = (own: object) => {
  const value = { ...aJob(), ...own };
  return describeIssues(jobSchema, jobSchema.safeParse(value).error!.issues, value);
};

describe('describeIssues(schema, issues, value)', () => {
  test.for([
    [
      'category',
      { category: 3 },
      'category',
      '"3" is not text',
      'put it in quotes: "3" (Id from content/categories.yaml)',
    ],
    ['a pattern', { category: 'Food!' }, 'category', '"Food!"', 'did you mean "food"?'],
    [
      'a list too short',
      { aliases: ['Baker'] },
      'aliases',
      '1 line, and at least 2 are needed',
      'add what is missing (Titles people really type; O*NET’s alternate titles help)',
    ],
    [
      'a list too long',
      { responsibilities: Array.from({ length: 9 }, () => baking) },
      'responsibilities',
      '9 lines, and at most 8 are allowed',
      'shorten it (Sections C, D and E)',
    ],
    [
      'a text too short',
      { summary: 'Bakes.' },
      'summary',
      '6 characters, and at least 80 are needed',
      'add what is missing (What the person does all day, in two to four sentences of ours)',
    ],
    [
      'a number too big',
      { jobZone: 6 },
      'jobZone',
      '"6", and at most 5 are allowed',
      'shorten it (O*NET job zone of the best match)',
    ],
    [
      'a number that is not whole',
      { jobZone: 2.5 },
      'jobZone',
      '"2.5" is not a whole number',
      'write a whole number (O*NET job zone of the best match)',
    ],
    [
      'a list that is none',
      { sources: 'notes' },
      'sources',
      '"notes" is not a list',
      'write a list: [notes] (Ids from content/sources.yaml)',
    ],
    [
      'a group that is none',
      { outlook: 'bright' },
      'outlook',
      '"bright" is not a group of fields',
      'write a group of fields (Section G: what will change and what it will do to the job)',
    ],
    [
      'nothing after the colon',
      { category: null },
      'category',
      'the field is empty',
      'fill it in (Id from content/categories.yaml)',
    ],
    ['a date', { notes: [new Date(0)] }, 'notes.0', 'an unquoted date', 'put it in quotes: "2015-09-01"'],
    [
      'a word of a list of words',
      { growth: [{ competency: 'tidiness', select: 'novice' }] },
      'growth.0.select',
      '"novice" is not one of its values',
      'write "basic" or "skilled" or "advanced" or "expert"',
    ],
    [
      'a part of a task',
      { responsibilities: [{ ...baking, tasks: ['Mixes', { text: 'Bakes', tasks: ['Up'] }] }] },
      'responsibilities.0.tasks.1.tasks.0',
      '2 characters, and at least 3 are needed',
      'add what is missing (Its parts)',
    ],
    [
      'signs beyond the first plane, each as one character',
      { responsibilities: [{ ...baking, tasks: ['Mixes', '𐀀𐀀'] }] },
      'responsibilities.0.tasks.1',
      '2 characters, and at least 3 are needed',
      'add what is missing',
    ],
    [
      'what a responsibility needs',
      { responsibilities: [{ ...baking, needs: { tidiness: 'low' } }] },
      'responsibilities.0.needs.tidiness',
      '"low" is not one of its values',
      'write "high" or "moderate"',
    ],
  ] as const)('tells of %s', ([, own, path, what, fix]) => {
    expect(problemsOf(own)).toMatchObject([{ path, what, fix }]);
  });

  test('knows what is missing from what is wrong', () => {
    const isMissing = (own: object) => problemsOf(own).map((fault) => fault.isMissing);
    expect([isMissing({ category: undefined }), isMissing({ category: 3 })]).toEqual([[true], [false]]);
  });

  test.for([
    ['Team Work', 'team-work'],
    ['Teamwork', 'teamwork'],
    ['baking/Oven Work', 'baking/oven-work'],
  ])('asks of a reference to %j whether %j is meant', ([written, near]) => {
    const own = { competencies: [held(written!)] };
    expect(problemsOf(own)).toMatchObject([{ path: 'competencies.0.competency', fix: `did you mean "${near}"?` }]);
  });

  test('tells of each unknown field of a part of a task', () => {
    const tasks = ['Mixes', { text: 'Bakes', taks: ['Loads'], tasks: ['Empties'] }];
    expect(problemsOf({ responsibilities: [{ ...baking, tasks }] })).toMatchObject([
      {
        path: 'responsibilities.0.tasks.1.taks',
        what: 'no field is called "taks"',
        fix: 'did you mean "tasks"?',
      },
    ]);
  });

  test('tells the values where a level or a word may stand', () => {
    expect(problemsOf({ growth: [{ competency: 'tidiness', develop: 'often' }] })).toMatchObject([
      {
        path: 'growth.0.develop',
        what: '"often" is not one of its values',
        fix: 'write "basic" or "skilled" or "advanced" or "expert" or "recommended"',
      },
    ]);
  });

  test('tells what to write where a key is no id', () => {
    const [problem] = problemsOf({ responsibilities: [{ ...baking, needs: { 'Tidy Ness': 'high' } }] });
    expect(problem).toMatchObject({
      path: 'responsibilities.0.needs.Tidy Ness',
      what: '"Tidy Ness"',
      fix: 'did you mean "tidy-ness"?',
    });
  });

  test('tells what to write where a task is a number', () => {
    const [problem] = problemsOf({ responsibilities: [{ ...baking, tasks: ['Mixes', 7] }] });
    expect(problem!.fix).toMatch(/^put it in quotes: "7"/);
  });

  test('tells what to write where an address is none', () => {
    const value = { ...anIndustry(), original: { title: 'Original', url: 'baking' } };
    const [problem] = describeIssues(industrySchema, industrySchema.safeParse(value).error!.issues, value);
    expect(problem!.fix).toMatch(/^write /);
  });

  test('shows a character that nobody can see by its code point', () => {
    expect(problemsOf({ 'col\u200Bor': 'red' })[0]!.what).toBe('no field is called "col<U+200B>or"');
    expect(problemsOf({ title: 'Ba\u001B[2Jker' })).toMatchObject([
      {
        path: 'title',
        what: '"Ba<U+001B>[2Jker"',
        fix: 'take out U+001B (control character) after "Ba"',
      },
    ]);
  });

  test('cuts a long text short', () => {
    expect(problemsOf({ category: 'x'.repeat(200) })[0]!.what.length).toBeLessThan(90);
  });
});
