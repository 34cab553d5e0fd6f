import { expect, test } from 'vitest';
import { ledgerFile, ledgerPlace, restoreLedger } from '../../../../src/domain/ledger/ledger-place.ts';

test('a place is the file, the list, the key and the field', () => {
  expect(ledgerPlace('live', 'job:nurse')).toBe(`${ledgerFile}: live.job:nurse`);
  expect(ledgerPlace('retired', 'job:cook', 'date')).toBe(`${ledgerFile}: retired.job:cook.date`);
});

test('the cure for a loss names the command of the history, and none that makes identifiers', () => {
  expect(restoreLedger).toContain(`git checkout -- ${ledgerFile}`);
  expect(restoreLedger).not.toContain('npm run ids');
});
