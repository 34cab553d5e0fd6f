import { renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Ledger } from '../../src/schemas/ledger.ts';

/** Write the ledger, one line a key in alphabetical order, so that a change shows as the lines it touches. */
export function writeLedger(root: string, { live, retired }: Ledger): void {
  const sorted = <T>(lines: Record<string, T>) =>
    Object.fromEntries(Object.entries(lines).sort(([a], [b]) => (a < b ? -1 : 1)));
  const file = join(root, 'identifiers.json');
  writeFileSync(`${file}.new`, `${JSON.stringify({ live: sorted(live), retired: sorted(retired) }, null, 2)}\n`);
  renameSync(`${file}.new`, file);
}
