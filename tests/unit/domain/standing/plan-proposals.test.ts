import { describe, expect, test } from 'vitest';
import {
  addDays,
  type Proposal,
  proposeSteps,
  stepsToGoal,
  suggestDays,
} from '../../../../src/domain/standing/plan-proposals.ts';

describe('proposeSteps(grounds)', () => {
  const requirement = (title: string, need: 'required' | 'expected', isMet = false) => ({
    credential: title,
    title,
    need,
    isMet,
  });

  test('puts what is required first, then what the chosen gaps bring, and tells nothing twice', () => {
    const steps = proposeSteps({
      competencies: [
        { id: 'tidiness', develop: ['Sweep once an hour.'], train: ['Where things go'] },
        { id: 'patience', develop: ['Sweep once an hour.'], train: [] },
      ],
      requirements: [
        requirement('Scale card', 'required', true),
        requirement('Oven license', 'required'),
        requirement('Guild letter', 'expected'),
      ],
      experiences: ['Runs the night shift for a month.', 'Runs the night shift for a month.'],
    });
    expect(steps).toEqual([
      { kind: 'credential', text: 'Oven license', about: null },
      { kind: 'develop', text: 'Sweep once an hour.', about: 'competency:tidiness' },
      { kind: 'train', text: 'Where things go', about: 'competency:tidiness' },
      { kind: 'credential', text: 'Guild letter', about: null },
      { kind: 'experience', text: 'Runs the night shift for a month.', about: null },
    ]);
  });
});

describe('stepsToGoal(lattice, goal, from)', () => {
  const on = (ladder: string, ...experiences: string[]) => ({
    ladder,
    from: 'a',
    to: 'b',
    kind: 'advance' as const,
    experiences,
  });
  const steps = [
    {
      from: 'helper',
      to: 'baker',
      kind: 'advance' as const,
      ladders: [on('one', 'Shapes.', 'Bakes.'), on('two', 'Bakes.')],
    },
    { from: 'clerk', to: 'baker', kind: 'lateral' as const, ladders: [on('one', 'Weighs.')] },
    { from: 'cook', to: 'baker', kind: 'near' as const, ladders: [] },
    { from: 'baker', to: 'owner', kind: 'advance' as const, ladders: [on('one', 'Counts.')] },
  ];

  test('takes the step from where the person is', () => {
    expect(stepsToGoal({ steps }, 'baker', 'helper')).toEqual([
      { from: 'helper', kind: 'advance', experiences: ['Shapes.', 'Bakes.'] },
    ]);
  });

  test('takes all steps of ladders to the goal where there is none from there', () => {
    for (const from of ['cook', 'nowhere', null])
      expect(stepsToGoal({ steps }, 'baker', from).map((step) => step.from)).toEqual(['helper', 'clerk']);
  });
});

describe('suggestDays(proposals, start)', () => {
  const step = (kind: Proposal['kind'], about: string | null = null): Proposal => ({ kind, text: 'Do.', about });

  test('puts what is for one thing one after the other, and different things side by side', () => {
    const dated = suggestDays(
      [
        step('develop', 'competency:tidiness'),
        step('train', 'competency:tidiness'),
        step('develop', 'competency:patience'),
        step('credential'),
      ],
      '2026-11-30',
    );
    expect(dated.map(({ start, due }) => [start, due])).toEqual([
      ['2026-11-30', '2026-12-27'],
      ['2026-12-28', '2027-01-24'],
      ['2026-11-30', '2026-12-27'],
      ['2026-11-30', '2027-02-28'],
    ]);
  });
});

test.for([
  ['2026-12-31', 1, '2027-01-01'],
  ['2028-02-28', 1, '2028-02-29'],
  ['2026-03-08', 1, '2026-03-09'],
  ['2026-11-01', -1, '2026-10-31'],
] as const)('addDays(%s, %i) is %s', ([day, count, expected]) => {
  expect(addDays(day, count)).toBe(expected);
});
