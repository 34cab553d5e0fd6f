import type { Atlas } from '../domain/atlas/atlas.ts';
import {
  type ComparedCompetency,
  type ComparedJob,
  type ComparedModel,
  listComparedCompetencies,
  listComparedJobs,
  listComparedModels,
} from '../domain/comparison/compared-things.ts';

/** Where a thing has its page. */
interface Placed {
  readonly url: string;
}

/** All that the comparison in the browser reads. */
export interface ComparedThingsFile {
  /** By category, then by title. */
  readonly jobs: readonly (ComparedJob & Placed)[];
  /** By family, then by name. */
  readonly models: readonly (ComparedModel & Placed)[];
  /** Every competency that any of them has, by id. */
  readonly competencies: Readonly<Record<string, ComparedCompetency & Placed>>;
}

/** How the addresses of what is compared are written; `sitePaths(base)` gives them. */
export interface ComparedUrls {
  readonly competency: (id: string) => string;
  readonly job: (id: string) => string;
  readonly industry: (id: string) => string;
}

/** Make the file of all jobs and industry models, as far as they are compared. */
export function comparedThingsJson(atlas: Atlas, urls: ComparedUrls): ComparedThingsFile {
  const jobs = listComparedJobs(atlas);
  const models = listComparedModels(atlas);
  const competencies = listComparedCompetencies(atlas, [...jobs, ...models]);
  return {
    jobs: jobs.map((job) => ({ ...job, url: urls.job(job.id) })),
    models: models.map((model) => ({ ...model, url: urls.industry(model.id) })),
    competencies: Object.fromEntries([...competencies].map(([id, one]) => [id, { ...one, url: urls.competency(id) }])),
  };
}
