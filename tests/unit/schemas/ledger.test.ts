import { describe, expect, test } from 'vitest';
import { ledgerSchema } from '../../../src/schemas/ledger.ts';
import { uuidOf } from '../../fixtures/a-ledger.ts';

const retired = (own: object) => ({
  live: {},
  dated: {},
  retired: { 'job:cook': { uuid: uuidOf(1), date: '2026-11-22', replacedBy: null, ...own } },
});

const live = (uuid: string) => ({ live: { 'job:cook': uuid }, retired: {}, dated: {} });

describe('ledgerSchema', () => {
  test('takes a UUID v4 for each key', () => {
    expect(ledgerSchema.safeParse(live(uuidOf(1))).success).toBe(true);
    expect(ledgerSchema.safeParse(retired({ replacedBy: 'job:baker' })).success).toBe(true);
  });

  test.for(['cook', '00000000-0000-1000-8000-000000000001', '', 'ABCDEFAB-CDEF-4BCD-8BCD-ABCDEFABCDEF'])(
    'refuses "%s", and never says to make a new one',
    (uuid) => {
      const [issue] = ledgerSchema.safeParse(live(uuid)).error!.issues;
      expect(issue).toMatchObject({ path: ['live', 'job:cook'], message: expect.stringContaining('from the history') });
      expect(issue!.message).not.toContain('npm run ids');
    },
  );

  test.for(['live', 'retired', 'dated'])('refuses a ledger without its list of what is %s', (list) => {
    const { [list as 'live']: _left, ...rest } = live(uuidOf(1));
    expect(ledgerSchema.safeParse(rest).error!.issues).toMatchObject([{ path: [list] }]);
  });

  test('asks when a thing was retired and what took its place', () => {
    expect(
      [retired({ date: 'today' }), retired({ replacedBy: undefined })].map(
        (one) => ledgerSchema.safeParse(one).success,
      ),
    ).toEqual([false, false]);
  });
});
