import { expect, test } from 'vitest';
import { noOccupations } from '../../../src/schemas/occupation.ts';

test('a project without tables has no occupations and no editions', () => {
  expect([noOccupations.bySoc.size, noOccupations.programs.size, noOccupations.editions]).toEqual([0, 0, null]);
});
