import { expect, test } from 'vitest';
import * as numbers from '#messages/numbers.ts';

test('formatNumber(count) writes numbers up to twelve in words and others in figures', () => {
  expect([0, 1, 8, 12, 13, 49].map(numbers.formatNumber)).toEqual(['none', 'one', 'eight', 'twelve', '13', '49']);
});

test('formatShare(share) has two figures after the point', () => {
  expect([0, 1 / 3, 0.005, 1].map(numbers.formatShare)).toEqual(['0.00', '0.33', '0.01', '1.00']);
});
