import { whereIs, type Entries } from '../../src/domain/atlas/entries.ts';

/** An address of somebody else, with the fields of the content that name it. */
export interface NamedAddress {
  readonly address: string;
  /** `content/resources/a.yaml: url` */
  readonly places: readonly string[];
}

/** Kinds of entry whose addresses are checked. */
export const linkedKinds = ['resources', 'credentials', 'sources', 'industries'] as const;

/** One of them. */
export type LinkedKind = (typeof linkedKinds)[number];

/** List the addresses that entries of some kinds name, each once, in the order of the content. */
export function listAddresses(entries: Entries, kinds: readonly LinkedKind[] = linkedKinds): NamedAddress[] {
  const found = kinds.flatMap((kind) =>
    [...entries[kind]].flatMap(([id, entry]) =>
      addressesIn(entry).map(([path, address]) => ({ address, place: whereIs(kind, id, path) })),
    ),
  );
  return [...Map.groupBy(found, ({ address }) => address)].map(([address, own]) => ({
    address,
    places: own.map(({ place }) => place),
  }));
}

function addressesIn(entry: object): (readonly [path: string, address: string])[] {
  const { url, read, original } = entry as {
    readonly url?: string;
    readonly read?: string | { readonly at: string };
    readonly original?: { readonly url: string };
  };
  return [
    ...(url === undefined ? [] : [['url', url] as const]),
    ...(typeof read === 'object' ? [['read.at', read.at] as const] : []),
    ...(original === undefined ? [] : [['original.url', original.url] as const]),
  ];
}
