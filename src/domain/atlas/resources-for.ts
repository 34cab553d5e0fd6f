import { derive } from '../derive.ts';
import type { EntriesByKind, EntryOf } from './entries.ts';
import { findCredentialUses } from './credential-uses.ts';
import { entriesNaming } from './references.ts';
import { type ListedResource, listResources } from './resource-kinds.ts';

/** What resources can serve. */
export type Served =
  | { readonly kind: 'industries' | 'jobs' | 'credentials'; readonly id: string }
  | { readonly kind: 'competencies' | 'technical'; readonly id: string }
  | { readonly kind: 'occupation'; readonly soc: string };

/**
 * List the resources that serve a thing, by title. An industry, a job, a competency and an occupation are named by the
 * resource; a job is also served by what names an occupation that it matches exactly. For a credential see
 * `servesCredential`. Empty when nothing does.
 */
export function resourcesFor(entries: EntriesByKind, served: Served): readonly ListedResource[] {
  const ids = new Set(idsFor(entries, served));
  return ids.size === 0 ? [] : listResources(entries).filter(({ id }) => ids.has(id));
}

function idsFor(entries: EntriesByKind, served: Served): readonly string[] {
  if (served.kind === 'occupation') return byOccupation(entries).get(served.soc) ?? [];
  if (served.kind === 'credentials') return servesCredential(entries, served.id);
  const named = entriesNaming(entries, served.kind, served.id, 'resources');
  if (served.kind !== 'jobs') return named;
  const exact = entries.jobs.get(served.id)!.occupations.filter(({ match }) => match === 'exact');
  return [...named, ...exact.flatMap(({ soc }) => byOccupation(entries).get(soc) ?? [])];
}

/** Ids of resources by the code of an occupation that they name. */
const byOccupation = derive(
  ({ resources }: Pick<EntriesByKind, 'resources'>): ReadonlyMap<string, readonly string[]> =>
    new Map(
      [
        ...Map.groupBy(
          [...resources].flatMap(([id, { occupations }]) => occupations.map((soc) => ({ id, soc }))),
          ({ soc }) => soc,
        ),
      ].map(([soc, own]) => [soc, own.map(({ id }) => id)]),
    ),
);

/**
 * Resources name no credentials. One serves a credential when its issuer publishes it or it has the credential’s own
 * address; and the rules of a state serve a license when they are for a job that requires this license and no other.
 */
function servesCredential(entries: EntriesByKind, id: string): string[] {
  const { issuer, url, kind } = entries.credentials.get(id)!;
  const licensed = new Set(kind === 'license' ? jobsWithOneLicense(entries, id) : []);
  return [...entries.resources]
    .filter(
      ([, resource]) =>
        resource.publisher === issuer ||
        resource.url === url ||
        (resource.kind === 'license-requirement' && resource.jobs.some((job) => licensed.has(job))),
    )
    .map(([resource]) => resource);
}

/** Ids of the jobs that require a license, and no second one. */
const jobsWithOneLicense = (entries: EntriesByKind, license: string): string[] =>
  findCredentialUses(entries, license)
    .filter(({ kind, need }) => kind === 'jobs' && need === 'required')
    .map(({ id }) => id)
    .filter((job) => requiredLicenses(entries, entries.jobs.get(job)!).length === 1);

const requiredLicenses = (
  { credentials }: Pick<EntriesByKind, 'credentials'>,
  job: EntryOf<'jobs'>,
): readonly string[] =>
  (job.credentials ?? []).filter(
    (one) => job.credentialNeeds?.[one] === 'required' && credentials.get(one)?.kind === 'license',
  );
