import { describe, expect, test } from 'vitest';
import { ledgerSchema } from '../../../src/schemas/ledger.ts';
import { uuidOf } from '../../fixtures/a-ledger.ts';

const retired = (own: object) => ({
  live: {},
  retired: { 'job:cook': { uuid: uuidOf(1), date: '2026-11-22', replacedBy: null, ...own } },
});

describe('ledgerSchema', () => {
  test('takes a UUID v4 for each key', () => {
    expect(ledgerSchema.safeParse({ live: { 'job:cook': uuidOf(1) }, retired: {} }).success).toBe(true);
    expect(ledgerSchema.safeParse(retired({ replacedBy: 'job:baker' })).success).toBe(true);
  });

  test.for(['cook', '00000000-0000-1000-8000-000000000001', ''])('refuses "%s", with a cure', (uuid) => {
    expect(ledgerSchema.safeParse({ live: { 'job:cook': uuid }, retired: {} }).error!.issues).toMatchObject([
      { path: ['live', 'job:cook'], message: 'every identifier is a UUID v4; remove the line and run "npm run ids"' },
    ]);
  });

  test('asks when a thing was retired and what took its place', () => {
    expect(
      [retired({ date: 'today' }), retired({ replacedBy: undefined })].map(
        (one) => ledgerSchema.safeParse(one).success,
      ),
    ).toEqual([false, false]);
  });
});
