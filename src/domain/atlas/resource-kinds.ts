import { derive } from '../derive.ts';
import { byTitle } from '../look-up.ts';
import type { EntriesByKind, EntryOf } from './entries.ts';

/** What a resource can be: `ladder`, `license-requirement`. */
export type ResourceKind = EntryOf<'resources'>['kind'];

/** Every kind of resource, in the order in which kinds are listed: first what a person needs to begin, then what trains, then what tells. */
export const resourceKinds = [
  'license-requirement',
  'certification',
  'assessment',
  'apprenticeship-schedule',
  'curriculum',
  'skill-standard',
  'ladder',
  'model',
  'occupation-facts',
] as const satisfies readonly ResourceKind[];

/** A resource with its id. */
export interface ListedResource {
  readonly id: string;
  readonly resource: EntryOf<'resources'>;
}

/** All resources by title. */
export const listResources = derive(({ resources }: Pick<EntriesByKind, 'resources'>): readonly ListedResource[] =>
  [...resources].map(([id, resource]) => ({ id, resource })).sort((a, b) => byTitle(a.resource, b.resource)),
);

/** Group the resources by what they are, in the order of the kinds, each kind by title. Kinds without resources are left out. */
export const groupByResourceKind = (
  entries: Pick<EntriesByKind, 'resources'>,
): { readonly kind: ResourceKind; readonly resources: readonly ListedResource[] }[] =>
  resourceKinds
    .map((kind) => ({ kind, resources: listResources(entries).filter(({ resource }) => resource.kind === kind) }))
    .filter(({ resources }) => resources.length > 0);
