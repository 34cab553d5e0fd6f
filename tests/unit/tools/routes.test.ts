import { describe, expect, test } from 'vitest';
import { findRoutes } from '../../../src/domain/ladders/routes.ts';
import { sitePaths } from '../../../src/addresses/paths.ts';
import {
  queryRoutes,
  chain,
  explainUnmodeled,
  parseRequest,
  formatStatus,
  serializeRequest,
} from '../../../src/tools/routes/routes.ts';
import { lattice } from '../../fixtures/a-bakery-lattice.ts';

const answer = (from: string, to: string) => queryRoutes(lattice, { from, to });

describe('parseRequest(search)', () => {
  test('writes a place of a ladder as its key in the ledger, to be read and typed', () => {
    expect(serializeRequest({ from: 'baker', to: 'bakery/owner' })).toBe('?from=baker&to=place:bakery/owner');
    expect(sitePaths('').routes('baker', 'bakery/owner')).toBe(
      `/routes/${serializeRequest({ from: 'baker', to: 'bakery/owner' })}`,
    );
  });

  test('reads nothing from an address that asks nothing', () => {
    expect(parseRequest('')).toEqual({ from: '', to: '' });
    expect(parseRequest('?q=nurse&from=%20')).toEqual({ from: '', to: '' });
  });
});

describe('queryRoutes(lattice, ask)', () => {
  test('finds routes between jobs by id or title, in any case', () => {
    const found = answer('baker', 'counter-clerk');
    expect(found).toMatchObject({ kind: 'found', ask: { from: 'baker', to: 'counter-clerk' } });
    expect(answer('BAKER', 'Counter clerk')).toEqual(found);
  });

  test('says why there is none', () => {
    expect(answer('counter-clerk', 'baker')).toMatchObject({ kind: 'none', why: { reason: 'backward' } });
  });

  test.for([
    ['', '', { kind: 'nothing' }],
    ['baker', '', { kind: 'half', missing: 'to' }],
    ['', 'baker', { kind: 'half', missing: 'from' }],
    ['baker', 'Baker', { kind: 'same', end: 'baker' }],
    ['place:bakery/till', 'counter-clerk', { kind: 'same', end: 'counter-clerk' }],
  ] as const)('asked for "%s" and "%s" answers %o', ([from, to, expected]) => {
    expect(answer(from, to)).toEqual(expected);
  });

  test('finds routes from and to places of ladders, by key or title', () => {
    const found = answer('baker', 'place:bakery/owner');
    expect(found).toMatchObject({ kind: 'found', ask: { from: 'baker', to: 'bakery/owner' } });
    expect(answer('baker', 'Owner of Bakery')).toEqual(found);
    expect(answer('bakery/owner', 'till')).toMatchObject({ kind: 'found' });
    expect(answer('counter-clerk', 'bakery/owner')).toMatchObject({ kind: 'none', why: { reason: 'backward' } });
  });

  test('suggests what was meant by a misspelled id or title, in the same question', () => {
    const meant = [{ title: 'Counter Clerk', ask: { from: 'counter-clerk', to: 'baker' } }];
    const unclear = [{ typed: 'countr-clerk', several: false, meant }];
    expect(answer('countr-clerk', 'baker')).toEqual({ kind: 'unclear', unclear });
    expect(answer('Countar Clerk', 'baker')).toMatchObject({ unclear: [{ meant }] });
    expect(answer('ownr of bakery', 'baker')).toMatchObject({
      unclear: [{ meant: [{ title: 'owner of Bakery', ask: { from: 'bakery/owner', to: 'baker' } }] }],
    });
  });

  test('names both ends when nothing is called so, and suggests nothing far away', () => {
    expect(answer('x', 'quantum physicist')).toEqual({
      kind: 'unclear',
      unclear: [
        { typed: 'x', several: false, meant: [] },
        { typed: 'quantum physicist', several: false, meant: [] },
      ],
    });
  });
});

test('formatStatus(lattice, answer) says what was found or what is wrong', () => {
  const say = (from: string, to: string) => formatStatus(lattice, answer(from, to));
  expect(say('', '')).toBe('');
  expect(say('', 'baker')).toBe('Choose where to start.');
  expect(say('baker', '')).toBe('Choose where to get to.');
  expect(say('<b>', 'y')).toBe('No job or place here is called “<b>”. No job or place here is called “y”.');
  expect(say('baker', 'baker')).toBe('Both ends are Baker. Choose another place to get to.');
  expect(say('baker', 'counter-clerk')).toBe('One route was found.');
  expect(say('counter-clerk', 'baker')).toBe('No route was found.');
});

test('chain(lattice, route) leads each place to its page or its place on a ladder, and each step to its ladder', () => {
  expect(chain(lattice, findRoutes(lattice, 'baker', 'counter-clerk')[0]!)).toEqual([
    { title: 'Baker', url: '/job/baker/', by: undefined },
    {
      title: 'owner of Bakery',
      url: '/ladder/bakery/#place-owner',
      by: { words: 'step across', url: '/ladder/bakery/#step-baker-owner' },
    },
    {
      title: 'Counter Clerk',
      url: '/job/counter-clerk/',
      by: { words: 'step up', url: '/ladder/bakery/#step-owner-till' },
    },
  ]);
});

test('explainUnmodeled(lattice, place) names the ladder of a place and says what is missing', () => {
  expect(explainUnmodeled(lattice, 'bakery/owner')).toBe(
    'owner of Bakery is a place of the ladder Bakery. It has no job model here, so there is no list of competencies to compare.',
  );
});
