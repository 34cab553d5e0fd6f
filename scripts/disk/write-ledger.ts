import { renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Ledger } from '../../src/schemas/ledger.ts';

/** Write the ledger, one line a key in alphabetical order, so that a change shows as the lines it touches. */
export function writeLedger(root: string, { live, retired, dated }: Ledger): void {
  const sorted = <T>(lines: Record<string, T>) =>
    Object.fromEntries(Object.entries(lines).sort(([a], [b]) => (a < b ? -1 : 1)));
  const file = join(root, 'identifiers.json');
  const lists = Object.entries({ live, retired, dated }).map(([name, lines]) => {
    const inside = Object.entries(sorted<unknown>(lines)).map(
      ([key, value]) =>
        `    ${JSON.stringify(key)}: ${JSON.stringify(value)
          .replaceAll(/(?<=[{,:])(?=")/g, ' ')
          .replaceAll('}', ' }')}`,
    );
    return `  "${name}": {${inside.length > 0 ? `\n${inside.join(',\n')}\n  ` : ''}}`;
  });
  writeFileSync(`${file}.new`, `{\n${lists.join(',\n')}\n}\n`);
  renameSync(`${file}.new`, file);
}
