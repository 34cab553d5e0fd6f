import type { ListedThing } from './search-listing.ts';

/** Which record of the index an id stands for: a named thing itself, or one of its behaviors, from 0. */
export interface Numbered {
  readonly name: Pick<ListedThing, 'url' | 'behaviors'>;
  readonly behavior: number | undefined;
}

/** The ids of all records of the index. */
export interface SearchIds<N extends Numbered['name']> {
  /** Three letters or digits with which every id begins: what was numbered. Another index has other ones. */
  readonly mark: string;
  /** Each record in the place of its number. */
  readonly records: readonly (Numbered & { readonly name: N })[];
}

/**
 * Number the records of the index, so that no list of ids has to be sent: things by address, each before
 * its behaviors.
 */
export function numberRecords<N extends Numbered['name']>(names: readonly N[]): SearchIds<N> {
  const paged = [...names].sort((a, b) => (a.url < b.url ? -1 : 1));
  // FNV-1a, 32 bits.
  let hash = 0x811c9dc5;
  for (const char of paged.map(({ url, behaviors = 0 }) => `${url} ${behaviors}`).join('\n')) {
    hash = Math.imul(hash ^ char.codePointAt(0)!, 0x01000193);
  }
  return {
    mark: (hash >>> 0).toString(36).padStart(3, '0').slice(-3),
    records: paged.flatMap((name) => [
      { name, behavior: undefined },
      ...Array.from({ length: name.behaviors ?? 0 }, (_, behavior) => ({ name, behavior })),
    ]),
  };
}

/** Write an id of a length that the index gives, at least 7. */
export const serializeId = (mark: string, number: number, length: number): string =>
  mark + number.toString(36).padStart(length - mark.length, '0');

/** Read the number in an id; undefined when it is one of another index. */
export const parseId = (mark: string, id: string): number | undefined =>
  id.startsWith(mark) ? parseInt(id.slice(mark.length), 36) : undefined;
