import type { Entries } from '../domain/atlas/entries.ts';

/** Where what renders the pages finds the entries. It is no module of theirs: they are bundled, and what hands over is not. */
const place = Symbol.for('cairn: entries of the pages');

interface Place {
  entries?: Entries;
  tell?: () => void;
}

const shared = globalThis as { [place]?: Place | undefined };
const own = (): Place => (shared[place] ??= {});

/** Hand the entries to the pages of this process, before any of them is rendered, or in the place of earlier ones. They have been checked. */
export function handEntries(entries: Entries): void {
  own().entries = entries;
  own().tell?.();
}

/** Have a function called each time that entries are handed over. */
export function onEntriesHanded(tell: () => void): void {
  own().tell = tell;
}

/**
 * Take the entries that were handed to this process last.
 *
 * @throws {Error} if there are none
 */
export function handedEntries(): Entries {
  const { entries } = own();
  if (!entries)
    throw new Error('no entries were handed over: run "npm run build" or "npm run dev", and not Astro alone');
  return entries;
}
