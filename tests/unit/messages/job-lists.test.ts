import { expect, test } from 'vitest';
import * as jobLists from '#messages/job-lists.ts';
import { gradesInOrder } from '../../../src/domain/occupations/needs.ts';

const { formatChange, formatMatch, formatSureness, formatUnlisted, formatUnlistedBlock } = jobLists;

test('formatUnlisted(count, need) and formatUnlistedBlock(count) say what a competency is not among, whatever the length of the list', () => {
  expect([0, 1, 2, 8, 13].map((count) => formatUnlisted(count, 'as'))).toEqual([
    'it lists none; needed as by most',
    'not the one it lists; needed as by most',
    'not among its two; needed as by most',
    'not among its eight; needed as by most',
    'not among its 13; needed as by most',
  ]);
  expect([0, 1, 2, 49].map(formatUnlistedBlock)).toEqual([
    'it has no blocks',
    'not its one block',
    'not among its two blocks',
    'not among its 49 blocks',
  ]);
});

test('formatUnlisted(count, need) says how much it is needed, or that this is unknown', () => {
  expect(gradesInOrder.map((need) => formatUnlisted(8, need).slice('not among its eight; '.length))).toEqual([
    'needed much more than by most',
    'needed more than by most',
    'needed as by most',
    'needed less than by most',
  ]);
  expect(formatUnlisted(8, null)).toBe('not among its eight; how much it is needed is unknown');
});

test('formatMatch and formatSureness say how sure a need is', () => {
  expect(formatMatch(null, false)).toBe('not rated');
  expect(formatMatch('close', false)).toBe('a close match');
  expect(formatMatch('broad', true)).toBe('only a broad match, which stands in for it');
  expect(formatSureness({ match: 'exact', rated: 2, named: 3 })).toBe('exact match, 2 of 3 elements rated');
  expect(formatSureness({ match: 'broad', rated: 1, named: 1 })).toBe('broad match');
});

test('formatChange(change) speaks of lists, never of needs', () => {
  const raised = [{ competency: 'sums', from: 'basic', to: 'expert' }] as const;
  expect(formatChange({ added: ['care', 'zeal'], begun: [], raised, shared: [], left: ['grit'] })).toBe(
    '2 new on the list, 1 at a higher level, 0 on both lists',
  );
  expect(formatChange({ added: ['care', 'zeal'], begun: ['zeal'], raised, shared: [], left: [] })).toBe(
    '2 new on the list (1 already needed more than by most), 1 at a higher level, 0 on both lists',
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
