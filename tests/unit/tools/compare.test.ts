import { describe, expect, test } from 'vitest';
import { chooseAt, judgeChoice, parseChoice, turn } from '../../../src/tools/compare/compare.ts';
import { aComparedJob, aComparedModel } from '../../fixtures/some-comparables.ts';

const things = [
  ...['nurse', 'nurse-manager', 'educator', 'bank-teller', 'analyst'].map((id) => aComparedJob(id)),
  aComparedModel('automation'),
];
const judge = (...of: string[]) => {
  const { kind, chosen, faults } = judgeChoice({ kind: 'job', of }, things);
  return {
    kind,
    chosen: chosen.map(({ id }) => id),
    faults: faults.map((one) =>
      one.fault === 'unknown'
        ? `unknown ${one.asked}: ${one.near.map(({ id }) => id).join(' ')}`
        : one.fault === 'many'
          ? `many: ${one.left.map(({ id }) => id).join(' ')}`
          : `${one.fault} ${one.thing.id}`,
    ),
  };
};

describe('parseChoice(search) and serializeChoice(choice)', () => {
  test.for([
    ['', { kind: 'job', of: [] }],
    ['?kind=industry', { kind: 'industry', of: [] }],
    ['?of=nurse&of=%20educator%20&of=', { kind: 'job', of: ['nurse', 'educator'] }],
    ['?kind=fish&with=chips', { kind: 'job', of: [] }],
  ] as const)('reads "%s"', ([search, expected]) => {
    expect(parseChoice(search)).toEqual(expected);
  });
});

describe('judgeChoice(choice, things)', () => {
  test.for([
    [[], { kind: 'job', chosen: [], faults: [] }],
    [['nurse', 'Educator'], { kind: 'job', chosen: ['nurse', 'educator'], faults: [] }],
    [['nurse'], { kind: 'job', chosen: ['nurse'], faults: ['alone nurse'] }],
    [['nurse', 'nurse'], { kind: 'job', chosen: ['nurse'], faults: ['twice nurse', 'alone nurse'] }],
    [
      ['automation', 'nurse'],
      { kind: 'industry', chosen: ['automation'], faults: ['mixed nurse', 'alone automation'] },
    ],
    [
      ['nurse', 'educator', 'analyst', 'bank-teller'],
      { kind: 'job', chosen: ['nurse', 'educator', 'analyst'], faults: ['many: bank-teller'] },
    ],
  ] as const)('of %o', ([of, expected]) => {
    expect(judge(...of)).toEqual(expected);
  });

  test.for([
    ['nurs', 'nurse nurse-manager'],
    ['Nurse Manger', 'nurse-manager'],
    ['teller', 'bank-teller'],
    ['autmation', 'automation'],
    ['qqqqqqqq', ''],
    ['<b>', ''],
  ] as const)('suggests for %s: %s', ([wrong, near]) => {
    expect(judge(wrong).faults).toEqual([`unknown ${wrong}: ${near}`]);
  });

  test('suggests nothing that is chosen already', () => {
    expect(judge('nurs', 'nurse', 'educator').faults).toEqual(['unknown nurs: nurse-manager']);
  });
});

test('chooseAt(of, place, id) puts, replaces and takes out', () => {
  expect(chooseAt(['a', 'b'], 2, 'c')).toEqual(['a', 'b', 'c']);
  expect(chooseAt(['a', 'b'], 0, 'c')).toEqual(['c', 'b']);
  expect(chooseAt(['a', 'b'], 0, '')).toEqual(['b']);
  expect(chooseAt([], 1, 'c')).toEqual(['c']);
});

test('turn(list) swaps two, and comes back after as many turns as there are', () => {
  expect(turn(['a', 'b'])).toEqual(['b', 'a']);
  expect(turn(turn(turn(['a', 'b', 'c'])))).toEqual(['a', 'b', 'c']);
  expect(turn([])).toEqual([]);
});
