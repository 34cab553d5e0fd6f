import type { Ledger } from '../../schemas/ledger.ts';

/** Write a file of the ledger: one line a key in alphabetical order, so that a change shows as the lines it touches. */
export function formatLedger({ live, retired, dated }: Ledger): string {
  const lists = Object.entries({ live, retired, dated }).map(([name, lines]) => {
    const inside = Object.entries(sorted<unknown>(lines)).map(
      ([key, value]) =>
        `    ${JSON.stringify(key)}: ${JSON.stringify(value)
          .replaceAll(/(?<=[{,:])(?=")/g, ' ')
          .replaceAll('}', ' }')}`,
    );
    return `  "${name}": {${inside.length > 0 ? `\n${inside.join(',\n')}\n  ` : ''}}`;
  });
  return `{\n${lists.join(',\n')}\n}\n`;
}

const sorted = <T>(lines: Readonly<Record<string, T>>): Record<string, T> =>
  Object.fromEntries(Object.entries(lines).sort(([a], [b]) => (a < b ? -1 : 1)));
