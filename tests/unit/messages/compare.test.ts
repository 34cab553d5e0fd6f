import { describe, expect, test } from 'vitest';
import { compareAll } from '../../../src/domain/comparison/comparison.ts';
import * as compare from '#messages/compare.ts';
import { aComparedJob, aComparedModel, asked } from '../../fixtures/some-comparables.ts';

const { formatDifference, formatLikeness, formatPairs, formatRungs, formatSpread } = compare;

const known = new Map(
  ['care', 'sums', 'zeal'].map((id, i) => [id, { title: id, tierNumber: i + 1, tierOrder: i + 1 }] as const),
);
const nurse = aComparedJob('nurse', asked('care', { level: 'expert' }), asked('sums'), asked('zeal'));
const cook = aComparedJob('cook', asked('care', { importance: 'moderate' }), asked('sums'));
const clerk = aComparedJob('clerk', asked('sums'));

describe('formatDifference(row, things)', () => {
  test('says who has it, and in what they differ', () => {
    const tell = (...things: (typeof nurse)[]) =>
      compareAll(things, known).rows.map((row) => `${row.title}: ${formatDifference(row, things)}`);
    expect(tell(nurse, cook)).toEqual([
      'zeal: only on the list of Nurse',
      'care: importance and level differ',
      'sums: ',
    ]);
    expect(tell(nurse, cook, clerk)).toEqual([
      'zeal: only on the list of Nurse',
      'care: not on the list of Clerk; importance and level differ',
      'sums: ',
    ]);
  });
});

test('formatPairs(comparison) says what each two have in common, formatLikeness(comparison) how alike they are', () => {
  expect(formatPairs(compareAll([nurse, cook], known))).toEqual([
    'Their lists have 2 competencies in common, of 3 in all.',
  ]);
  expect(formatLikeness(compareAll([nurse, cook], known))).toEqual(['Likeness: 0.50']);
  expect(formatPairs(compareAll([nurse, cook, clerk], known))[1]).toBe(
    'The lists of Nurse and Clerk have 1 competency in common, of 3 in all.',
  );
  const models = [
    aComparedModel('mills', { care: '1.1' }),
    aComparedModel('shops', { sums: '1.1' }),
    aComparedModel('farms'),
  ];
  expect(formatPairs(compareAll(models, known))).toEqual([
    'Mills and Shops have no block in common.',
    'Mills and Farms have no block in common.',
    'Shops and Farms have no block in common.',
  ]);
  expect(formatLikeness(compareAll(models, known))[0]).toBe('Likeness of Mills and Shops: 0.00');
});

test('formatSpread(spread, kind, count) speaks of as many as there are', () => {
  expect(formatSpread('otherwise', 'job', 2)).toBe('On both lists, but not alike');
  expect(formatSpread('otherwise', 'industry', 3)).toBe('In all three, but on another tier');
  expect(formatSpread('some', 'job', 3)).toBe('On two of the three lists');
});

test('unknownId(asked, near) names what may have been meant, or leads to the lists', () => {
  expect(compare.unknownId('nurs', ['Nurse', 'Nurse Manager', 'Cook']).join('')).toBe(
    'No job or industry model has the id “nurs”. Did you mean Nurse, Nurse Manager or Cook?',
  );
  expect(compare.unknownId('qqq', []).join('')).toBe(
    'No job or industry model has the id “qqq”. Choose one from the lists above.',
  );
});

test('mixedKinds(first, other, link) leads to the model, whichever comes first', () => {
  const [job, model] = [nurse, aComparedModel('mills')];
  const link = (words: string) => `[${words}]`;
  for (const [first, other] of [
    [job, model],
    [model, job],
  ] as const)
    expect(compare.mixedKinds(first, other, link).join('')).toMatch(/ share most with Mills\? \[Its page tells\]\.$/);
});

test('formatScale(near) tells from where on jobs are near, and nothing of models', () => {
  expect(compare.formatScale(0.6)).toBe(
    'Likeness is 1 for the same, about 0 for two occupations taken at random, and below 0 for opposites; from 0.60 on, two jobs are called near.',
  );
  expect(compare.formatScale(null)).toBe('Likeness goes from 0, nothing in common, to 1, the same.');
});

test('formatRungs(things) names the next rung among them, from either side', () => {
  const head = aComparedJob('head-nurse');
  const climbing = { ...aComparedJob('nurse'), climbsTo: [{ job: 'head-nurse', ladders: ['Nursing', 'Care'] }] };
  expect(formatRungs([head, climbing])).toEqual([
    'Head nurse is the next rung after Nurse on the ladders Nursing and Care.',
  ]);
  expect(formatRungs([{ ...climbing, climbsTo: [{ job: 'head-nurse', ladders: ['Care'] }] }, head])).toEqual([
    'Head nurse is the next rung after Nurse on the ladder Care.',
  ]);
  expect(formatRungs([climbing, aComparedJob('cook')])).toEqual([]);
  expect(formatRungs([aComparedModel('one'), aComparedModel('two')])).toEqual([]);
});
