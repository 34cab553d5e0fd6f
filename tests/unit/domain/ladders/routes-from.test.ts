import { expect, test } from 'vitest';
import { UnknownIdError } from '../../../../src/domain/errors.ts';
import { buildLattice } from '../../../../src/domain/ladders/lattice.ts';
import { findRoutesFrom } from '../../../../src/domain/ladders/routes-from.ts';
import { aJob } from '../../../fixtures/a-job.ts';
import { noTables } from '../../../fixtures/no-tables.ts';

test('findRoutesFrom(lattice, job) throws UnknownIdError for what is no job or place', () => {
  const lattice = buildLattice({ ...noTables, jobs: new Map([['baker', aJob()]]), ladders: new Map() });
  expect(() => findRoutesFrom(lattice, 'miller')).toThrow(UnknownIdError);
});
