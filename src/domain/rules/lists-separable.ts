import { kindList } from '../../schemas/kinds.ts';
import type { Entries } from '../atlas/entries.ts';
import { type Finding, problemAt } from '../errors.ts';

/** No text in a list holds `|`: tables write a list in one cell, with that sign between the items. */
export function listsSeparable(entries: Entries): Finding[] {
  return kindList.flatMap((kind) =>
    [...entries[kind]].flatMap(([id, entry]) =>
      (mayHoldBar(entry) ? pathsWithBar(entry, '', false) : []).map((path) =>
        problemAt(
          kind,
          id,
          path,
          'holds "|", which stands between the items of a list in the tables',
          'write a comma, a slash or a word in its place',
        ),
      ),
    ),
  );
}

/** Asked of each whole entry first, because few hold the sign anywhere and to name each place takes time. */
const mayHoldBar = (entry: object): boolean => JSON.stringify(entry).includes('|');

/** The paths of all texts below a list that hold the sign: `practice.ask.2`. */
function pathsWithBar(value: unknown, path: string, inList: boolean): string[] {
  if (typeof value === 'string') return inList && value.includes('|') ? [path] : [];
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([name, inner]) =>
    pathsWithBar(inner, path === '' ? name : `${path}.${name}`, inList || Array.isArray(value)),
  );
}
