import type { ProposalKind } from '../../domain/standing/plan-proposals.ts';

/** A step of a person’s own plan, as its files tell it. Days are `2026-11-30`. */
export interface OwnStep {
  /** UUID made on the device: calendars know a step again by it. */
  readonly id: string;
  readonly kind: ProposalKind | 'own';
  readonly text: string;
  /** Title of the competency that it is for; null for what is for none. */
  readonly for: string | null;
  readonly start?: string | undefined;
  /** The last day, itself included. */
  readonly due?: string | undefined;
  /** The day it was done. */
  readonly done?: string | undefined;
  readonly note?: string | undefined;
}

/** What the files of a plan say of themselves. */
export interface OwnPlan {
  /** What the person calls the record; may be empty. */
  readonly name: string;
  /** In the order of the plan. */
  readonly steps: readonly OwnStep[];
  /** Today. */
  readonly made: string;
  /** Address of the site, without what stands behind `#`. */
  readonly address: string;
}
