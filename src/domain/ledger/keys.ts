import { kindList, kinds } from '../../schemas/kinds.ts';
import type { EntriesByKind, Kind } from '../atlas/entries.ts';

/** Key of an entry: `competency:teamwork`. */
export const entryKey = (kind: Kind, id: string): string => `${kinds[kind].key}:${id}`;

/** Key of the library as a whole, which has an identifier of its own as every model has. */
export const libraryKey = 'library:competencies';

/** Keys of the lists that data publishes as one thing and no framework is: all job models, all behaviors. */
export const collectionKeys = { jobs: 'collection:jobs', behaviors: 'collection:behaviors' } as const;

/** An entry of any kind with its key. */
export interface KeyedEntry {
  /** `competency:teamwork` */
  readonly key: string;
  readonly kind: Kind;
  readonly id: string;
  readonly entry: object;
}

/** List every entry with its key, kind by kind, in the order of the content. */
export function listEntries(entries: EntriesByKind): KeyedEntry[] {
  return kindList.flatMap((kind) =>
    [...entries[kind]].map(([id, entry]) => ({ key: entryKey(kind, id), kind, id, entry })),
  );
}

/** Take a key apart at its first colon: `behavior:teamwork/warns` → `behavior`, `teamwork/warns`. */
export function splitKey(key: string): { readonly kind: string; readonly id: string } {
  const at = key.indexOf(':');
  return { kind: key.slice(0, at), id: key.slice(at + 1) };
}

/** The kind of entry that a key names, or nothing for the key of something else. */
export function kindOfKey(key: string): Kind | undefined {
  const { kind: word, id } = splitKey(key);
  if (word === kinds.competencies.key) return id.includes('/') ? 'technical' : 'competencies';
  return kindList.find((kind) => kinds[kind].key === word);
}
