import { expect, test } from 'vitest';
import * as routes from '#messages/routes.ts';

test('formatNoRoute(reason, steps, from, to) says each reason in whole sentences that name the jobs', () => {
  const say = (reason: Parameters<typeof routes.formatNoRoute>[0]) => routes.formatNoRoute(reason, 9, 'Baker', 'Clerk');
  const reasons = ['too-long', 'backward', 'no-way-on', 'no-way-in', 'apart', 'no-chain'] as const;
  const said = reasons.map(say);
  expect(new Set(said).size).toBe(reasons.length);
  for (const words of said) expect(words).toMatch(/^[A-Z].*\.$/);
  expect(say('too-long')).toContain('has 9.');
  expect(say('backward')).toBe('A route leads from Clerk to Baker, but none leads back.');
});

test('formatUncompared(places) agrees with one place and with two', () => {
  const rest = 'no job model here, so there are no two lists of competencies to compare.';
  expect(routes.formatUncompared(['Owner'])).toBe(`Owner has ${rest}`);
  expect(routes.formatUncompared(['Owner', 'Boss'])).toBe(`Owner and Boss have ${rest}`);
});

test('formatLength(steps, unvouched) counts in words that agree', () => {
  expect(routes.formatLength(1, 0)).toBe('1 step; every step stands on a ladder');
  expect(routes.formatLength(3, 1)).toBe('3 steps; 1 step between close neighbors, on no ladder');
});

test('didYouMean(near) and standsOn(ladders) are sentences with what they are given in them', () => {
  expect(routes.didYouMean(['A', 'B']).join('')).toBe('Did you mean A or B?');
  expect(routes.didYouMean([]).join('')).toBe('Choose from the list above.');
  expect(routes.standsOn(['A', 'B', 'C']).join('')).toBe('The step stands on A, B and C.');
});
