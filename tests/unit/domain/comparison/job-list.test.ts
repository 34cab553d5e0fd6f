import { expect, test } from 'vitest';
import { inWords, tellChange, tellUnlisted } from '../../../../src/domain/comparison/job-list.ts';

test('inWords(count) writes numbers up to twelve in words and others in figures', () => {
  expect([0, 1, 8, 12, 13, 49].map(inWords)).toEqual(['none', 'one', 'eight', 'twelve', '13', '49']);
});

test('tellUnlisted(kind, count) says what a competency is not among, whatever the length of the list', () => {
  expect([0, 1, 2, 8, 13].map((count) => tellUnlisted('job', count))).toEqual([
    'it lists none',
    'not the one it lists',
    'not among its two',
    'not among its eight',
    'not among its 13',
  ]);
  expect([0, 1, 2, 49].map((count) => tellUnlisted('industry', count))).toEqual([
    'it has no blocks',
    'not its one block',
    'not among its two blocks',
    'not among its 49 blocks',
  ]);
});

test('tellChange(change) speaks of lists, never of needs', () => {
  const raised = [{ competency: 'sums', from: 'basic', to: 'expert' }] as const;
  expect(tellChange({ added: ['care', 'zeal'], raised, shared: [], left: ['grit'] })).toBe(
    '2 new on the list, 1 at a higher level, 0 on both lists',
  );
});
