import type { Atlas } from '../atlas/atlas.ts';
import { byTitle, find } from '../look-up.ts';

/** A job and how much of it a model’s pyramid covers. */
export interface JobCoverage {
  readonly job: string;
  /** Number of the job’s competencies that are blocks of the model. */
  readonly covered: number;
  /** Number of competencies the job asks for. */
  readonly asked: number;
  /** Their ids, in the job’s order. */
  readonly shared: readonly string[];
}

/**
 * Find the jobs whose competencies a model covers best: by share covered, then by number, then by title.
 *
 * @param most jobs to return, at most; jobs of which nothing is covered are left out
 * @throws {UnknownIdError} if no model has the id
 */
export function findJobsByCoverage(atlas: Atlas, industry: string, most: number): JobCoverage[] {
  const model = find(atlas.industries, industry, 'industry model');
  const blocks = new Set(model.tiers.flatMap((tier) => tier.blocks.map(({ competency }) => competency)));
  return [...atlas.jobs]
    .map(([job, { competencies }]) => {
      const shared = competencies.map(({ competency }) => competency).filter((id) => blocks.has(id));
      return { job, covered: shared.length, asked: competencies.length, shared };
    })
    .filter(({ covered }) => covered > 0)
    .sort(
      (a, b) =>
        b.covered / b.asked - a.covered / a.asked ||
        b.covered - a.covered ||
        byTitle(atlas.jobs.get(a.job)!, atlas.jobs.get(b.job)!),
    )
    .slice(0, most);
}
