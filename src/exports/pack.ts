import { strToU8, zipSync } from 'fflate';

/**
 * Packs the parts of an office document into one archive, in their order.
 *
 * @param parts text of each part by its name
 * @param day the day that the archive carries instead of the time at which it was made: `2026-11-22`
 */
export type Pack = (parts: ReadonlyMap<string, string>, day: string) => Uint8Array<ArrayBuffer>;

/** The way that runs everywhere, browsers among them; a build has a quicker one of Node. */
export const packAnywhere: Pack = (parts, day) =>
  zipSync(Object.fromEntries(Array.from(parts, ([name, text]) => [name, strToU8(text)])), {
    // A time without a zone is read and written in the zone of the machine, so every machine writes the same one.
    mtime: `${day}T00:00:00`,
  });
