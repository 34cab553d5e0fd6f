import { expect, test } from 'vitest';
import * as lists from '#messages/lists.ts';

const names = [[], ['A'], ['A', 'B'], ['A', 'B', 'C']];

test('formatList(names) and formatChoice(names) write them as one would say them', () => {
  expect(names.map(lists.formatList)).toEqual(['', 'A', 'A and B', 'A, B and C']);
  expect(names.map(lists.formatChoice)).toEqual(['', 'A', 'A or B', 'A, B or C']);
});

test('joinAll and joinChoice(nodes) keep each node whole, whatever it is', () => {
  const nodes = [{ id: 1 }, { id: 2 }, { id: 3 }] as const;
  expect(lists.joinAll(nodes)).toEqual([nodes[0], ', ', nodes[1], ' and ', nodes[2]]);
  expect(lists.joinChoice(nodes)).toEqual([nodes[0], ', ', nodes[1], ' or ', nodes[2]]);
  expect(lists.joinAll([])).toEqual([]);
});
