import type { Atlas, AnyCompetency } from '../domain/atlas/atlas.ts';
import { credentialKinds } from '../domain/atlas/credential-kinds.ts';
import { findCredentialUses, industriesAsking, needs } from '../domain/atlas/credential-uses.ts';
import { entriesNaming } from '../domain/atlas/references.ts';
import { byTitle } from '../domain/look-up.ts';
import * as credentials from '#messages/credentials.ts';
import * as facets from '#messages/facets.ts';
import * as jobZones from '#messages/job-zones.ts';

/** A way to narrow a list, with its values and how many things have each. */
export interface Facet {
  readonly id: string;
  readonly title: string;
  readonly values: readonly { readonly value: string; readonly title: string; readonly count: number }[];
}

const labels = facets.labels;

/** Facet → values of one thing in a list. */
export type FacetValues = Readonly<Record<string, readonly string[]>>;

/** Say by what a competency can be found: its cluster, the models and the categories of jobs that use it. */
export function competencyFacets(atlas: Atlas, known: AnyCompetency): FacetValues {
  return {
    cluster: known.cluster === null ? [] : [known.cluster],
    model: (atlas.modelsWith.get(known.id) ?? []).map(({ industry }) => industry),
    jobs: [...new Set((atlas.jobsWith.get(known.id) ?? []).map(({ job }) => atlas.jobs.get(job)!.category))],
  };
}

/** Say by what a job can be found: a competency it asks for, its job zone, the models whose occupations name it. */
export function jobFacets(atlas: Atlas, id: string): FacetValues {
  const { competencies, jobZone } = atlas.jobs.get(id)!;
  return {
    competency: competencies.map(({ competency }) => competency),
    zone: [String(jobZone)],
    industry: entriesNaming(atlas, 'jobs', id, 'industries'),
  };
}

/** Say by what a credential can be found: what it is, how much something asks for it, the industries in which that is. */
export function credentialFacets(atlas: Atlas, id: string): FacetValues {
  return {
    kind: [atlas.credentials.get(id)!.kind],
    need: [...new Set(findCredentialUses(atlas, id).map(({ need }) => need))],
    industry: industriesAsking(atlas, id),
  };
}

/** The facets of the list of the library’s competencies, with counts over all of it. */
export function listCompetencyFacets(atlas: Atlas): Facet[] {
  const library = [...atlas.allCompetencies.values()].filter(({ industry }) => industry === null);
  const all = library.map((known) => competencyFacets(atlas, known));
  const clusters = [...atlas.tiers.values()].flatMap(({ clusters: own }) => own);
  return [
    facet(
      'cluster',
      labels.cluster,
      clusters.map(({ id, title }) => [id, title] as const),
      all,
    ),
    facet('model', labels.industry, namesOf(atlas), all),
    facet(
      'jobs',
      labels.usedBy,
      [...atlas.categories].map(([id, { title }]) => [id, title] as const),
      all,
    ),
  ];
}

/** The facets of the list of jobs, with counts over all of it. */
export function listJobFacets(atlas: Atlas): Facet[] {
  const all = [...atlas.jobs.keys()].map((id) => jobFacets(atlas, id));
  const used = [...atlas.allCompetencies.values()].filter(({ id }) => atlas.jobsWith.has(id)).sort(byTitle);
  return [
    facet(
      'competency',
      labels.competency,
      used.map(({ id, title }) => [id, title] as const),
      all,
    ),
    facet(
      'zone',
      labels.jobZone,
      jobZones.zoneNumbers.map((zone) => [String(zone), jobZones.formatZoneChoice(zone)] as const),
      all,
    ),
    facet('industry', labels.industry, namesOf(atlas), all),
  ];
}

/** The facets of the list of credentials, with counts over all of it. */
export function listCredentialFacets(atlas: Atlas): Facet[] {
  const all = [...atlas.credentials.keys()].map((id) => credentialFacets(atlas, id));
  return [
    facet(
      'kind',
      labels.kind,
      credentialKinds.map((kind) => [kind, credentials.kindTitles[kind]] as const),
      all,
    ),
    facet(
      'need',
      labels.need,
      needs.map((need) => [need, credentials.needChoices[need]] as const),
      all,
    ),
    facet('industry', labels.industry, namesOf(atlas), all),
  ];
}

function namesOf(atlas: Atlas): (readonly [string, string])[] {
  return [...atlas.industries].sort(([, a], [, b]) => byTitle(a, b)).map(([id, { name }]) => [id, name] as const);
}

/**
 * Count how many things have each value of a facet; values that none has are left out.
 *
 * @param names values with what readers call them, in order
 * @param all what each thing can be found by
 */
export function facet(
  id: string,
  title: string,
  names: readonly (readonly [value: string, title: string])[],
  all: readonly FacetValues[],
): Facet {
  const values = names.map(([value, name]) => ({
    value,
    title: name,
    count: all.filter((one) => one[id]?.includes(value)).length,
  }));
  return { id, title, values: values.filter(({ count }) => count > 0) };
}
