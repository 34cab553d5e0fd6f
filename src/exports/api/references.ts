import type { Atlas } from '../../domain/atlas/atlas.ts';
import { find } from '../../domain/look-up.ts';
import type { Kind } from '../../domain/atlas/entries.ts';
import { entryKey } from '../../domain/ledger/keys.ts';
import type { Reference } from '../../schemas/api-links.ts';
import type { DataSite } from '../data-file.ts';
import { identifierOf } from '../known-identifiers.ts';

/** The file of an entry in the API: `jobs/nurse.json`. */
export const entryPath = (kind: Kind, id: string): string => `${kind}/${id}.json`;

/** The kind of a competency by its id: one with a slash belongs to an industry. */
export const competencyKind = (id: string): 'competencies' | 'technical' =>
  id.includes('/') ? 'technical' : 'competencies';

/** Write the address of a page into what has one, and nothing into what has none. */
export function withPage<T extends object>(thing: T, page: string | undefined): T & { readonly page?: string } {
  return page === undefined ? thing : { ...thing, page };
}

/**
 * Name an entry as others name it.
 *
 * @throws {UnknownIdError} if there is no such entry, or it has no identifier
 */
export function refer(atlas: Atlas, site: DataSite, kind: Kind, id: string): Reference {
  const { title } = find(atlas[kind] as ReadonlyMap<string, { readonly title: string }>, id, `entry of ${kind}`);
  const key = entryKey(kind, id);
  return withPage(
    { kind, id, identifier: identifierOf(atlas, key), title, url: site.api(entryPath(kind, id)) },
    site.pageOf(key, atlas),
  );
}
