import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildLattice } from '../../../src/domain/ladders/lattice.ts';
import { findEnds } from '../../../src/tools/routes/ends.ts';
import { someLattice } from '../../fixtures/some-lattice.ts';

describe('findEnds(lattice, name)', () => {
  test('reads the id and the title of every job, and the key of every place of every ladder, whatever they are', () => {
    fc.assert(
      fc.property(someLattice, (entries) => {
        const some = buildLattice(entries);
        for (const [id, { title }] of some.jobs) {
          expect(findEnds(some, id)).toEqual([id]);
          expect(findEnds(some, title)).toEqual([id]);
        }
        for (const { ladder, place, title, end } of some.standing) {
          expect(findEnds(some, `place:${ladder}/${place}`)).toEqual([end]);
          expect(findEnds(some, title)).toContain(end);
        }
      }),
    );
  });
});
