import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { listFiles } from '../../scripts/disk/list-files.ts';
import { isLedgerFile } from '../../scripts/disk/ledger-files.ts';
import { readLedger } from '../../scripts/disk/read-ledger.ts';
import { writeLedger } from '../../scripts/disk/write-ledger.ts';
import { aContentFolder } from '../fixtures/a-content-folder.ts';
import { aLedger, uuidOf } from '../fixtures/a-ledger.ts';

describe('writeLedger(root, ledger)', () => {
  const gone = { uuid: uuidOf(3), date: '2026-11-22', replacedBy: null };
  const ledger = aLedger({
    live: { 'job:b': uuidOf(2), 'job:a': uuidOf(1) },
    retired: { 'job:d': gone, 'job:c': gone },
  });

  test('writes one line a key in alphabetical order', () => {
    const root = aContentFolder();
    writeLedger(root, ledger);
    const texts = listFiles(root)
      .filter(isLedgerFile)
      .map((path) => readFileSync(join(root, path), 'utf8'));
    const lines = texts.flatMap((text) => text.split('\n').filter((line) => line.includes('"job:')));
    expect(lines.map((line) => /"job:\w"/.exec(line)![0])).toEqual(['"job:a"', '"job:b"', '"job:c"', '"job:d"']);
    for (const text of texts) expect(text.endsWith('}\n')).toBe(true);
  });

  test('writes what readLedger reads, and leaves nothing else behind', () => {
    const root = aContentFolder();
    const before = readdirSync(root);
    writeLedger(root, ledger);
    expect(readLedger(root).ledger).toEqual(ledger);
    expect(readdirSync(root)).toEqual(before);
  });
});
