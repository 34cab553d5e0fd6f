import { expect, test } from 'vitest';
import * as jobLists from '#messages/job-lists.ts';

const { formatChange, formatUnlisted } = jobLists;

test('formatUnlisted(kind, count) says what a competency is not among, whatever the length of the list', () => {
  expect([0, 1, 2, 8, 13].map((count) => formatUnlisted('job', count))).toEqual([
    'it lists none',
    'not the one it lists',
    'not among its two',
    'not among its eight',
    'not among its 13',
  ]);
  expect([0, 1, 2, 49].map((count) => formatUnlisted('industry', count))).toEqual([
    'it has no blocks',
    'not its one block',
    'not among its two blocks',
    'not among its 49 blocks',
  ]);
});

test('formatChange(change) speaks of lists, never of needs', () => {
  const raised = [{ competency: 'sums', from: 'basic', to: 'expert' }] as const;
  expect(formatChange({ added: ['care', 'zeal'], raised, shared: [], left: ['grit'] })).toBe(
    '2 new on the list, 1 at a higher level, 0 on both lists',
  );
});

test('formatNearPairs(count) says one, many and none in a sentence', () => {
  expect(jobLists.formatNearPairs({ pairs: 22, alone: 31, jobs: 57 })).toBe(
    'There are 22 pairs of near jobs, and 31 of 57 jobs have no near one.',
  );
  expect(jobLists.formatNearPairs({ pairs: 1, alone: 0, jobs: 2 })).toBe(
    'There is 1 pair of near jobs, and every job has a near one.',
  );
});
