import type { Ledger } from '../../schemas/ledger.ts';
import { UnknownIdError } from '../errors.ts';
import { idOfKey, isAssociation } from './keys.ts';

/**
 * Move an identifier to a new key, because the thing was renamed. The old key is remembered as replaced by the new.
 *
 * @param today day of the change: `2026-11-22`
 * @throws {UnknownIdError} if no live line has the old key
 * @throws {RangeError} if the new key is empty, or has a line or once had one
 */
export function moveLine(ledger: Ledger, from: string, to: string, today: string): Ledger {
  const uuid = ledger.live[from];
  if (uuid === undefined) throw new UnknownIdError('line of the ledger', from);
  if (!to || to in ledger.live || to in ledger.retired) throw new RangeError(`"${to}" is no free key`);
  const { [from]: _moved, ...rest } = ledger.live;
  const { [from]: dates, ...dated } = ledger.dated;
  return {
    live: { ...rest, [to]: uuid },
    retired: { ...ledger.retired, [from]: { uuid, date: today, replacedBy: to } },
    dated: dates ? { ...dated, [to]: dates } : dated,
  };
}

/**
 * Keep the identifier of a thing that is gone, with what took its place.
 *
 * @param replacedBy key of what took its place, or null
 * @param today day of the change: `2026-11-22`
 * @throws {UnknownIdError} if no live line has the key, or none has the key of what took its place
 * @throws {RangeError} if the thing is named as its own replacement
 */
export function retireLine(ledger: Ledger, key: string, replacedBy: string | null, today: string): Ledger {
  const uuid = ledger.live[key];
  if (uuid === undefined) throw new UnknownIdError('line of the ledger', key);
  if (replacedBy === key) throw new RangeError(`"${key}" cannot take its own place`);
  if (replacedBy !== null && !(replacedBy in ledger.live)) throw new UnknownIdError('line of the ledger', replacedBy);
  const { [key]: _gone, ...live } = ledger.live;
  return { ...ledger, live, retired: { ...ledger.retired, [key]: { uuid, date: today, replacedBy } } };
}

/**
 * Let what hangs on a renamed thing follow it: a competency’s behaviors, the blocks that stand for it, its associations.
 * A key that nothing has any more follows when the same key with the new id is there and has no line yet.
 *
 * @param addressable keys of all that is there now
 * @param today day of the change: `2026-11-22`
 */
export function followRename(
  ledger: Ledger,
  addressable: ReadonlySet<string>,
  from: string,
  to: string,
  today: string,
): Ledger {
  return leftOf(ledger, addressable).reduce((grown, key) => {
    const renamed = key.replace(idPattern(from), `$1${idOfKey(to)}`);
    if (renamed === key || !addressable.has(renamed) || renamed in grown.live) return grown;
    if (!isAssociation(key)) return moveLine(grown, key, renamed, today);
    const { [key]: uuid, ...live } = grown.live;
    return { ...grown, live: { ...live, [renamed]: uuid! } };
  }, ledger);
}

/**
 * Retire what was left behind: associations of what is no more, which nobody renames by hand, and what hung on a thing
 * that was retired.
 *
 * @param addressable keys of all that is there now
 * @param retired key of the thing that was retired, if one was
 * @param today day of the change: `2026-11-22`
 */
export function retireLeft(
  ledger: Ledger,
  addressable: ReadonlySet<string>,
  retired: string | null,
  today: string,
): Ledger {
  return leftOf(ledger, addressable)
    .filter((key) => isAssociation(key) || (retired !== null && idPattern(retired).test(key)))
    .reduce((grown, key) => retireLine(grown, key, null, today), ledger);
}

/** Give identifiers to what has none: a new one, or its own again when it was retired and nothing took its place. */
export function mintMissing(ledger: Ledger, addressable: Iterable<string>, mint: () => string): Ledger {
  const live = { ...ledger.live };
  const retired = { ...ledger.retired };
  for (const key of addressable) {
    if (key in live) continue;
    const former = retired[key];
    if (former?.replacedBy === null) delete retired[key];
    live[key] = former?.replacedBy === null ? former.uuid : mint();
  }
  return { ...ledger, live, retired };
}

/**
 * Write the dates of entries: the day for what is new or says something else than its fingerprint does, the old dates for
 * the rest, even for what is gone.
 *
 * @param prints key of each entry → fingerprint of what it says
 * @param today `2026-11-22`
 */
export function dateEntries(ledger: Ledger, prints: ReadonlyMap<string, string>, today: string): Ledger {
  const dated = [...prints].map(([key, print]) => {
    const known = ledger.dated[key];
    return [key, known?.print === print ? known : { first: known?.first ?? today, changed: today, print }] as const;
  });
  return { ...ledger, dated: { ...ledger.dated, ...Object.fromEntries(dated) } };
}

const leftOf = ({ live }: Ledger, addressable: ReadonlySet<string>): string[] =>
  Object.keys(live).filter((key) => !addressable.has(key));

/** Matches the id of a key wherever it stands whole in another key, with what is before it. */
const idPattern = (key: string): RegExp => new RegExp(`(^|[:/>])${idOfKey(key)}(?=$|[/>])`);
