import { expect, test } from 'vitest';
import * as search from '#messages/search.ts';

test('formatResults(exact, near) tells what fits from what is near', () => {
  expect(search.formatResults(1, 0)).toBe('1 result');
  expect(search.formatResults(2, 1)).toBe('2 results, and 1 result near it');
  expect(search.formatResults(0, 3)).toBe('0 results, and 3 results near it');
  expect(search.formatResults(null, 2)).toBe('No exact match; 2 results near it');
});

test('what follows a kind is one line with it', () => {
  const { kindNames, ofCompetency, standsOn } = search;
  expect([kindNames.behavior, ...ofCompetency('Teamwork')].join('')).toBe('Behavior of Teamwork');
  expect([kindNames.place, ...standsOn('Nursing')].join('')).toBe('Place on a ladder: Nursing');
});
