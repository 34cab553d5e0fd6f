import { describe, expect, test } from 'vitest';
import { compareAll } from '../../../src/domain/comparison/comparison.ts';
import { listFacts } from '../../../src/tools/compare/facts.ts';
import {
  joinNames,
  formatDifference,
  formatLikeness,
  formatPairs,
  formatSpread,
} from '../../../src/tools/compare/messages.ts';
import { aComparedJob, aComparedModel, asked } from '../../fixtures/some-comparables.ts';

const known = new Map(
  ['care', 'sums', 'zeal'].map((id, i) => [id, { title: id, tierNumber: i + 1, tierOrder: i + 1 }] as const),
);
const nurse = aComparedJob('nurse', asked('care', { level: 'expert' }), asked('sums'), asked('zeal'));
const cook = aComparedJob('cook', asked('care', { importance: 'moderate' }), asked('sums'));
const clerk = aComparedJob('clerk', asked('sums'));

test('joinNames(names) writes them as one would say them', () => {
  expect([[], ['A'], ['A', 'B'], ['A', 'B', 'C']].map(joinNames)).toEqual(['', 'A', 'A and B', 'A, B and C']);
});

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

describe('listFacts(things)', () => {
  test('tells of jobs their category, preparation, education and competencies', () => {
    expect(listFacts([nurse, cook])).toEqual([
      { name: 'Category', values: ['Food', 'Food'] },
      { name: 'Preparation', values: ['Job zone 2 of 5: some', 'Job zone 2 of 5: some'] },
      { name: 'Education', values: ['high school diploma', 'high school diploma'] },
      {
        name: 'Competencies on its list',
        values: ['3, 3 of them of high importance', '2, 1 of them of high importance'],
      },
    ]);
  });

  test('tells of models the blocks of each tier that any has, none as 0', () => {
    const mills = aComparedModel('mills', { care: '1.1', sums: '1.2' });
    const shops = {
      ...aComparedModel('shops', { zeal: '3.1' }),
      tiers: [{ tier: 'tier-3', number: 3, title: 'Story 3', blocks: 1 }],
    };
    expect(listFacts([shops, mills]).map(({ name, values }) => `${name}: ${values.join(', ')}`)).toEqual([
      'Family: Food, Food',
      'Blocks: 1, 2',
      'Tier 1: Story 1: 0, 2',
      'Tier 2: Story 2: 0, 0',
      'Tier 3: Story 3: 1, 0',
    ]);
  });
});
