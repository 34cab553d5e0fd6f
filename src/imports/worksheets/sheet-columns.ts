import { labels } from '#messages/worksheets.ts';

const lead: ReadonlySet<string> = new Set(
  [labels.competency, labels.group, labels.means, labels.looks, labels.asked].map((name) => plain(name)),
);

/** Where things stand in a sheet; places from 0. */
export interface SheetColumns {
  /** Of the ids. */
  readonly id: number;
  /** Of each column that is filled in, in the order of the form; undefined for one that is not there. */
  readonly filled: readonly (number | undefined)[];
  /** Columns that somebody added, or that cannot be told: places and headers. */
  readonly others: readonly { readonly at: number; readonly header: string }[];
}

/** A header or an answer as it is compared: how it is spaced and whether letters are capitals does not matter. */
export function plain(text: string): string {
  return text.replace(/\s+/gu, ' ').trim().toLowerCase();
}

/**
 * Find the columns of a worksheet by their headers. A header that was changed is known by its place, as long as nobody added a column or took
 * one away.
 *
 * @param names headers of the columns that are filled in, as the site writes them
 * @returns nothing where there is no column of ids
 */
export function sheetColumns(headers: readonly string[], names: readonly string[]): SheetColumns | undefined {
  const said = headers.map(plain);
  const id = said.lastIndexOf(plain(labels.id));
  if (id < 0) return undefined;
  const free = said.flatMap((header, at) => (at === id || header === '' || lead.has(header) ? [] : [at]));
  const wanted = names.map(plain);
  const byName = wanted.map((name) => free.find((at) => said[at] === name));
  const inPlace = free.length === names.length;
  const filled = byName.map((found, i) => {
    if (found !== undefined) return found;
    const at = free[i];
    return inPlace && at !== undefined && !wanted.includes(said[at]!) ? at : undefined;
  });
  const others = free.filter((at) => !filled.includes(at)).map((at) => ({ at, header: headers[at]!.trim() }));
  return { id, filled, others };
}
