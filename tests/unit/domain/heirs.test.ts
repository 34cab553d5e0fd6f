import { describe, expect, test } from 'vitest';
import { heirOf } from '../../../src/domain/heirs.ts';
import { aLedger, uuidOf } from '../../fixtures/a-ledger.ts';

const ledger = aLedger({
  live: { 'job:baker': uuidOf(1) },
  retired: Object.fromEntries(
    Object.entries({
      'job:cook': 'job:chef',
      'job:chef': 'job:baker',
      'job:miller': null,
      'job:hand': 'job:miller',
      'job:left': 'job:right',
      'job:right': 'job:left',
    }).map(([key, replacedBy], i) => [key, { uuid: uuidOf(i + 10), date: '2026-11-22', replacedBy }]),
  ),
});

describe('heirOf(ledger, key)', () => {
  test.for([
    ['job:baker', 'job:baker'],
    ['job:chef', 'job:baker'],
    ['job:cook', 'job:baker'],
    ['job:miller', null],
    ['job:hand', null],
    ['job:left', null],
    ['job:nobody', null],
  ] as const)('of %s is %s', ([key, heir]) => {
    expect(heirOf(ledger, key)).toBe(heir);
  });
});
