import type { Atlas } from '../domain/atlas/atlas.ts';
import {
  type ComparableCompetency,
  type ComparableJob,
  type ComparableModel,
  listComparableCompetencies,
  listComparableJobs,
  listComparableModels,
} from '../domain/comparison/comparables.ts';
import { gradesInOrder, type NeedGrade } from '../domain/occupations/needs.ts';

/** Where a thing has its page. */
interface Placed {
  readonly url: string;
}

/** A job as the file has it. */
export interface JobLine extends Omit<ComparableJob, 'rest' | 'likeness'>, Placed {
  /** A digit for each of `competencies` of the file, in their order: the place of its grade in `gradesInOrder`, or `-`. */
  readonly rest: string;
  /** How alike it is to each job after it, in their order: hundredths. Those before it have their own. */
  readonly likeness: readonly number[];
}

/** All that the comparison in the browser reads. */
export interface ComparablesFile {
  /** By category, then by title. */
  readonly jobs: readonly JobLine[];
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
    jobs: jobs.map((job, i) => ({
      ...job,
      rest: [...competencies.keys()].map((id) => signOf(job.rest.get(id))).join(''),
      likeness: jobs.slice(i + 1).map(({ id }) => job.likeness.get(id)!),
      url: urls.job(job.id),
    })),
    models: models.map((model) => ({ ...model, url: urls.industry(model.id) })),
    competencies: Object.fromEntries([...competencies].map(([id, one]) => [id, { ...one, url: urls.competency(id) }])),
  };
}

/** Read the jobs of the file, the opposite of what `comparablesJson` does to them. */
export function readComparableJobs({ jobs, competencies }: ComparablesFile): (ComparableJob & Placed)[] {
  const ids = Object.keys(competencies);
  const places = new Map(jobs.map(({ id }, at) => [id, at]));
  const likeness = (one: number, other: number) => jobs[Math.min(one, other)]!.likeness[Math.abs(one - other) - 1];
  return jobs.map((job, i) => ({
    ...job,
    rest: new Map(
      ids.flatMap((id, at) => {
        const grade = gradesInOrder[Number(job.rest[at])];
        return grade ? [[id, grade] as const] : [];
      }),
    ),
    likeness: { get: (other) => likeness(i, places.get(other) ?? i) },
  }));
}

const signOf = (grade: NeedGrade | undefined): string =>
  grade === undefined ? '-' : String(gradesInOrder.indexOf(grade));
