import { expect, test } from 'vitest';
import * as facets from '#messages/facets.ts';

test('formatLeft(left, all, things, partly) says how many are left, and how many have a part of it', () => {
  expect(facets.formatLeft(57, 57, 'jobs', 0)).toBe('All 57 jobs');
  expect(facets.formatLeft(3, 57, 'jobs', 0)).toBe('3 of 57 jobs');
  expect(facets.formatLeft(0, 57, 'jobs', 12)).toBe('0 of 57 jobs, and 12 more with a part of it');
});

test('formatMet(met, wished) names what a thing has of what was chosen', () => {
  expect(facets.formatMet(['Teamwork', 'Closing'], 3)).toBe('2 of 3: Teamwork, Closing');
});

test('formatJobsBy(title) writes the name of a facet within a sentence', () => {
  expect(facets.formatJobsBy('Job zone')).toBe('Jobs by job zone');
});
