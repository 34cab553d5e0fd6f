import type { Atlas } from '../domain/atlas/atlas.ts';
import {
  type ComparableCompetency,
  type ComparableJob,
  type ComparableModel,
  listComparableCompetencies,
  listComparableJobs,
  listComparableModels,
} from '../domain/comparison/comparables.ts';

/** Where a thing has its page. */
interface Placed {
  readonly url: string;
}

/** All that the comparison in the browser reads. */
export interface ComparablesFile {
  /** By category, then by title. */
  readonly jobs: readonly (ComparableJob & Placed)[];
  /** By family, then by name. */
  readonly models: readonly (ComparableModel & Placed)[];
  /** Every competency that any of them has, by id. */
  readonly competencies: Readonly<Record<string, ComparableCompetency & Placed>>;
}

/** How the addresses of what is compared are written; `sitePaths(base)` gives them. */
export interface ComparedUrls {
  readonly competency: (id: string) => string;
  readonly job: (id: string) => string;
  readonly industry: (id: string) => string;
}

/** Make the file of all jobs and industry models, as far as they are compared. */
export function comparablesJson(atlas: Atlas, urls: ComparedUrls): ComparablesFile {
  const jobs = listComparableJobs(atlas);
  const models = listComparableModels(atlas);
  const competencies = listComparableCompetencies(atlas, [...jobs, ...models]);
  return {
    jobs: jobs.map((job) => ({ ...job, url: urls.job(job.id) })),
    models: models.map((model) => ({ ...model, url: urls.industry(model.id) })),
    competencies: Object.fromEntries([...competencies].map(([id, one]) => [id, { ...one, url: urls.competency(id) }])),
  };
}
