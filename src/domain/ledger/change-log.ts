import { derive } from '../derive.ts';
import { byTitle } from '../look-up.ts';
import type { Entries } from '../atlas/entries.ts';
import { replacementOf } from './replacements.ts';
import { listEntries, parseKey } from './keys.ts';
import { textOfKey } from './words-of-key.ts';
import { type Kind, kindList } from '../../schemas/kinds.ts';

/** A kind of entry, or behaviors, which stand inside entries and have pages of their own. */
export type NamedKind = Kind | 'behaviors';

/** What can happen to a thing. A renamed thing keeps its identifier; a replaced one leaves its place to another. */
export const acts = ['added', 'changed', 'renamed', 'replaced', 'retired'] as const;

/** What happened to things of one kind on one day. */
export interface Change {
  /** `2026-11-22` */
  readonly date: string;
  readonly act: (typeof acts)[number];
  readonly kind: NamedKind;
  /** In the order of their titles, at least one. */
  readonly things: readonly ChangedThing[];
}

/** A thing that something happened to. */
export interface ChangedThing {
  /** `competency:teamwork` */
  readonly key: string;
  /** Its title; for what is gone its id in words. */
  readonly title: string;
  /** What is there now in its place, when it was renamed or replaced. */
  readonly replacement?: { readonly key: string; readonly title: string };
}

/**
 * List what appeared, changed or went, as the ledger dates it: one change a day, act and kind, the latest day first. Of an
 * entry the ledger knows the day it appeared and the day it changed last. Blocks, steps and other parts of entries are not
 * told of by themselves; behaviors are when they go, because each had a page.
 */
export const listChangeLog = derive((entries: Entries): readonly Change[] => {
  const told = [...entriesTold(entries), ...retiredTold(entries)];
  const groups = Map.groupBy(told, ({ date, act, kind }) => changeAnchor({ date, act, kind }));
  return [...groups.values()]
    .map((group) => {
      const { date, act, kind } = group[0]!;
      return { date, act, kind, things: group.map(({ thing }) => thing).sort(byTitle) };
    })
    .sort((a, b) => (a.date === b.date ? rank(a) - rank(b) : a.date < b.date ? 1 : -1));
});

/** Name a change so that it can be pointed at: `2026-11-22-added-jobs`. No two changes of one list have the same name. */
export const changeAnchor = ({ date, act, kind }: Pick<Change, 'date' | 'act' | 'kind'>): string =>
  `${date}-${act}-${kind}`;

interface Told extends Omit<Change, 'things'> {
  readonly thing: ChangedThing;
}

/** Behaviors come after the competencies they stand in. */
const kindOrder: readonly NamedKind[] = kindList.flatMap((kind) =>
  kind === 'technical' ? [kind, 'behaviors'] : [kind],
);
const rank = ({ act, kind }: Change): number => acts.indexOf(act) * kindOrder.length + kindOrder.indexOf(kind);

function entriesTold(entries: Entries): Told[] {
  return listEntries(entries).flatMap(({ key, kind, entry }) => {
    const dates = entries.ledger.dated[key];
    if (!dates) return [];
    const thing = { key, title: (entry as { readonly title: string }).title };
    const added = { date: dates.first, act: 'added', kind, thing } as const;
    return dates.changed > dates.first ? [added, { ...added, date: dates.changed, act: 'changed' } as const] : [added];
  });
}

function retiredTold(entries: Entries): Told[] {
  const { ledger } = entries;
  return Object.entries(ledger.retired).flatMap(([key, { uuid, date, replacedBy }]): Told[] => {
    const kind = namedKindOf(key);
    if (!kind) return [];
    const to = replacedBy === null ? null : replacementOf(ledger, key);
    const thing = { key, title: textOfKey(key) };
    if (to === null) return [{ date, act: 'retired', kind, thing }];
    const act = ledger.live[to] === uuid ? 'renamed' : 'replaced';
    return [{ date, act, kind, thing: { ...thing, replacement: { key: to, title: titleOf(entries, to) } } }];
  });
}

function namedKindOf(key: string): Change['kind'] | undefined {
  const parsed = parseKey(key);
  return parsed?.kind === 'behavior' ? 'behaviors' : parsed && 'id' in parsed ? parsed.kind : undefined;
}

function titleOf(entries: Entries, key: string): string {
  const parsed = parseKey(key);
  if (parsed && 'id' in parsed)
    return (entries[parsed.kind].get(parsed.id) as { title: string } | undefined)?.title ?? textOfKey(key);
  if (parsed?.kind !== 'behavior') return textOfKey(key);
  const own = [
    ...(entries.competencies.get(parsed.competency)?.groups.flatMap(({ behaviors }) => behaviors) ?? []),
    ...(entries.technical.get(parsed.competency)?.functions ?? []),
  ].find(({ id }) => id === parsed.behavior);
  return own?.text ?? textOfKey(key);
}
