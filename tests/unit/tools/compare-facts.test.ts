import { describe, expect, test } from 'vitest';
import { listFacts } from '../../../src/tools/compare/facts.ts';
import { aComparedJob, aComparedModel, asked } from '../../fixtures/some-comparables.ts';

const nurse = aComparedJob('nurse', asked('care', { level: 'expert' }), asked('sums'), asked('zeal'));
const cook = aComparedJob('cook', asked('care', { importance: 'moderate' }), asked('sums'));

describe('listFacts(things)', () => {
  test('tells of jobs their category, preparation, education and competencies', () => {
    expect(listFacts([{ ...nurse, match: 'broad', isStandIn: true }, cook])).toEqual([
      { name: 'Category', values: ['Food', 'Food'] },
      { name: 'Preparation', values: ['Job zone 2 of 5: some preparation', 'Job zone 2 of 5: some preparation'] },
      { name: 'Education', values: ['high school diploma', 'high school diploma'] },
      {
        name: 'Competencies on its list',
        values: ['3, 3 of them of high importance', '2, 1 of them of high importance'],
      },
      {
        name: 'O*NET occupations behind the rest',
        values: ['only a broad match, which stands in for it', 'not rated'],
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
