import { expect, test } from 'vitest';
import { slugged } from '../../../src/domain/slugged.ts';

test.for([
  ['Team Work', 'team-work'],
  ['  Café & Bar! ', 'cafe-bar'],
  ['B2B  Sales', 'b2b-sales'],
  ['already-right', 'already-right'],
  ['競', ''],
])('slugged(%j) is %j', ([words, id]) => {
  expect(slugged(words!)).toBe(id);
});
