import { expect, test } from 'vitest';
import * as kinds from '#messages/kinds.ts';

test.for([
  ['jobs', 1, '1 job model'],
  ['jobs', 57, '57 job models'],
  ['stories', 0, '0 stories'],
  ['behaviors', 2, '2 behaviors'],
] as const)('countKind(%s, %i) is “%s”', ([kind, count, words]) => {
  expect(kinds.countKind(kind, count)).toBe(words);
});
