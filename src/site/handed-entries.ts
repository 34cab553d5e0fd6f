import type { Entries } from '../domain/atlas/entries.ts';

/** Where what renders the pages finds the entries. It is no module of theirs: they are bundled, and what hands over is not. */
const place = Symbol.for('cairn: entries of this build');

/** Hand the entries to the pages of a build, before any of them is rendered. They have been checked. */
export function handEntries(entries: Entries): void {
  (globalThis as { [place]?: Entries })[place] = entries;
}

/**
 * Take the entries that were handed to this process.
 *
 * @throws {Error} if there are none
 */
export function handedEntries(): Entries {
  const entries = (globalThis as { [place]?: Entries })[place];
  if (!entries) throw new Error('no entries were handed over: pages are built by "npm run build", not by Astro alone');
  return entries;
}
