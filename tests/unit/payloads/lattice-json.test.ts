import { describe, expect, test } from 'vitest';
import { buildLattice } from '../../../src/domain/ladders/lattice.ts';
import type { Ladder } from '../../../src/schemas/ladder.ts';
import { type LatticeFile, latticeJson, parseLattice } from '../../../src/payloads/lattice-json.ts';
import { nameLattice } from '../../../src/payloads/named-lattice.ts';
import { aJob } from '../../fixtures/a-job.ts';
import { aLadder } from '../../fixtures/a-ladder.ts';
import { aLadderOf } from '../../fixtures/a-ladder-of.ts';
import { anOccupation, theOccupations, wagesOf } from '../../fixtures/an-occupation.ts';
import { atlasWith } from '../../fixtures/entries.ts';
import { someSearchUrls } from '../../fixtures/search-urls.ts';

const titled = (ladder: Ladder, titles: Readonly<Record<string, string>>): Ladder => ({
  ...ladder,
  places: ladder.places.map((place) => ({ ...place, title: titles[place.id]! })),
});
const urls = { ...someSearchUrls, routesFrom: (id: string) => `/routes/${id}/` };
const atlas = atlasWith({
  ladders: {
    bakery: aLadderOf('Bakery', { clerk: 'counter-clerk', baker: 'baker', owner: null }, 'clerk baker', 'baker owner'),
    mill: titled(aLadderOf('Mill', { boss: null, own: null, two: null }, 'boss own', 'own two'), {
      boss: 'Owner of Bakery',
      own: 'Baker',
      two: 'baker',
    }),
  },
});
const named = nameLattice(atlas, buildLattice(atlas), urls);
const sent = () => JSON.parse(JSON.stringify(latticeJson(named))) as LatticeFile;

describe('nameLattice(atlas, lattice, urls)', () => {
  test('puts names and addresses to jobs, places, ladders and competencies', () => {
    expect(named.pages.get('bakery/owner')).toEqual({
      url: `${urls.ladder('bakery')}#place-owner`,
      routes: '/routes/bakery/owner/',
    });
    expect(named.pages.get('baker')).toEqual({ url: urls.job('baker'), routes: '/routes/baker/' });
    expect(named.ladders.get('bakery')).toEqual({ title: 'Bakery', url: urls.ladder('bakery') });
    expect(named.competencies.get('baking/oven-work')).toEqual({
      title: atlas.allCompetencies.get('baking/oven-work')!.title,
      url: urls.competency('baking/oven-work'),
      tier: 3,
    });
    expect([...named.categories.keys()]).toEqual(['food']);
  });

  test('tells places apart that share a title with a job or a place, by their ladder, and on one ladder by their id', () => {
    expect([...named.places].map(([id, { title }]) => [id, title])).toEqual([
      ['bakery/owner', 'owner of Bakery (Bakery)'],
      ['mill/boss', 'Owner of Bakery (Mill)'],
      ['mill/own', 'Baker (Mill: own)'],
      ['mill/two', 'baker (Mill: two)'],
    ]);
    const titles = [...named.jobs.values(), ...named.places.values()].map(({ title }) => title);
    expect(new Set(titles).size).toBe(titles.length);
  });

  test('leaves out competencies that no job asks for, and ladders without a step or place of their own', () => {
    expect(named.competencies.has('baking/shaping')).toBe(false);
    const none = nameLattice(atlas, { ...buildLattice(atlas), steps: [], places: new Map(), standing: [] }, urls);
    expect(none.ladders).toEqual(new Map());
  });
});

describe('parseLattice(file)', () => {
  test('reads back what latticeJson wrote, through JSON', () => {
    expect(parseLattice(sent())).toEqual(named);
  });

  test('reads back what jobs and places pay, and whom the figures are of', () => {
    const [soc, other] = ['51-3011.00', '35-2014.00'];
    const [helper, ...rest] = aLadder().places;
    const paid = atlasWith({
      jobs: { baker: aJob({ occupations: [{ soc, title: 'Bakers', match: 'exact' }] }) },
      ladders: {
        bakery: aLadder({ places: [{ ...helper!, soc: other }, ...rest.map((place) => ({ ...place, job: 'baker' }))] }),
      },
      occupations: theOccupations([
        anOccupation(soc, { title: 'Bakers', wages: wagesOf('51-3011') }),
        anOccupation(other, { wages: wagesOf('35-2010', { title: 'All Cooks', year50: 31_000 }) }),
      ]),
    });
    const lattice = nameLattice(paid, buildLattice(paid), urls);
    expect([...lattice.pay].map(([end, { median, among }]) => [end, median, among])).toEqual([
      ['baker', 40_000, ''],
      ['counter-clerk', 40_000, ''],
      ['bakery/helper', 31_000, 'All Cooks'],
    ]);
    expect(parseLattice(JSON.parse(JSON.stringify(latticeJson(lattice))) as LatticeFile)).toEqual(lattice);
  });

  test.for([
    ['null', null],
    ['a list', []],
    ['nothing', {}],
    ['jobs that are none', { ...sent(), jobs: { baker: 7 } }],
    ['steps that are none', { ...sent(), steps: 'all' }],
    ['a step from nowhere', { ...sent(), steps: { bakery: [['x', 'baker', 'advance']] } }],
    ['a ladder without a name', { ...sent(), ladders: {} }],
    ['places that stand for nothing', { ...sent(), standing: { bakery: [['till', 'cashier', '']] } }],
    ['places on no ladder', { ...sent(), standing: { shop: [['till', 'baker', '']] } }],
    ['pay that is none', { ...sent(), places: { 'bakery/owner': ['Owner', '/routes/', 0] } }],
    ['a competency without a name', { ...sent(), competencies: {} }],
  ] as const)('throws TypeError for %s', ([, file]) => {
    expect(() => parseLattice(file as unknown as LatticeFile)).toThrow(TypeError);
  });
});
