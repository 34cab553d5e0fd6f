import type { Atlas } from '../domain/atlas/atlas.ts';
import { type ListedResource, listResources, resourceKinds } from '../domain/atlas/resource-kinds.ts';
import { socPlaceOf } from '../domain/atlas/soc.ts';
import { derive } from '../domain/derive.ts';
import { byTitle } from '../domain/look-up.ts';
import { occupationFamilies } from '../domain/occupations/families.ts';
import { fewestPerPublisher } from '../domain/policy.ts';
import * as resources from '#messages/resources.ts';
import { stateNames } from '#messages/states.ts';
import { type Facet, facet } from './facet-lists.ts';

/** What the list of resources can be narrowed by. The values of all but the last two have pages. */
export const resourceFacetIds = ['kind', 'industry', 'state', 'family', 'publisher', 'job', 'competency'] as const;

/** One of them. */
export type ResourceFacet = (typeof resourceFacetIds)[number];

/** Whether each value of a facet has a page of its own. Jobs and competencies name their resources on their own pages. */
export const hasValuePages = (id: string): boolean => id !== 'job' && id !== 'competency';

/** Say by what a resource can be found: an occupation counts with those of the jobs that it serves. */
function resourceFacets(
  atlas: Atlas,
  { resource }: ListedResource,
): Readonly<Record<ResourceFacet, readonly string[]>> {
  const { kind, industries, state, publisher, jobs, competencies, occupations } = resource;
  const codes = [...occupations, ...jobs.flatMap((job) => atlas.jobs.get(job)!.occupations[0]?.soc ?? [])];
  return {
    kind: [kind],
    industry: industries,
    state: state ? [state] : [],
    family: [...new Set(codes.flatMap((code) => socPlaceOf(atlas.soc, code)?.major.code ?? []))],
    publisher: [publisher],
    job: jobs,
    competency: competencies,
  };
}

const single: ReadonlySet<ResourceFacet> = new Set(['kind', 'state', 'publisher']);

/**
 * The facets of the list of resources, with counts over all of it, and all resources by title with their values. Of publishers
 * only those with several are offered; the rest is found by name.
 */
export const listResourceFacets = derive((atlas: Atlas) => {
  const all = listResources(atlas).map((one) => ({ ...one, values: resourceFacets(atlas, one) }));
  const publishers = [...Map.groupBy(all, ({ resource }) => resource.publisher)]
    .filter(([, own]) => own.length >= fewestPerPublisher)
    .map(([name]) => name)
    .sort((a, b) => a.localeCompare(b, 'en'));
  const entitled = (entries: Iterable<readonly [string, { readonly title: string }]>) =>
    [...entries]
      .map(([id, { title }]) => ({ id, title }))
      .sort(byTitle)
      .map(({ id, title }) => [id, title] as const);
  const names: Readonly<Record<ResourceFacet, readonly (readonly [value: string, title: string])[]>> = {
    kind: resourceKinds.map((kind) => [kind, resources.kindTitles[kind]]),
    industry: entitled([...atlas.industries].map(([id, { name }]) => [id, { title: name }] as const)),
    state: Object.entries(stateNames),
    family: occupationFamilies(atlas).map(({ code, title }) => [code, title]),
    publisher: publishers.map((name) => [name, name]),
    job: entitled(atlas.jobs),
    competency: entitled(atlas.allCompetencies),
  };
  const values = all.map((one) => one.values);
  const facets = resourceFacetIds
    .map((id): Facet => facet(id, resources.facetTitles[id], names[id], values, { single: single.has(id) }))
    .filter(({ values: own }) => own.length > 0);
  return { all, facets };
});
