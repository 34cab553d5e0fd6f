import type { Atlas } from '../domain/atlas/atlas.ts';
import { groupByCategory } from '../domain/atlas/job-categories.ts';
import { groupByCluster } from '../domain/atlas/library-clusters.ts';
import { byTitle } from '../domain/look-up.ts';

/** What a person can check themself against, beside occupations. */
export interface SelfCheckChoices {
  /** Categories in their order, with the ids of their jobs by title. */
  readonly categories: readonly (readonly [title: string, jobs: readonly (readonly [id: string, title: string])[]])[];
  /** Industry models by title. */
  readonly industries: readonly (readonly [id: string, title: string, url: string])[];
  /** Clusters of the library from the foundation up, with the ids of their competencies. */
  readonly clusters: readonly (readonly [id: string, title: string, competencies: readonly string[]])[];
}

/** Make the file of what a person can check themself against. */
export function selfCheckChoices(atlas: Atlas, urls: { readonly industry: (id: string) => string }): SelfCheckChoices {
  return {
    categories: groupByCategory(atlas).map(({ title, jobs }) => [title, jobs.map((job) => [job.id, job.title])]),
    industries: [...atlas.industries]
      .sort(([, a], [, b]) => byTitle(a, b))
      .map(([id, { title }]) => [id, title, urls.industry(id)]),
    clusters: groupByCluster(atlas).map(({ id, title, competencies }) => [
      id,
      title,
      competencies.map((one) => one.id),
    ]),
  };
}
