import { expect, test } from 'vitest';
import { groupByCategory } from '../../../../src/domain/atlas/job-categories.ts';
import { aCategory } from '../../../fixtures/a-category.ts';
import { aJob } from '../../../fixtures/a-job.ts';
import { atlasWith } from '../../../fixtures/entries.ts';

test('groupByCategory(atlas) groups jobs by title in the order of the categories, and keeps an empty category', () => {
  const atlas = atlasWith({
    categories: {
      food: aCategory({ order: 3 }),
      air: aCategory({ order: 1, title: 'Air' }),
      earth: aCategory({ order: 2, title: 'Earth' }),
    },
    jobs: { baker: aJob({ title: 'Dough Mixer' }), pilot: aJob({ title: 'Pilot', category: 'air' }) },
  });
  expect(groupByCategory(atlas)).toEqual([
    {
      id: 'air',
      title: 'Air',
      definition: 'Jobs that make or sell food.',
      jobs: [{ id: 'pilot', title: 'Pilot', aliases: ['Bread Baker', 'Bench Hand'] }],
    },
    { id: 'earth', title: 'Earth', definition: 'Jobs that make or sell food.', jobs: [] },
    {
      id: 'food',
      title: 'Food',
      definition: 'Jobs that make or sell food.',
      jobs: [
        { id: 'counter-clerk', title: 'Counter Clerk', aliases: ['Shop Assistant', 'Sales Clerk'] },
        { id: 'baker', title: 'Dough Mixer', aliases: ['Bread Baker', 'Bench Hand'] },
      ],
    },
  ]);
});
