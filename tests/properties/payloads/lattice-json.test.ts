import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type LatticeFile, parseLattice } from '../../../src/payloads/lattice-json.ts';

describe('parseLattice(file)', () => {
  test('throws TypeError or reads something whole, whatever JSON it is given', () => {
    fc.assert(
      fc.property(fc.json(), (text) => {
        let read;
        try {
          read = parseLattice(JSON.parse(text) as LatticeFile);
        } catch (error) {
          expect(error).toBeInstanceOf(TypeError);
          return;
        }
        expect(read.jobs).toBeInstanceOf(Map);
      }),
    );
  });
});
