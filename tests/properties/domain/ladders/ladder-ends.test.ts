import fc from 'fast-check';
import { expect, test } from 'vitest';
import { listLadderEnds } from '../../../../src/domain/ladders/ladder-ends.ts';
import { buildLattice } from '../../../../src/domain/ladders/lattice.ts';
import { someLattice } from '../../../fixtures/some-lattice.ts';
import { noTables } from '../../../fixtures/no-tables.ts';

test('with the jobs, it names every place of every ladder, whatever they are', () => {
  fc.assert(
    fc.property(someLattice, ({ jobs, ladders }) => {
      const lattice = buildLattice({ ...noTables, jobs, ladders });
      const listed = listLadderEnds({ ladders }, lattice).flatMap(({ places }) => places.map(({ end }) => end));
      const named = new Set([...jobs.keys(), ...listed]);
      for (const { end } of lattice.standing) expect(named).toContain(end);
    }),
  );
});
