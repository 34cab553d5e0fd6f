import { describe, expect, test } from 'vitest';
import { formatLedger } from '../../../../src/domain/ledger/format-ledger.ts';

describe('formatLedger(ledger)', () => {
  test('writes one line a key, in alphabetical order', () => {
    const live = { 'job:nurse': 'b', 'job:baker': 'a' };
    const retired = { 'job:cook': { uuid: 'c', date: '2026-11-22', replacedBy: null } };
    expect(formatLedger({ live, retired, dated: {} })).toBe(
      [
        '{',
        '  "live": {',
        '    "job:baker": "a",',
        '    "job:nurse": "b"',
        '  },',
        '  "retired": {',
        '    "job:cook": { "uuid": "c", "date": "2026-11-22", "replacedBy":null }',
        '  },',
        '  "dated": {}',
        '}',
        '',
      ].join('\n'),
    );
  });
});
