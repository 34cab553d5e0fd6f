import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildLattice } from '../../../src/domain/ladders/lattice.ts';
import { nameLattice } from '../../../src/payloads/lattice-json.ts';
import { queryRoutes, parseRequest, formatStatus, serializeRequest } from '../../../src/tools/routes/routes.ts';
import { aJob, held } from '../../fixtures/a-job.ts';
import { atlasWith } from '../../fixtures/entries.ts';
import { someSearchUrls } from '../../fixtures/search-urls.ts';
import { aLadderOf } from '../../fixtures/a-ladder-of.ts';

const atlas = atlasWith({
  jobs: {
    'counter-clerk': aJob({
      title: 'Counter Clerk',
      aliases: ['Shop Assistant', 'Sales Clerk'],
      competencies: [held('baking/shaping')],
    }),
  },
  ladders: {
    bakery: aLadderOf('Bakery', { baker: 'baker', owner: null, till: 'counter-clerk' }, 'baker = owner', 'owner till'),
  },
});
const lattice = nameLattice(atlas, buildLattice(atlas), {
  ...someSearchUrls,
  routesFrom: (id) => `/routes/${id}/`,
});
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
