import { expect, test } from 'vitest';
import { jobFramework } from '../../../../src/domain/frameworks/job-framework.ts';
import { aJob, held } from '../../../fixtures/a-job.ts';
import { entriesWith } from '../../../fixtures/entries.ts';

test('jobFramework(entries, id, job) lists what is asked, then the responsibilities', () => {
  const job = aJob({
    competencies: [held('tidiness', { as: 'Clean Hands' }), held('baking/oven-work')],
    responsibilities: [
      {
        id: 'bake',
        title: 'Bake the day’s bread',
        tasks: ['Mix', { text: 'Bake', tasks: ['Light the oven'] }],
        measures: ['Loaves', 'Crust'],
        needs: { tidiness: 'high' },
      },
    ],
  });
  const { subject, items, associations } = jobFramework(entriesWith(), 'baker', job);
  expect(subject).toBe('category:food');
  expect(items).toMatchObject([
    { key: 'asked:baker/tidiness', title: 'Clean Hands', sequence: 1, parent: null },
    { key: 'asked:baker/baking/oven-work', title: 'Oven Work', sequence: 2 },
    {
      key: 'responsibility:baker/bake',
      title: 'Bake the day’s bread',
      sequence: 3,
      notes: ['Mix', 'Bake', 'Light the oven', 'Measures: Loaves; Crust.'],
    },
  ]);
  expect(items[0]!.notes).toEqual([expect.stringMatching(/^Importance: \w+\. Level: \w+\.$/)]);
  expect(associations).toMatchObject([
    { type: 'exactMatchOf', from: 'asked:baker/tidiness', to: 'competency:tidiness' },
    { type: 'exactMatchOf', from: 'asked:baker/baking/oven-work', to: 'competency:baking/oven-work' },
  ]);
});
