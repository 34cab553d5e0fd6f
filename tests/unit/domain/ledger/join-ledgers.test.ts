import { describe, expect, test } from 'vitest';
import { joinLedgers, partLedger } from '../../../../src/domain/ledger/join-ledgers.ts';
import { ledgerFileOf, wholeFile } from '../../../../src/domain/ledger/ledger-place.ts';
import { aLedger, ledgerOf, uuidOf } from '../../../fixtures/a-ledger.ts';
import { entriesWith } from '../../../fixtures/entries.ts';

describe('partLedger(ledger, of) and joinLedgers(files)', () => {
  test('the files of a ledger are that ledger again, with the lines of each list by key', () => {
    const ledger = ledgerOf(entriesWith());
    const files = partLedger(ledger, ledgerFileOf);
    expect(files.size).toBeGreaterThan(5);
    const joined = joinLedgers(files.values());
    expect(joined).toEqual(ledger);
    expect(Object.keys(joined.live)).toEqual(Object.keys(ledger.live).toSorted());
  });

  test('each line stands in the file that its key names, whatever its list', () => {
    const gone = { uuid: uuidOf(2), date: '2026-11-22', replacedBy: null };
    const files = partLedger(
      aLedger({ live: { 'library:competencies': uuidOf(1) }, retired: { 'job:cook': gone } }),
      ledgerFileOf,
    );
    expect([...files.keys()].toSorted()).toEqual(['content/identifiers/jobs/cook.json', wholeFile]);
    expect(files.get('content/identifiers/jobs/cook.json')!.retired).toEqual({ 'job:cook': gone });
  });
});
