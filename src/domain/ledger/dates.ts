import { derive } from '../derive.ts';
import type { Entries } from '../atlas/entries.ts';
import { collectionKeys, libraryKey, splitKey } from './keys.ts';

/**
 * Say on which day something was last written differently: the day of the entry it stands in. Of the library as a whole,
 * and of a collection, that of its latest entry; of what is said of replaced things, the day it was replaced; of what
 * belongs to no entry, such as the license, the day of the first entries.
 *
 * @param key of anything in the ledger: `behavior:teamwork/finishes-or-warns`
 * @returns `2026-11-22`; the same for the same ledger, as no clock is asked
 */
export function changedOn(entries: Pick<Entries, 'tiers' | 'ledger'>, key: string): string {
  const { dated, retired } = entries.ledger;
  const replaced = key.startsWith('replacedBy:') ? retired[splitKey(key).id] : retired[key];
  if (replaced) return replaced.date;
  if (key === libraryKey) return latest(entries.ledger, (one) => one.startsWith('competency:') && !one.includes('/'));
  if (key === collectionKeys.jobs) return latest(entries.ledger, (one) => one.startsWith('job:'));
  if (key === collectionKeys.behaviors) return latest(entries.ledger, (one) => one.startsWith('competency:'));
  const entry = entryKeyOf(entries, key);
  return dated[entry]?.changed ?? earliest(entries.ledger);
}

/**
 * Say on which day something first appeared: the day of the entry it stands in; of what belongs to no entry, the day of
 * the first entries.
 *
 * @param key of anything in the ledger: `behavior:teamwork/finishes-or-warns`
 * @returns `2026-11-22`
 */
export function appearedOn(entries: Pick<Entries, 'tiers' | 'ledger'>, key: string): string {
  return entries.ledger.dated[entryKeyOf(entries, key)]?.first ?? earliest(entries.ledger);
}

/** Say on which day anything in the content was last written differently. */
export const lastChange = ({ ledger }: Pick<Entries, 'ledger'>): string => latest(ledger, () => true);

/** Key of the entry in which something stands: `behavior:teamwork/warns` → `competency:teamwork`. */
export function entryKeyOf(entries: Pick<Entries, 'tiers'>, key: string): string {
  const { kind, id } = splitKey(key);
  const [first = ''] = id.split('/');
  switch (kind) {
    case 'behavior':
      return `competency:${id.slice(0, id.lastIndexOf('/'))}`;
    case 'block':
    case 'course':
    case 'sector':
      return `industry:${first}`;
    case 'asked':
    case 'responsibility':
      return `job:${first}`;
    case 'place':
    case 'step':
      return `ladder:${first}`;
    case 'cluster':
      return `tier:${[...entries.tiers].find(([, { clusters }]) => clusters.some((own) => own.id === id))?.[0] ?? id}`;
    case 'isChildOf':
    case 'exactMatchOf':
      return entryKeyOf(entries, id);
    case 'isRelatedTo':
      return entryKeyOf(entries, id.slice(0, id.indexOf('>')));
    default:
      return key;
  }
}

function latest({ dated }: Entries['ledger'], counts: (key: string) => boolean): string {
  const days = Object.entries(dated).flatMap(([key, { changed }]) => (counts(key) ? [changed] : []));
  return days.reduce((a, b) => (a > b ? a : b), '1970-01-01');
}

/** The day of the first entries, looked for once in a ledger. */
const earliest = derive((ledger: Entries['ledger']): string =>
  Object.values(ledger.dated).reduce((day, { first }) => (day < first ? day : first), '9999-12-31'),
);
