import type { JobFacet } from '../addresses/paths.ts';
import type { Atlas, AnyCompetency } from '../domain/atlas/atlas.ts';
import { credentialKinds } from '../domain/atlas/credential-kinds.ts';
import { findCredentialUses, industriesAsking, needOf, needs } from '../domain/atlas/credential-uses.ts';
import { educationLevels, levelsOfEducation } from '../domain/atlas/education-levels.ts';
import { groupByCategory } from '../domain/atlas/job-categories.ts';
import { entriesNaming } from '../domain/atlas/references.ts';
import { byTitle } from '../domain/look-up.ts';
import * as credentials from '#messages/credentials.ts';
import * as education from '#messages/education.ts';
import * as facets from '#messages/facets.ts';
import * as jobZones from '#messages/job-zones.ts';

/** A way to narrow a list, with its values and how many things have each. */
export interface Facet {
  readonly id: string;
  readonly title: string;
  /** True where a thing has one value, as a rule: then two mean either, else both. */
  readonly single: boolean;
  readonly values: readonly { readonly value: string; readonly title: string; readonly count: number }[];
}

const labels = facets.labels;
const single = { single: true };

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

/** What stands in the place of a value where an entry has none. */
const none = 'none';

/**
 * Say by what a job can be found: a competency it asks for, its job zone, the education that it names, the models in which
 * it is found, the credentials that the law or employers ask for.
 */
export function jobFacets(atlas: Atlas, id: string): Readonly<Record<JobFacet, readonly string[]>> {
  const job = atlas.jobs.get(id)!;
  const levels = levelsOfEducation(job.education.label);
  const asked = (job.credentials ?? []).filter((one) => ['required', 'expected'].includes(needOf(job, one)));
  return {
    competency: job.competencies.map(({ competency }) => competency),
    zone: [String(job.jobZone)],
    education: levels.length > 0 ? levels : [none],
    industry: [...new Set([...entriesNaming(atlas, 'jobs', id, 'industries'), ...(job.foundIn ?? [])])],
    requirement: asked.length > 0 ? asked : [none],
  };
}

/** Say by what the row of a job is chosen in the matrix: by itself, or with all of its category. */
export const rowFacets = (atlas: Atlas, id: string): FacetValues => ({
  rows: [id, wholeCategory(atlas.jobs.get(id)!.category)],
});

/** The row facet’s value for all jobs of a category. No id of a job has such a sign in it. */
export const wholeCategory = (category: string): string => `all:${category}`;

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
      single,
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
  const named = [...atlas.credentials].sort(([, a], [, b]) => byTitle(a, b));
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
      single,
    ),
    facet(
      'education',
      labels.education,
      [
        ...educationLevels.map((level) => [level, education.levelTitles[level]] as const),
        [none, facets.values.noEducation],
      ],
      all,
      single,
    ),
    facet('industry', labels.industry, namesOf(atlas), all),
    facet(
      'requirement',
      labels.requirement,
      [...named.map(([id, { title }]) => [id, title] as const), [none, facets.values.noRequirement]],
      all,
    ),
  ];
}

/** What rows of the matrix are chosen by: whole categories, and every job by its title. */
export function listRowFacets(atlas: Atlas): Facet[] {
  const jobs = [...atlas.jobs].sort(([, a], [, b]) => byTitle(a, b));
  return [
    facet(
      'rows',
      labels.rows,
      [
        ...groupByCategory(atlas).map(({ id, title }) => [wholeCategory(id), facets.values.allOf(title)] as const),
        ...jobs.map(([id, { title }]) => [id, title] as const),
      ],
      jobs.map(([id]) => rowFacets(atlas, id)),
      single,
    ),
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
      single,
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

function facet(
  id: string,
  title: string,
  names: readonly (readonly [value: string, title: string])[],
  all: readonly FacetValues[],
  { single: isSingle } = { single: false },
): Facet {
  const values = names.map(([value, name]) => ({
    value,
    title: name,
    count: all.filter((one) => one[id]?.includes(value)).length,
  }));
  return { id, title, single: isSingle, values: values.filter(({ count }) => count > 0) };
}
