import type { Entries, Ledger } from '../atlas/entries.ts';
import type { Finding } from '../errors.ts';
import { isRenamed } from '../ledger/replacements.ts';
import { ownerOf, type ParsedKey, parseKey } from '../ledger/keys.ts';
import { ledgerFileOf, problemOfKey, restoreLedger } from '../ledger/ledger-place.ts';

/**
 * The ledger does not contradict itself: every identifier is of one thing, nothing is there and gone at once, no line speaks
 * of what never was, and no date cannot be. Lines like these come of merges and of changes by hand.
 *
 * @param today `2026-11-28`; without it nothing is said of days to come
 */
export function ledgerSound({ ledger }: Pick<Entries, 'ledger'>, today?: string): Finding[] {
  return [
    ...sharedIdentifiers(ledger),
    ...liveAndRetired(ledger),
    ...ofNothing(ledger),
    ...heirless(ledger),
    ...oddDates(ledger, today),
  ];
}

function sharedIdentifiers(ledger: Ledger): Finding[] {
  const owner = new Map<string, string>();
  const lines = [
    ...Object.entries(ledger.live).map(([key, uuid]) => ['live', key, uuid] as const),
    ...Object.entries(ledger.retired)
      .filter(([key]) => !isRenamed(ledger, key))
      .map(([key, { uuid }]) => ['retired', key, uuid] as const),
  ];
  return lines.flatMap(([list, key, written]) => {
    const uuid = written.toLowerCase();
    const earlier = owner.get(uuid);
    if (earlier === undefined) owner.set(uuid, key);
    return earlier === undefined || earlier === key
      ? []
      : problemOfKey(
          list,
          key,
          `has the same identifier as "${earlier}"`,
          `the history shows whose it was first: leave it there, and put back the other's own; if that never had one, remove its line and run "npm run ids"`,
        );
  });
}

function liveAndRetired({ live, retired }: Ledger): Finding[] {
  return Object.keys(retired)
    .filter((key) => key in live)
    .map((key) =>
      problemOfKey(
        'retired',
        key,
        `"${key}" stands under "live" and under "retired"`,
        live[key] === retired[key]!.uuid
          ? 'keep the line under "live" if the content has it, else the one under "retired"'
          : `an id that was given up is not given again: call what is there now by another id, or ${restoreLedger(ledgerFileOf(key))}`,
      ),
    );
}

/** Keys that no entry ever had, as far as the ledger itself tells. */
function ofNothing(ledger: Ledger): Finding[] {
  const { live, retired, dated } = ledger;
  const isKnown = (key: string): boolean => key in live || key in retired;
  const neverWas = (key: string): boolean => {
    const parsed = parseKey(key);
    if (!parsed) return true;
    return 'id' in parsed ? !(key in dated || isRenamed(ledger, key)) : !ownersOf(parsed).every(isKnown);
  };
  return [
    ...Object.keys(retired)
      .filter((key) => !(key in live) && neverWas(key))
      .map((key) =>
        problemOfKey(
          'retired',
          key,
          `nothing ever had the key "${key}"`,
          'remove the line; if it is the key that is misspelt, write it as the history has it',
        ),
      ),
    ...Object.keys(dated)
      .filter((key) => !isKnown(key))
      .map((key) =>
        problemOfKey(
          'dated',
          key,
          `"${key}" has a date and no identifier`,
          'restore the line of its identifier from the history; if nothing with this key was ever published, remove the date',
        ),
      ),
  ];
}

function heirless({ live, retired }: Ledger): Finding[] {
  return Object.entries(retired).flatMap(([key, { replacedBy }]) =>
    replacedBy === null || replacedBy in live || replacedBy in retired
      ? []
      : problemOfKey(
          'retired',
          key,
          `no line has the key "${replacedBy}"`,
          'name the key of what took its place, or null',
          'replacedBy',
        ),
  );
}

function oddDates({ retired, dated }: Ledger, today?: string): Finding[] {
  const ahead = (list: string, key: string, field: string, day: string): Finding[] =>
    today === undefined || day <= today
      ? []
      : [
          problemOfKey(
            list,
            key,
            `${day} is still to come, and this tells of what has happened`,
            `restore the date from the history; today is ${today}`,
            field,
          ),
        ];
  return [
    ...Object.entries(retired).flatMap(([key, { date }]) => ahead('retired', key, 'date', date)),
    ...Object.entries(dated).flatMap(([key, { first, changed }]) =>
      first > changed
        ? problemOfKey(
            'dated',
            key,
            `changed on ${changed}, before it first appeared on ${first}`,
            'restore the two dates from the history',
          )
        : ahead('dated', key, 'changed', changed),
    ),
  ];
}

/** Keys that must have a line for this one to have had one. */
function ownersOf(parsed: ParsedKey): string[] {
  if ('of' in parsed) return [parsed.of];
  if (parsed.kind === 'isRelatedTo') return [parsed.from, parsed.to];
  return [ownerOf(parsed) ?? []].flat();
}
