import type { Profiled } from '../occupations/job-profiles.ts';
import { findNearestJobs } from './nearest-jobs.ts';

/** How common nearness is among all jobs. */
export interface NearPairs {
  /** Pairs of jobs that are near to each other. */
  readonly pairs: number;
  /** Jobs that none is near to. */
  readonly alone: number;
  readonly jobs: number;
}

/** Count the pairs of jobs that are near to each other, and the jobs that have no near one. */
export function countNearPairs(atlas: Profiled): NearPairs {
  const neighbors = [...atlas.jobs.keys()].map((id) => findNearestJobs(atlas, id, atlas.jobs.size).length);
  return {
    pairs: neighbors.reduce((sum, count) => sum + count, 0) / 2,
    alone: neighbors.filter((count) => count === 0).length,
    jobs: neighbors.length,
  };
}
