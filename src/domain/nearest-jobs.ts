import { type Atlas, byTitle, find } from './atlas.ts';
import { importancePoints } from './policy.ts';

/** Another job, and what the two have in common. */
export interface NearJob {
  readonly job: string;
  /** Weighted share of competencies in common, 0–1. */
  readonly likeness: number;
  /** Ids of the competencies both ask for, in the order of the other job. */
  readonly shared: readonly string[];
  /** Ids of what the other job asks for in addition. */
  readonly added: readonly string[];
}

/**
 * Find the jobs nearest to one by the competencies they ask for.
 *
 * Likeness is the weighted Jaccard coefficient: over all competencies of the two, the sum of the smaller points
 * divided by the sum of the larger, with two points for high importance and one for moderate.
 *
 * @param most jobs to return, at most
 * @returns the nearest first, then by title; jobs that share nothing are left out
 * @throws {UnknownIdError} if no job has the id
 */
export function findNearestJobs(atlas: Atlas, id: string, most: number): NearJob[] {
  const own = points(atlas, id);
  return [...atlas.jobs.keys()]
    .filter((other) => other !== id)
    .map((job) => {
      const theirs = points(atlas, job);
      const all = new Set([...own.keys(), ...theirs.keys()]);
      let smaller = 0;
      let larger = 0;
      for (const competency of all) {
        const a = own.get(competency) ?? 0;
        const b = theirs.get(competency) ?? 0;
        smaller += Math.min(a, b);
        larger += Math.max(a, b);
      }
      const shared = [...theirs.keys()].filter((competency) => own.has(competency));
      const added = [...theirs.keys()].filter((competency) => !own.has(competency));
      return { job, likeness: larger === 0 ? 0 : smaller / larger, shared, added };
    })
    .filter(({ shared }) => shared.length > 0)
    .sort((a, b) => b.likeness - a.likeness || byTitle(atlas.jobs.get(a.job)!, atlas.jobs.get(b.job)!))
    .slice(0, most);
}

function points(atlas: Atlas, id: string): Map<string, number> {
  const { competencies } = find(atlas.jobs, id, 'job');
  return new Map(competencies.map(({ competency, importance }) => [competency, importancePoints[importance]]));
}
