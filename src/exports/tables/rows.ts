import type { Atlas } from '../../domain/atlas/atlas.ts';
import { needOf } from '../../domain/atlas/credential-uses.ts';
import type { Job } from '../../domain/atlas/entries.ts';
import { changedOn, entryKeyOf } from '../../domain/ledger/dates.ts';
import { competencyKey, entryKey, idOfKey, parseEntryKey } from '../../domain/ledger/keys.ts';
import { entryPath } from '../api/references.ts';
import type { DataSite } from '../data-file.ts';
import { identifierOf } from '../known-identifiers.ts';
import { address, day, type Filling, leadingTo, optional, text } from './table.ts';

/** What a row is told of: a key of the ledger. */
export interface Keyed {
  readonly key: string;
}

/** The columns that every table begins with: identifier and id. */
export const leading = (atlas: Atlas): Readonly<Record<string, Filling<Keyed>>> => ({
  identifier: text('UUID v4, minted once; the same in every format.', ({ key }) => identifierOf(atlas, key)),
  id: text('Id, unique among its kind.', ({ key }) => idOfKey(key)),
});

/** The same, for a table with several rows of one thing that stands in another table. */
export const leadingOf = (atlas: Atlas, table: string): Readonly<Record<string, Filling<Keyed>>> => {
  const { identifier, id } = leading(atlas);
  return { identifier: leadingTo(table, 'identifier', identifier!), id: leadingTo(table, 'id', id!) };
};

/**
 * Two columns that lead to an entry: `job` with its id, and `job_identifier`.
 *
 * @param column name of the first of them
 * @param what what the entry is to a row, in words: `the job`
 */
export const leadingToEntry = <T>(
  atlas: Atlas,
  column: string,
  kind: 'competencies' | 'industries' | 'jobs' | 'ladders',
  what: string,
  idOf: (thing: T) => string,
): Readonly<Record<string, Filling<T>>> => ({
  [column]: leadingTo(kind, 'id', text(`Id of ${what}.`, idOf)),
  [`${column}_identifier`]: leadingTo(
    kind,
    'identifier',
    text(`Identifier of ${what}.`, (thing) => identifierOf(atlas, keyIn(kind, idOf(thing)))),
  ),
});

const keyIn = (kind: 'competencies' | 'industries' | 'jobs' | 'ladders', id: string): string =>
  kind === 'competencies' ? competencyKey(id) : entryKey(kind, id);

/** The columns that every table ends with: when it changed, its page, and its file in the API. */
export const trailing = (atlas: Atlas, site: DataSite): Readonly<Record<string, Filling<Keyed>>> => ({
  changed: day('Day on which its entry was last written differently.', ({ key }) => changedOn(atlas, key)),
  page: optional.address(
    'Address of the page it stands on, when there is one.',
    ({ key }) => site.pageOf(key, atlas) ?? site.pageOf(entryKeyOf(atlas, key), atlas),
  ),
  url: address('Address of the file in the JSON API that it stands in.', ({ key }) => {
    const { kind, id } = parseEntryKey(entryKeyOf(atlas, key))!;
    return site.api(entryPath(kind, id));
  }),
});

/** Leave nothing to write for what is not told. */
export const orNothing = <T>(value: T | null | undefined): T | undefined => value ?? undefined;

/** How much each credential that an entry names is asked for, in the order of the names; `unknown` where it does not say. */
export const credentialNeedsOf = (entry: Pick<Job, 'credentials' | 'credentialNeeds'>): string[] =>
  (entry.credentials ?? []).map((credential) => needOf(entry, credential));
