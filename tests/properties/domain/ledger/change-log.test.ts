import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { acts, changeAnchor, listChangeLog } from '../../../../src/domain/ledger/change-log.ts';
import { entriesWith } from '../../../fixtures/entries.ts';
import type { Entries } from '../../../../src/domain/atlas/entries.ts';
import type { Ledger } from '../../../../src/schemas/ledger.ts';

const print = '0123456789abcdef';
const { ledger, ...rest } = entriesWith();
const withLedger = (own: Partial<Ledger>): Entries => ({ ...rest, ledger: { ...ledger, ...own } });
const day = (first: string, changed = first) => ({ first, changed, print });

describe('listChangeLog(entries)', () => {
  test('has every entry once under "added", no two lines of one name, and days that never rise', () => {
    const keys = Object.keys(ledger.dated);
    const days = fc.integer({ min: 1, max: 9 }).map((number) => `2026-01-0${number}`);
    const dates = fc.array(fc.tuple(days, days), { minLength: keys.length, maxLength: keys.length });
    fc.assert(
      fc.property(dates, (pairs) => {
        const dated = Object.fromEntries(
          keys.map((key, i) => {
            const [first, changed] = [...pairs[i]!].sort() as [string, string];
            return [key, day(first, changed)];
          }),
        );
        const log = listChangeLog(withLedger({ dated }));
        const added = log.filter(({ act }) => act === 'added').flatMap(({ things }) => things.map(({ key }) => key));
        expect(added.sort()).toEqual([...keys].sort());
        expect(new Set(log.map(changeAnchor)).size).toBe(log.length);
        expect(log.map(({ date }) => date)).toEqual(
          log
            .map(({ date }) => date)
            .sort()
            .reverse(),
        );
        expect(log.every(({ act, things }) => acts.includes(act) && things.length > 0)).toBe(true);
      }),
    );
  });
});
