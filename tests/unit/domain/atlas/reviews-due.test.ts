import { describe, expect, test } from 'vitest';
import { listReviewsDue } from '../../../../src/domain/atlas/reviews-due.ts';
import type { Industry } from '../../../../src/domain/atlas/entries.ts';
import { aLedger } from '../../../fixtures/a-ledger.ts';
import { anIndustry } from '../../../fixtures/an-industry.ts';

const models = new Map<string, Industry>([
  ['new', anIndustry({ title: 'New', reviewed: '2026-11-22' })],
  ['year', anIndustry({ title: 'Year', reviewed: '2025-11-28' })],
  ['twin', anIndustry({ title: 'Another of that year', reviewed: '2025-11-28' })],
  ['old', anIndustry({ title: 'Old', reviewed: '2023-01-01' })],
]);
const asOf = (changed: string) =>
  listReviewsDue({
    industries: models,
    ledger: aLedger({ dated: { 'job:baker': { first: '2020-01-01', changed, print: '0'.repeat(16) } } }),
  });

describe('listReviewsDue(entries)', () => {
  test('says what is due on the day of the latest change, the longest due first', () => {
    expect(asOf('2026-11-29').map(({ due, industries }) => [due, industries])).toEqual([
      ['formal', ['old']],
      ['informal', ['twin', 'year']],
      [null, ['new']],
    ]);
    expect(asOf('2026-01-01')[0]).toMatchObject({ due: 'formal', informalDue: '2024-01-01', formalDue: '2026-01-01' });
  });
});
