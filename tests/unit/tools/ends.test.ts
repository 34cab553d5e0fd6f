import { describe, expect, test } from 'vitest';
import { buildLattice } from '../../../src/domain/ladders/lattice.ts';
import { nameLattice } from '../../../src/payloads/named-lattice.ts';
import { findEnds, suggestEnds } from '../../../src/tools/routes/ends.ts';
import { atlasWith } from '../../fixtures/entries.ts';
import { someSearchUrls } from '../../fixtures/search-urls.ts';
import { aLadderOf } from '../../fixtures/a-ladder-of.ts';

const bakery = aLadderOf('Bakery', { till: 'counter-clerk', lead: null }, 'till lead');
const mill = aLadderOf('Mill', { lead: null, top: null }, 'lead top');
const urls = { ...someSearchUrls, routesFrom: (id: string) => `/routes/${id}/` };
const atlas = atlasWith({
  ladders: {
    bakery: { ...bakery, places: bakery.places.map((place) => ({ ...place, title: `Team ${place.id}` })) },
    mill: { ...mill, places: mill.places.map((place) => ({ ...place, title: `Team ${place.id}` })) },
  },
});
const lattice = nameLattice(atlas, buildLattice(atlas), urls);

describe('findEnds(lattice, name)', () => {
  test.for([
    ['baker', ['baker']],
    ['job:baker', ['baker']],
    ['BAKER', ['baker']],
    ['place:mill/top', ['mill/top']],
    ['mill/top', ['mill/top']],
    ['top', ['mill/top']],
    ['team top', ['mill/top']],
    ['place:bakery/till', ['counter-clerk']],
    ['Team till', ['counter-clerk']],
    ['Team lead', ['bakery/lead', 'mill/lead']],
    ['Team lead (Mill)', ['mill/lead']],
    ['constructor', []],
    ['', []],
  ] as const)('reads %s as %o', ([name, ends]) => {
    expect(findEnds(lattice, name)).toEqual(ends);
  });
});

describe('suggestEnds(lattice, name)', () => {
  test('finds what is a few letters off, each place of a title that several have, and nothing far away', () => {
    expect(suggestEnds(lattice, 'bakr')).toEqual(['baker']);
    expect(suggestEnds(lattice, 'place:mill/topp')).toEqual(['mill/top']);
    expect(suggestEnds(lattice, 'place:bakery/top')).toEqual(['mill/top']);
    expect(suggestEnds(lattice, 'Teem lead')).toEqual(['bakery/lead', 'mill/lead']);
    expect(suggestEnds(lattice, 'quantum physicist')).toEqual([]);
  });
});
