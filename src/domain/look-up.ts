import { UnknownIdError } from './errors.ts';

/**
 * Look up one entry that must exist.
 *
 * @param thing what is looked for, for the message: `job`
 * @throws {UnknownIdError} if nothing has the id
 */
export function find<T>(map: Pick<ReadonlyMap<string, T>, 'get'>, id: string, thing: string): T {
  const found = map.get(id);
  if (found === undefined) throw new UnknownIdError(thing, id);
  return found;
}

/** Compare two things by title, for sorting: as a reader reads, ignoring case. */
export function byTitle(a: { readonly title: string }, b: { readonly title: string }): number {
  return a.title.localeCompare(b.title, 'en');
}
