import type { Entries, EntriesByKind, Kind } from '../atlas/entries.ts';
import { listReferences } from '../atlas/references.ts';
import { isUnread } from '../atlas/unread.ts';
import { derive } from '../derive.ts';
import { entryKey } from '../ledger/keys.ts';
import { type Named, ownTerms, titleTerms, wholeTerms } from './known-terms.ts';
import type { Terms } from './term-words.ts';

/** The terms that `content/glossary.yaml` explains; a reader may look them up. */
const glossaryTerms = derive((entries: EntriesByKind) => wholeTerms(glossaryNames(entries)));

const glossaryNames = ({ glossary }: EntriesByKind): string[] =>
  [...glossary.values()].flatMap(({ title, aliases }) => [title, ...aliases]);

const glossaryText = derive((entries: EntriesByKind) => glossaryNames(entries).join('\n'));

/** Key of an entry → the titles of the entries that it names. */
const titlesNamed = derive((entries: EntriesByKind) => {
  const titles = new Map<string, string[]>();
  for (const { from, to, id } of listReferences(entries)) {
    const named = to.map((kind) => entries[kind].get(id)).find((entry) => entry !== undefined);
    if (named === undefined) continue;
    const key = entryKey(from.kind, from.id);
    const known = titles.get(key);
    if (known) known.push(named.title);
    else titles.set(key, [named.title]);
  }
  return titles;
});

/**
 * The names and terms that a reader of an entry knows: each longer word of its own title, aliases, topics and tools; the whole
 * titles of the entries that it names; the terms of the glossary.
 */
export function termsOf(entries: EntriesByKind, kind: Kind, id: string): readonly Terms[] {
  return [
    glossaryTerms(entries),
    ownTerms((entries[kind].get(id) ?? {}) as Named),
    titleTerms(titlesNamed(entries).get(entryKey(kind, id)) ?? []),
  ];
}

/** All names that `termsOf` takes from elsewhere than the entry itself, as one text: another one where there are others. */
export const namesElsewhere = (entries: EntriesByKind, kind: Kind, id: string): string =>
  [glossaryText(entries), ...(titlesNamed(entries).get(entryKey(kind, id)) ?? [])].join('\n');

/** The entries that name one that could not be read, by key. */
const namingUnread = derive(
  (entries: Entries): ReadonlySet<string> =>
    new Set(
      listReferences(entries).flatMap(({ from, to, id }) =>
        isUnread(entries.unread, to, id) ? entryKey(from.kind, from.id) : [],
      ),
    ),
);

/** Whether all names that a reader of an entry knows could be read, so that nothing is called hard for want of them. */
export const areTermsRead = (entries: Entries, kind: Kind, id: string): boolean =>
  entries.unread === undefined ||
  (entries[kind].has(id) && !entries.unread.has('glossary') && !namingUnread(entries).has(entryKey(kind, id)));
