import { describe, expect, test } from 'vitest';
import { replacementOf, replacementsOf, isRenamed } from '../../../../src/domain/ledger/replacements.ts';
import { aLedger, uuidOf } from '../../../fixtures/a-ledger.ts';

const line = (uuid: number, replacedBy: string | null) => ({ uuid: uuidOf(uuid), date: '2026-11-22', replacedBy });
const ledger = aLedger({
  live: { 'job:baker': uuidOf(1), 'job:clerk': uuidOf(2) },
  retired: {
    'job:bread-maker': line(1, 'job:bakist'),
    'job:bakist': line(1, 'job:baker'),
    'job:miller': line(3, 'job:bread-maker'),
    'job:lost': line(4, 'job:gone'),
    'job:gone': line(4, null),
    'job:egg': line(5, 'job:hen'),
    'job:hen': line(6, 'job:egg'),
    'job:self': line(7, 'job:self'),
    'job:clerk': line(8, 'job:baker'),
    'job:seller': line(9, 'job:clerk'),
  },
});

describe('replacementsOf(ledger, key)', () => {
  test.for([
    ['job:miller', ['job:bread-maker', 'job:bakist', 'job:baker']],
    ['job:bakist', ['job:baker']],
    ['job:lost', ['job:gone']],
    ['job:gone', []],
    ['job:egg', ['job:hen']],
    ['job:self', []],
    ['job:unheard-of', []],
    ['job:seller', ['job:clerk']],
  ] as const)('of %s are %j', ([key, replacements]) => {
    expect(replacementsOf(ledger, key)).toEqual(replacements);
  });
});

describe('replacementOf(ledger, key)', () => {
  test.for([
    ['job:miller', 'job:baker'],
    ['job:seller', 'job:clerk'],
    ['job:lost', null],
    ['job:egg', null],
    ['job:gone', null],
  ] as const)('of %s is %s', ([key, replacement]) => {
    expect(replacementOf(ledger, key)).toBe(replacement);
  });
});

describe('isRenamed(ledger, key)', () => {
  test.for([
    ['job:bread-maker', true],
    ['job:bakist', true],
    ['job:lost', true],
    ['job:miller', false],
    ['job:gone', false],
    ['job:unheard-of', false],
  ] as const)('of %s is %s', ([key, renamed]) => {
    expect(isRenamed(ledger, key)).toBe(renamed);
  });
});
