import { describe, expect, test } from 'vitest';
import { compareThings } from '../../../src/domain/comparison.ts';
import { listFacts } from '../../../src/tools/compare/facts.ts';
import { joinNames, tellDifference, tellPairs, tellSpread } from '../../../src/tools/compare/words.ts';
import { aComparedJob, aComparedModel, asked } from '../../fixtures/some-things.ts';

const known = new Map(
  ['care', 'sums', 'zeal'].map((id, i) => [id, { title: id, tierNumber: i + 1, tierOrder: i + 1 }] as const),
);
const nurse = aComparedJob('nurse', asked('care', { level: 'expert' }), asked('sums'), asked('zeal'));
const cook = aComparedJob('cook', asked('care', { importance: 'moderate' }), asked('sums'));
const clerk = aComparedJob('clerk', asked('sums'));

test('joinNames(names) writes them as one would say them', () => {
  expect([[], ['A'], ['A', 'B'], ['A', 'B', 'C']].map(joinNames)).toEqual(['', 'A', 'A and B', 'A, B and C']);
});

describe('tellDifference(row, things)', () => {
  test('says who has it, and in what they differ', () => {
    const tell = (...things: (typeof nurse)[]) =>
      compareThings(things, known).rows.map((row) => `${row.title}: ${tellDifference(row, things)}`);
    expect(tell(nurse, cook)).toEqual(['zeal: only Nurse', 'care: importance and level differ', 'sums: ']);
    expect(tell(nurse, cook, clerk)).toEqual([
      'zeal: only Nurse',
      'care: not Clerk; importance and level differ',
      'sums: ',
    ]);
  });
});

test('tellPairs(comparison) says what each two share and how alike they are', () => {
  expect(tellPairs(compareThings([nurse, cook], known))).toEqual([
    'They share 2 of the 3 competencies that either asks for: likeness 0.50.',
  ]);
  const models = [
    aComparedModel('mills', { care: '1.1' }),
    aComparedModel('shops', { sums: '1.1' }),
    aComparedModel('farms'),
  ];
  expect(tellPairs(compareThings(models, known))).toEqual([
    'Mills and Shops share none of the 2 competencies that either has: likeness 0.00.',
    'Mills and Farms share none of the 1 competency that either has: likeness 0.00.',
    'Shops and Farms share none of the 1 competency that either has: likeness 0.00.',
  ]);
});

test('tellSpread(spread, kind, count) speaks of as many as there are', () => {
  expect(tellSpread('otherwise', 'job', 2)).toBe('Asked for by both, but not alike');
  expect(tellSpread('otherwise', 'industry', 3)).toBe('In all three, but on another tier');
  expect(tellSpread('some', 'job', 3)).toBe('Asked for by two of the three');
});

describe('listFacts(things)', () => {
  test('tells of jobs their category, preparation, education and competencies', () => {
    expect(listFacts([nurse, cook])).toEqual([
      { name: 'Category', values: ['Food', 'Food'] },
      { name: 'Preparation', values: ['Job zone 2 of 5: some', 'Job zone 2 of 5: some'] },
      { name: 'Education', values: ['high school diploma', 'high school diploma'] },
      { name: 'Competencies', values: ['3, 3 of them of high importance', '2, 1 of them of high importance'] },
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
