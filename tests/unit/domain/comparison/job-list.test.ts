import { expect, test } from 'vitest';
import { inWords, formatChange, formatUnlisted } from '../../../../src/domain/comparison/job-list.ts';

test('inWords(count) writes numbers up to twelve in words and others in figures', () => {
  expect([0, 1, 8, 12, 13, 49].map(inWords)).toEqual(['none', 'one', 'eight', 'twelve', '13', '49']);
});

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
