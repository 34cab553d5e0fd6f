import { describe, expect, test } from 'vitest';
import { changeAnchor, listChangeLog } from '../../../../src/domain/ledger/change-log.ts';
import { entriesWith } from '../../../fixtures/entries.ts';
import { uuidOf } from '../../../fixtures/a-ledger.ts';
import type { Entries } from '../../../../src/domain/atlas/entries.ts';
import type { Ledger } from '../../../../src/schemas/ledger.ts';

const print = '0123456789abcdef';
const { ledger, ...rest } = entriesWith();
const withLedger = (own: Partial<Ledger>): Entries => ({ ...rest, ledger: { ...ledger, ...own } });
const day = (first: string, changed = first) => ({ first, changed, print });
const gone = (number: number, replacedBy: string | null) => ({ uuid: uuidOf(number), date: '2026-05-01', replacedBy });
const lines = (entries: Entries) =>
  listChangeLog(entries).map((one) => `${changeAnchor(one)}: ${one.things.map(({ title }) => title).join(', ')}`);

describe('listChangeLog(entries)', () => {
  test('puts what appeared on one day into one line a kind, by title, the latest day first', () => {
    const dated = {
      'job:baker': day('2026-01-02'),
      'job:counter-clerk': day('2026-01-02'),
      'competency:tidiness': day('2026-01-02'),
      'competency:baking/shaping': day('2026-01-02'),
      'credential:food-handler': day('2026-03-01'),
    };
    expect(lines(withLedger({ dated }))).toEqual([
      '2026-03-01-added-credentials: Food Handler',
      '2026-01-02-added-competencies: Tidiness',
      '2026-01-02-added-technical: Shaping',
      '2026-01-02-added-jobs: Baker, Counter Clerk',
    ]);
  });

  test('tells of an entry that changed later on both days', () => {
    expect(lines(withLedger({ dated: { 'job:baker': day('2026-01-02', '2026-02-03') } }))).toEqual([
      '2026-02-03-changed-jobs: Baker',
      '2026-01-02-added-jobs: Baker',
    ]);
  });

  test('tells a rename, which keeps the identifier, from a replacement, and both from what is gone for good', () => {
    const retired = {
      'job:cook': { ...gone(0, 'job:baker'), uuid: ledger.live['job:baker']! },
      'job:bun-maker': gone(901, 'job:baker'),
      'behavior:tidiness/sweeps': gone(902, 'behavior:tidiness/wipes-spills'),
      'competency:baking/old-ways': gone(903, null),
    };
    const log = listChangeLog(withLedger({ dated: {}, retired }));
    expect(log.map(({ act, kind, things }) => [act, kind, ...things])).toEqual([
      ['renamed', 'jobs', { key: 'job:cook', title: 'Cook', replacement: { key: 'job:baker', title: 'Baker' } }],
      [
        'replaced',
        'behaviors',
        {
          key: 'behavior:tidiness/sweeps',
          title: 'Sweeps',
          replacement: {
            key: 'behavior:tidiness/wipes-spills',
            title: 'Wipes a spill before reaching for the next bowl.',
          },
        },
      ],
      [
        'replaced',
        'jobs',
        { key: 'job:bun-maker', title: 'Bun maker', replacement: { key: 'job:baker', title: 'Baker' } },
      ],
      ['retired', 'technical', { key: 'competency:baking/old-ways', title: 'Old ways' }],
    ]);
  });

  test('tells of a rename even when something new has the old key', () => {
    const retired = { 'job:counter-clerk': { ...gone(0, 'job:baker'), uuid: ledger.live['job:baker']! } };
    expect(listChangeLog(withLedger({ dated: {}, retired }))[0]).toMatchObject({
      act: 'renamed',
      things: [{ key: 'job:counter-clerk', replacement: { key: 'job:baker' } }],
    });
  });

  test('passes over parts of entries, and the dates of what is gone', () => {
    const dated = { 'job:cook': day('2026-01-02') };
    const retired = { 'block:baking/patience': gone(901, null), 'isChildOf:job:cook': gone(902, null) };
    expect(listChangeLog(withLedger({ dated, retired }))).toEqual([]);
  });
});
