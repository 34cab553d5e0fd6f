import { describe, expect, test } from 'vitest';
import { UnknownIdError } from '../../../../src/domain/errors.ts';
import {
  dateEntries,
  followRename,
  mintMissing,
  moveLine,
  retireLeft,
  retireLine,
} from '../../../../src/domain/ledger/ledger.ts';
import { aLedger, uuidOf } from '../../../fixtures/a-ledger.ts';

const today = '2026-11-22';
const gone = { uuid: uuidOf(9), date: '2025-01-01', replacedBy: null };
const dates = { first: '2024-05-01', changed: '2025-01-01', print: '0123456789abcdef' };
const ledger = aLedger({
  live: { 'job:baker': uuidOf(1), 'job:miller': uuidOf(2) },
  retired: { 'job:cooper': gone },
  dated: { 'job:miller': dates },
});

describe('moveLine(ledger, from, to, today)', () => {
  test('moves the identifier and remembers the old key', () => {
    expect(moveLine(ledger, 'job:miller', 'job:mill-hand', today)).toEqual({
      live: { 'job:baker': uuidOf(1), 'job:mill-hand': uuidOf(2) },
      retired: { 'job:cooper': gone, 'job:miller': { uuid: uuidOf(2), date: today, replacedBy: 'job:mill-hand' } },
      dated: { 'job:mill-hand': dates },
    });
  });

  test('leaves the ledger it was given as it was', () => {
    const before = structuredClone(ledger);
    moveLine(ledger, 'job:miller', 'job:mill-hand', today);
    expect(ledger).toEqual(before);
  });

  test('throws UnknownIdError when no live line has the key', () => {
    expect(() => moveLine(ledger, 'job:cooper', 'job:barrel-maker', today)).toThrow(UnknownIdError);
  });

  test.for(['', 'job:baker', 'job:miller'])('throws RangeError when the new key is "%s"', (to) => {
    expect(() => moveLine(ledger, 'job:miller', to, today)).toThrow(RangeError);
  });

  test('throws RangeError when the new key has a line among the retired', () => {
    expect(() => moveLine(ledger, 'job:miller', 'job:cooper', today)).toThrow(RangeError);
  });
});

describe('retireLine(ledger, key, replacedBy, today)', () => {
  test.for([null, 'job:baker'])('keeps the identifier with what took its place: %s', (replacedBy) => {
    expect(retireLine(ledger, 'job:miller', replacedBy, today)).toEqual({
      live: { 'job:baker': uuidOf(1) },
      retired: { 'job:cooper': gone, 'job:miller': { uuid: uuidOf(2), date: today, replacedBy } },
      dated: { 'job:miller': dates },
    });
  });

  test('throws UnknownIdError when no live line has the key, or that of what took its place', () => {
    expect(() => retireLine(ledger, 'job:nobody', null, today)).toThrow(UnknownIdError);
    expect(() => retireLine(ledger, 'job:miller', 'job:nobody', today)).toThrow(UnknownIdError);
  });

  test('throws when a thing would take its own place', () => {
    expect(() => retireLine(ledger, 'job:miller', 'job:miller', today)).toThrow();
  });
});

describe('followRename(ledger, addressable, from, to, today)', () => {
  const old = aLedger({
    live: {
      'competency:zeal': uuidOf(1),
      'behavior:calm/waits': uuidOf(2),
      'block:baking/calm': uuidOf(3),
      'isChildOf:behavior:calm/waits': uuidOf(4),
      'isRelatedTo:competency:calm>competency:zeal': uuidOf(5),
      'behavior:calmness/sits': uuidOf(6),
    },
  });
  const there = new Set([
    'competency:zeal',
    'competency:ease',
    'behavior:ease/waits',
    'block:baking/ease',
    'isChildOf:behavior:ease/waits',
    'isRelatedTo:competency:ease>competency:zeal',
  ]);
  const { live, retired } = followRename(old, there, 'competency:calm', 'competency:ease', today);

  test('takes along what hangs on the thing, with its identifiers', () => {
    expect(live).toEqual({
      'competency:zeal': uuidOf(1),
      'behavior:ease/waits': uuidOf(2),
      'block:baking/ease': uuidOf(3),
      'isChildOf:behavior:ease/waits': uuidOf(4),
      'isRelatedTo:competency:ease>competency:zeal': uuidOf(5),
      'behavior:calmness/sits': uuidOf(6),
    });
  });

  test('remembers the old keys of things, and not those of associations', () => {
    expect(Object.keys(retired)).toEqual(['behavior:calm/waits', 'block:baking/calm']);
  });

  test('takes nothing along to a key that has a line', () => {
    const taken = { ...old, live: { ...old.live, 'behavior:ease/waits': uuidOf(7) } };
    expect(followRename(taken, there, 'competency:calm', 'competency:ease', today).live).toMatchObject({
      'behavior:calm/waits': uuidOf(2),
      'behavior:ease/waits': uuidOf(7),
    });
  });
});

describe('retireLeft(ledger, addressable, retired, today)', () => {
  const left = aLedger({
    live: { 'behavior:calm/waits': uuidOf(1), 'isChildOf:behavior:zeal/runs': uuidOf(2), 'job:baker': uuidOf(3) },
  });

  test('retires associations that join nothing any more', () => {
    expect(Object.keys(retireLeft(left, new Set(['job:baker']), null, today).retired)).toEqual([
      'isChildOf:behavior:zeal/runs',
    ]);
  });

  test('retires what hung on a thing that was retired, and nothing else', () => {
    const { live } = retireLeft(left, new Set(), 'competency:calm', today);
    expect(Object.keys(live)).toEqual(['job:baker']);
  });
});

describe('mintMissing(ledger, addressable, mint)', () => {
  const mint = () => uuidOf(8);

  test('mints for what has none, and leaves the rest as it is', () => {
    expect(mintMissing(ledger, ['job:baker', 'job:carter'], mint)).toEqual({
      ...ledger,
      live: { ...ledger.live, 'job:carter': uuidOf(8) },
    });
  });

  test('gives back its own to what was retired and is there again', () => {
    const { live, retired } = mintMissing(ledger, ['job:cooper'], mint);
    expect(live['job:cooper']).toBe(uuidOf(9));
    expect(retired).toEqual({});
  });

  test('mints anew for a key whose thing was renamed', () => {
    const moved = moveLine(ledger, 'job:miller', 'job:mill-hand', today);
    expect(mintMissing(moved, ['job:miller'], mint).live['job:miller']).toBe(uuidOf(8));
  });
});

describe('dateEntries(ledger, prints, today)', () => {
  const print = 'fedcba9876543210';

  test('dates what is new, and again what says something else', () => {
    const { dated } = dateEntries(
      ledger,
      new Map([
        ['job:baker', print],
        ['job:miller', print],
      ]),
      today,
    );
    expect(dated).toEqual({
      'job:baker': { first: today, changed: today, print },
      'job:miller': { first: '2024-05-01', changed: today, print },
    });
  });

  test('leaves the dates of what says the same, and of what is gone', () => {
    expect(dateEntries(ledger, new Map([['job:miller', dates.print]]), today).dated).toEqual(ledger.dated);
    expect(dateEntries(ledger, new Map(), today).dated).toEqual(ledger.dated);
  });
});
