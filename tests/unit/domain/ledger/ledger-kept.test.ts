import { describe, expect, test } from 'vitest';
import { ledgerKept } from '../../../../src/domain/ledger/ledger-kept.ts';
import { ledgerPlace } from '../../../../src/domain/ledger/ledger-place.ts';
import { moveLine, retireLine } from '../../../../src/domain/ledger/ledger.ts';
import { aLedger, uuidOf } from '../../../fixtures/a-ledger.ts';

const before = aLedger({
  live: { 'job:baker': uuidOf(1), 'job:miller': uuidOf(2), 'isChildOf:job:miller': uuidOf(3) },
  retired: { 'job:cooper': { uuid: uuidOf(9), date: '2026-11-22', replacedBy: null } },
});
const today = '2026-11-28';
const { 'job:baker': _left, ...others } = before.live;

describe('ledgerKept(before, now)', () => {
  test.for([
    ['stays', before],
    ['grows', { ...before, live: { ...before.live, 'job:smith': uuidOf(4) } }],
    ['renames', moveLine(before, 'job:miller', 'job:grinder', today)],
    ['retires', retireLine(before, 'job:miller', 'job:baker', today)],
    ['gives back what was retired', { ...before, live: { ...before.live, 'job:cooper': uuidOf(9) }, retired: {} }],
    [
      'lets an association follow',
      { ...before, live: { ...others, 'job:baker': uuidOf(1), 'isChildOf:job:grinder': uuidOf(3) } },
    ],
  ] as const)('finds nothing when the ledger %s', ([name, now]) => {
    const own =
      name === 'lets an association follow' ? { ...now, live: { ...now.live, 'job:miller': uuidOf(2) } } : now;
    expect(ledgerKept(before, own)).toEqual([]);
  });

  test.for([
    ['another one', { ...before.live, 'job:baker': uuidOf(7) }, ['live.job:baker']],
    [
      'that of another thing',
      { ...before.live, 'job:baker': uuidOf(2), 'job:miller': uuidOf(1) },
      ['live.job:baker', 'live.job:miller'],
    ],
    ['none', others, ['live.job:baker']],
  ] as const)('tells of a thing that has now %s', ([, live, places]) => {
    const found = ledgerKept(before, { ...before, live });
    expect(found.map(({ where }) => where)).toEqual(places.map((one) => ledgerPlace(...(one.split('.') as ['', '']))));
    expect(found[0]!.what).toContain(`had the identifier ${uuidOf(1)} in the last commit`);
    expect(found[0]!.fix).toMatch(/restore it from the history/);
  });

  test('tells of a retired line that is gone', () => {
    expect(ledgerKept(before, { ...before, retired: {} })).toMatchObject([
      { where: ledgerPlace('retired', 'job:cooper') },
    ]);
  });
});
