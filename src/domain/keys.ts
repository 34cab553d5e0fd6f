import type { Entries, Kind } from './entries.ts';

/** What the key of an entry begins with, by its kind: `competency` for `competency:teamwork`. */
export const keyKinds: Readonly<Record<Kind, string>> = {
  competencies: 'competency',
  technical: 'competency',
  industries: 'industry',
  jobs: 'job',
  ladders: 'ladder',
  guides: 'guide',
  uses: 'use',
  stories: 'story',
  resources: 'resource',
  credentials: 'credential',
  sources: 'source',
  glossary: 'term',
  tiers: 'tier',
  categories: 'category',
};

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
export function listEntries(entries: Omit<Entries, 'ledger' | 'soc'>): KeyedEntry[] {
  return (Object.keys(keyKinds) as Kind[]).flatMap((kind) =>
    [...(entries[kind] as ReadonlyMap<string, object>)].map(([id, entry]) => ({
      key: `${keyKinds[kind]}:${id}`,
      kind,
      id,
      entry,
    })),
  );
}

/** Take a key apart at its first colon: `behavior:teamwork/warns` → `behavior`, `teamwork/warns`. */
export function splitKey(key: string): { readonly kind: string; readonly id: string } {
  const at = key.indexOf(':');
  return { kind: key.slice(0, at), id: key.slice(at + 1) };
}
