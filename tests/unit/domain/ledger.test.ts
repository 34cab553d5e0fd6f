import { describe, expect, test } from 'vitest';
import { UnknownIdError } from '../../../src/domain/errors.ts';
import { moveLine, retireLine } from '../../../src/domain/ledger.ts';
import { aLedger, uuidOf } from '../../fixtures/a-ledger.ts';

const today = '2026-11-22';
const gone = { uuid: uuidOf(9), date: '2025-01-01', replacedBy: null };
const ledger = aLedger({ live: { 'job:baker': uuidOf(1), 'job:miller': uuidOf(2) }, retired: { 'job:cooper': gone } });

describe('moveLine(ledger, from, to, today)', () => {
  test('moves the identifier and remembers the old key', () => {
    expect(moveLine(ledger, 'job:miller', 'job:mill-hand', today)).toEqual({
      live: { 'job:baker': uuidOf(1), 'job:mill-hand': uuidOf(2) },
      retired: { 'job:cooper': gone, 'job:miller': { uuid: uuidOf(2), date: today, replacedBy: 'job:mill-hand' } },
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
