import { expect, test } from 'vitest';
import { countKind, kindNames } from '../../../src/domain/kind-names.ts';
import { keyKinds } from '../../../src/domain/keys.ts';

test('kindNames has a name for every kind of entry', () => {
  expect(Object.keys(keyKinds).filter((kind) => !(kind in kindNames))).toEqual([]);
});

test.for([
  ['jobs', 1, '1 job model'],
  ['jobs', 57, '57 job models'],
  ['stories', 0, '0 stories'],
] as const)('countKind(%s, %i) is “%s”', ([kind, count, words]) => {
  expect(countKind(kind, count)).toBe(words);
});
