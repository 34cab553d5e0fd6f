import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { queryRoutes, parseRequest, formatStatus, serializeRequest } from '../../../src/tools/routes/routes.ts';
import { lattice } from '../../fixtures/a-bakery-lattice.ts';

const answer = (from: string, to: string) => queryRoutes(lattice, { from, to });

/** What is an id of a place comes back as its key. */
const written = (end: string) => (/^[a-z0-9-]+\/[a-z0-9-]+$/.test(end) ? `place:${end}` : end);

describe('parseRequest(search)', () => {
  test('reads back what serializeRequest wrote, but for spaces at the ends', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (from, to) => {
        const ask = { from: from.toWellFormed().trim(), to: to.toWellFormed().trim() };
        expect(parseRequest(serializeRequest(ask))).toEqual({ from: written(ask.from), to: written(ask.to) });
      }),
    );
  });
});

describe('queryRoutes(lattice, ask)', () => {
  test('answers whatever is asked', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (from, to) => {
        expect(typeof formatStatus(lattice, answer(from, to))).toBe('string');
      }),
    );
  });
});
