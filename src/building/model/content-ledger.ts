import type { Entries } from '../../domain/atlas/entries.ts';
import { entryText } from '../../domain/ledger/entry-text.ts';
import { listAddressable } from '../../domain/ledger/addressable.ts';
import { associationKey, competencyKey, entryKey, type Key, parseKey, partKey } from '../../domain/ledger/keys.ts';
import { dateEntries } from '../../domain/ledger/ledger.ts';
import { ledgerFileOf } from '../../domain/ledger/ledger-place.ts';
import { uuidOfText } from '../../record/fingerprint.ts';
import type { Ledger } from '../../schemas/ledger.ts';
import type { BuiltContent } from './content-entries.ts';
import type { SiteWords } from './content-words.ts';
import type { BuiltModel } from './model.ts';

/** No line. */
const emptyLedger: Ledger = { live: {}, retired: {}, dated: {} };

/** The entries that one model needs to be read as a framework: its own, and the tiers. */
export function entriesOfModel({ ids, industry, technical }: BuiltContent, site: SiteWords): Entries {
  const none = new Map<never, never>();
  const tiers = site.tiers.map(({ id, ...tier }) => [id, { ...tier, clusters: [] }] as const);
  const named = [...site.competencies].filter(([id]) => !technical.has(id));
  const isOwned = ([id]: readonly [string, unknown]): boolean => id.includes('/');
  // Of what the site has, frameworks read titles and definitions alone.
  return {
    ...Object.fromEntries(otherKinds.map((kind) => [kind, none])),
    tiers: new Map(tiers),
    industries: new Map([[ids.model, industry]]),
    technical: new Map<string, unknown>([...named.filter(isOwned), ...technical]),
    competencies: new Map(named.filter((one) => !isOwned(one))),
    ledger: emptyLedger,
  } as unknown as Entries;
}

const otherKinds = [
  'jobs',
  'ladders',
  'guides',
  'uses',
  'stories',
  'resources',
  'sources',
  'credentials',
  'glossary',
  'categories',
];

/**
 * Make the lines of the ledger for all that a model has: things have the UUIDs that they were given when they were made, by chance; what
 * joins them has one made of these, so that the same model always has the same. What an earlier export had and is gone is kept as
 * retired.
 *
 * @param today `2026-11-29`
 * @param prints key of each entry → its fingerprint; without them no entry is dated
 */
export function builtLedger(
  model: BuiltModel,
  content: BuiltContent,
  site: SiteWords,
  today: string,
  prints: ReadonlyMap<string, string> = new Map(),
): Ledger {
  const own = { ...entriesOfModel(content, site), technical: content.technical, competencies: new Map() };
  const file = ledgerFileOf(entryKey('industries', content.ids.model));
  const keys = listAddressable(own).filter((key) => ledgerFileOf(key) === file);
  const given = givenIdentifiers(model, content);
  const before = model.exported ?? emptyLedger;
  const live = linesOf(keys, given, before);
  const keyOf = new Map(Object.entries(live).map(([key, uuid]) => [uuid, key]));
  const retired = Object.fromEntries(
    [
      ...Object.entries(before.retired),
      ...Object.entries(before.live).map(([key, uuid]) => {
        const now = keyOf.get(uuid);
        return [key, { uuid, date: today, replacedBy: now !== undefined && now !== key ? now : null }] as const;
      }),
    ].filter(([key]) => !(key in live)),
  );
  const replaced = Object.entries(retired).flatMap(([key, { replacedBy }]) =>
    replacedBy === null ? [] : associationKey('replacedBy', key),
  );
  const whole = { live: { ...live, ...linesOf(replaced, given, before) }, retired, dated: before.dated };
  for (const key of replaced) delete whole.retired[key];
  return dateEntries(whole, prints, today);
}

/** The lines of keys: what they had before, unless it has become another thing’s; else what the model gives them. */
function linesOf(keys: readonly string[], given: ReadonlyMap<string, string>, before: Ledger): Record<string, string> {
  const now = new Map(keys.flatMap((key) => (given.has(key) ? [[given.get(key)!, key] as const] : [])));
  return Object.fromEntries(
    keys.map((key) => {
      const former =
        before.live[key] ?? (before.retired[key]?.replacedBy === null ? before.retired[key].uuid : undefined);
      const isOwn = former !== undefined && (now.get(former) ?? key) === key;
      return [key, isOwn ? former : (given.get(key) ?? derived(key, given))];
    }),
  );
}

/** What each entry of a model says, as fingerprints are made of it, by key. */
export function entryTexts({ ids, industry, technical }: BuiltContent, body: string): Map<string, string> {
  return new Map([
    [entryKey('industries', ids.model), entryText(industry, body)],
    ...[...technical].map(([id, entry]) => [competencyKey(id), entryText(entry, '')] as const),
  ]);
}

/** The UUIDs of things by their keys, as the model has them. */
function givenIdentifiers(model: BuiltModel, { ids }: BuiltContent): ReadonlyMap<string, string> {
  const own = (block: string): string => `${ids.model}/${ids.blocks.get(block)!}`;
  const lines: [Key, string][] = [[entryKey('industries', ids.model), model.id]];
  for (const { id, tier, blocks } of model.tiers) {
    lines.push([partKey('course', ids.model, tier), id]);
    for (const block of blocks) {
      if (block.competency !== undefined) lines.push([partKey('block', ids.model, block.competency), block.id]);
      else {
        lines.push([competencyKey(own(block.id)), block.id]);
        for (const { id: uuid } of block.statements)
          lines.push([partKey('behavior', own(block.id), ids.statements.get(uuid)!), uuid]);
      }
    }
  }
  for (const { id } of model.sectors) lines.push([partKey('sector', ids.model, ids.sectors.get(id)!), id]);
  // Of two lines with one key, the first is the one that stands there.
  return new Map(lines.toReversed());
}

/** A UUID for what has none of its own: made of the key’s first word and the UUIDs of what it joins. */
function derived(key: string, given: ReadonlyMap<string, string>): string {
  const parsed = parseKey(key);
  const name = (one: string): string => given.get(one) ?? derived(one, given);
  if (parsed?.kind === 'block') return uuidOfText(`block ${name(competencyKey(parsed.competency))}`);
  if (parsed?.kind === 'isRelatedTo') return uuidOfText(`isRelatedTo ${name(parsed.from)} ${parsed.to}`);
  if (parsed && 'of' in parsed) return uuidOfText(`${parsed.kind} ${name(parsed.of)}`);
  return uuidOfText(key);
}
