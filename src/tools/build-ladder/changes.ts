import type { JobComparison } from '../../domain/comparison/compare-jobs.ts';
import type { Named } from '../../payloads/named-lattice.ts';

/** What the thread is asked: how the lists of two jobs differ. */
export interface AskedChanges {
  /** Of the lattice of all ladders, which has what jobs list. */
  readonly address: string;
  /** Ids of jobs. */
  readonly pairs: readonly (readonly [from: string, to: string])[];
}

/** What it answers. */
export interface StepChanges {
  /** Ids of two jobs with a space between them → how their lists differ. */
  readonly of: ReadonlyMap<string, JobComparison>;
  /** Those that are named there, by id. */
  readonly competencies: ReadonlyMap<string, Named>;
}
