import { expect, test } from 'vitest';
import { planText } from '../../../../src/exports/own/plan-text.ts';
import { anOwnPlan } from '../../../fixtures/an-own-plan.ts';

test('planText(plan) puts steps under their competencies, with days, notes and what is done', () => {
  expect(planText(anOwnPlan())).toBe(
    [
      'Plan of Ada',
      '===========',
      '',
      'Tidiness',
      '[ ] Sweep once an hour.',
      '    On the job, from November 30, 2026, to December 27, 2026',
      '    First the bench, then the floor;',
      '    then "the rest" \\ all.',
      '[ ] =HYPERLINK("x"), a course',
      '    Course, by January 15, 2027',
      '[ ] constructor',
      '    My own step, on March 14, 2027',
      '',
      'Other steps',
      '[ ] Oven license',
      '    Credential',
      '[x] Runs the night shift.',
      '    Experience, done on November 1, 2026',
      '',
      'Made on November 29, 2026 with https://example.org/',
      '',
    ].join('\n'),
  );
  expect(planText(anOwnPlan({ name: '', steps: [] }))).toMatch(/^My plan\n=======\n\nMade on/);
});
