import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readContent } from '../../../../scripts/disk/read-content.ts';
import { writeLedger } from '../../../../scripts/disk/write-ledger.ts';
import { aContentFolder } from '../../../fixtures/a-content-folder.ts';
import { aLedger, uuidOf } from '../../../fixtures/a-ledger.ts';

describe('writeLedger(root, ledger)', () => {
  const gone = { uuid: uuidOf(3), date: '2026-11-22', replacedBy: null };
  const ledger = aLedger({
    live: { 'job:b': uuidOf(2), 'job:a': uuidOf(1) },
    retired: { 'job:d': gone, 'job:c': gone },
  });

  test('writes one line a key in alphabetical order', () => {
    const root = aContentFolder();
    writeLedger(root, ledger);
    const text = readFileSync(join(root, 'identifiers.json'), 'utf8');
    expect(text.match(/"job:\w"/g)).toEqual(['"job:a"', '"job:b"', '"job:c"', '"job:d"']);
    expect(text).toMatch(/^\{\n {2}"live": \{\n {4}"job:a": ".{36}",\n/);
    expect(text.endsWith('}\n')).toBe(true);
  });

  test('writes what readContent reads, and leaves nothing else behind', () => {
    const root = aContentFolder();
    const before = readdirSync(root);
    writeLedger(root, ledger);
    expect(readContent(root).entries.ledger).toEqual(ledger);
    expect(readdirSync(root)).toEqual(before);
  });
});
