import { expect, test } from 'vitest';
import { countKind, namesOf } from '../../../../src/domain/atlas/kind-names.ts';

test.for([
  ['jobs', 1, '1 job model'],
  ['jobs', 57, '57 job models'],
  ['stories', 0, '0 stories'],
  ['behaviors', 2, '2 behaviors'],
] as const)('countKind(%s, %i) is “%s”', ([kind, count, words]) => {
  expect(countKind(kind, count)).toBe(words);
});

test('namesOf(kind) names one and several', () => {
  expect(namesOf('technical')).toEqual(['technical competency', 'technical competencies']);
});
