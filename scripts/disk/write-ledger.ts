import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { partLedger } from '../../src/domain/ledger/join-ledgers.ts';
import { formatLedger } from '../../src/domain/ledger/format-ledger.ts';
import { ledgerFileOf, wholeFile } from '../../src/domain/ledger/ledger-place.ts';
import type { Ledger } from '../../src/schemas/ledger.ts';
import { listLedgerFiles } from './ledger-files.ts';
import { writeWhole } from './write-whole.ts';

/**
 * Write the ledger: each key into its file, one line a key in alphabetical order, so that a change shows as the lines it
 * touches. Files that say the same as before are left alone; those that would hold no line are removed.
 *
 * @param root folder that holds `competencies/`, `jobs/` …
 */
export function writeLedger(root: string, ledger: Ledger): void {
  const files = partLedger(ledger, ledgerFileOf);
  if (!files.has(wholeFile)) files.set(wholeFile, { live: {}, retired: {}, dated: {} });
  const texts = new Map([...files].map(([name, lines]) => [name.slice('content/'.length), formatLedger(lines)]));
  for (const [path, text] of texts) {
    const file = join(root, path);
    if (existsSync(file) && readFileSync(file, 'utf8') === text) continue;
    mkdirSync(dirname(file), { recursive: true });
    writeWhole(file, text);
  }
  for (const path of listLedgerFiles(root)) if (!texts.has(path)) rmSync(join(root, path));
}
