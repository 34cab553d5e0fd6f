import type { Ledger } from '../../schemas/ledger.ts';

/** Make one ledger of the files of one, with the lines of each list by key. Of a line that two of them have, the later one is kept. */
export function joinLedgers(files: Iterable<Ledger>): Ledger {
  const all = [...files];
  return {
    live: joined(all.map(({ live }) => live)),
    retired: joined(all.map(({ retired }) => retired)),
    dated: joined(all.map(({ dated }) => dated)),
  };
}

const joined = <T>(lists: readonly Readonly<Record<string, T>>[]): Record<string, T> =>
  Object.fromEntries(lists.flatMap((list) => Object.entries(list)).sort(([a], [b]) => (a < b ? -1 : 1)));

/** Part a ledger into its files: the name of each by `of`, and the lines that stand in it. */
export function partLedger(ledger: Ledger, of: (key: string) => string): Map<string, Ledger> {
  const files = new Map<string, Ledger>();
  const fileOf = (key: string): Ledger => {
    const name = of(key);
    const file = files.get(name) ?? { live: {}, retired: {}, dated: {} };
    files.set(name, file);
    return file;
  };
  for (const [key, line] of Object.entries(ledger.live)) fileOf(key).live[key] = line;
  for (const [key, line] of Object.entries(ledger.retired)) fileOf(key).retired[key] = line;
  for (const [key, line] of Object.entries(ledger.dated)) fileOf(key).dated[key] = line;
  return files;
}
