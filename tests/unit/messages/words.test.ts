import { expect, test } from 'vitest';
import * as words from '#messages/words.ts';

const lists = [[], ['A'], ['A', 'B'], ['A', 'B', 'C']];

test('formatList(names) and formatChoice(names) write them as one would say them', () => {
  expect(lists.map(words.formatList)).toEqual(['', 'A', 'A and B', 'A, B and C']);
  expect(lists.map(words.formatChoice)).toEqual(['', 'A', 'A or B', 'A, B or C']);
});

test('joinAll and joinChoice(nodes) keep each node whole, whatever it is', () => {
  const nodes = [{ id: 1 }, { id: 2 }, { id: 3 }] as const;
  expect(words.joinAll(nodes)).toEqual([nodes[0], ', ', nodes[1], ' and ', nodes[2]]);
  expect(words.joinChoice(nodes)).toEqual([nodes[0], ', ', nodes[1], ' or ', nodes[2]]);
  expect(words.joinAll([])).toEqual([]);
});

test('formatCount(count, forms) counts in words that agree', () => {
  const forms = { one: 'step', other: 'steps' };
  expect([0, 1, 2, 21].map((count) => words.formatCount(count, forms))).toEqual([
    '0 steps',
    '1 step',
    '2 steps',
    '21 steps',
  ]);
});

test('formatNumber(count) writes numbers up to twelve in words and others in figures', () => {
  expect([0, 1, 8, 12, 13, 49].map(words.formatNumber)).toEqual(['none', 'one', 'eight', 'twelve', '13', '49']);
});

test('formatShare(share) has two figures after the point', () => {
  expect([0, 1 / 3, 0.005, 1].map(words.formatShare)).toEqual(['0.00', '0.33', '0.01', '1.00']);
});
