import { describe, expect, test } from 'vitest';
import { moveLine, retireLine } from '../../../../src/domain/ledger/ledger.ts';
import { ledgerPlace } from '../../../../src/domain/ledger/ledger-place.ts';
import { ledgerSound } from '../../../../src/domain/rules/ledger-sound.ts';
import type { Ledger } from '../../../../src/schemas/ledger.ts';
import { uuidOf } from '../../../fixtures/a-ledger.ts';
import { entriesWith } from '../../../fixtures/entries.ts';

// What a damaged ledger is told is tested kind by kind in tests/disk/damaged-ledgers.test.ts.
const { ledger } = entriesWith();
const today = '2026-11-28';
const placesOf = (own: Ledger, day?: string) => ledgerSound({ ledger: own }, day).map(({ where }) => where);

describe('ledgerSound(entries, today)', () => {
  test('finds nothing in a ledger that was never touched by hand', () => {
    expect(placesOf(ledger, today)).toEqual([]);
  });

  test.for(Object.keys(ledger.live).filter((key) => !key.includes('>')))('believes that %s was once there', (key) => {
    expect(placesOf(retireLine(ledger, key, null, today), today)).toEqual([]);
  });

  test('accepts renames in a row, and a thing retired for another after it was renamed', () => {
    const once = moveLine(ledger, 'job:baker', 'job:kneader', today);
    const twice = moveLine(once, 'job:kneader', 'job:bread-baker', today);
    expect(placesOf(twice, today)).toEqual([]);
    expect(placesOf(retireLine(twice, 'job:bread-baker', 'job:counter-clerk', today), today)).toEqual([]);
  });

  test.for([
    ['the day before', '2026-11-27', true],
    ['the day itself', '2026-11-28', false],
  ] as const)('asked on %s of a change, says that it is to come: %s', ([, day, isAhead]) => {
    const gone = retireLine(ledger, 'job:baker', null, today);
    expect(placesOf(gone, day)).toEqual(isAhead ? [ledgerPlace('retired', 'job:baker', 'date')] : []);
  });

  test('says nothing of days to come without knowing the day', () => {
    expect(placesOf(retireLine(ledger, 'job:baker', null, '2999-01-01'))).toEqual([]);
  });

  test('takes an identifier in capitals for the same', () => {
    const live = {
      ...ledger.live,
      'job:baker': 'ABCDEFAB-CDEF-4BCD-8BCD-ABCDEFABCDEF',
      'job:counter-clerk': 'abcdefab-cdef-4bcd-8bcd-abcdefabcdef',
    };
    expect(placesOf({ ...ledger, live })).toMatchObject([ledgerPlace('live', 'job:counter-clerk')]);
  });

  test('tells of an identifier that is used again after its thing was retired', () => {
    const gone = retireLine(ledger, 'job:baker', null, today);
    const again = { ...gone, live: { ...gone.live, 'job:miller': ledger.live['job:baker']! } };
    expect(placesOf(again, today)).toMatchObject([ledgerPlace('retired', 'job:baker')]);
    expect(placesOf({ ...gone, live: { ...gone.live, 'job:miller': uuidOf(9999) } }, today)).toEqual([]);
  });
});
