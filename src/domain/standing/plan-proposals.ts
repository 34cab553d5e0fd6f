import type { Lattice, LatticeStep } from '../ladders/lattice.ts';
import { competencyKey } from '../ledger/keys.ts';
import { daysOfStep } from './limits.ts';
import type { Requirement } from './requirements.ts';

/** What a step of a plan can be, besides what people think of themselves. */
export type ProposalKind = 'develop' | 'train' | 'credential' | 'experience';

/** A step that a person may take into their plan. */
export interface Proposal {
  readonly kind: ProposalKind;
  readonly text: string;
  /** Key of the competency that it is for: `competency:teamwork`; null for credentials and experiences. */
  readonly about: string | null;
}

/** A step with days to begin and to end on, both included: `2026-11-30`. */
export interface DatedProposal extends Proposal {
  readonly start: string;
  readonly due: string;
}

/** What the chosen gaps and the goal bring along. */
export interface PlanGrounds {
  /** The competencies that were chosen, the one that matters most first, with the lines of their entries. */
  readonly competencies: readonly {
    readonly id: string;
    readonly develop: readonly string[];
    readonly train: readonly string[];
  }[];
  /** What the goal asks for, with the title of each credential. */
  readonly requirements: readonly (Requirement & { readonly title: string })[];
  /** What prepares for the goal, by the ladders that lead to it. */
  readonly experiences: readonly string[];
}

/**
 * Propose steps for a plan: first the credentials that are required and not there, then for each competency what to do on the job
 * and what a course should cover, then those credentials that are expected, then what prepares for the step to the goal. Each
 * text once.
 */
export function proposeSteps({ competencies, requirements, experiences }: PlanGrounds): Proposal[] {
  const missing = (need: Requirement['need']) =>
    requirements
      .filter((one) => one.need === need && !one.isMet)
      .map(({ title }): Proposal => ({ kind: 'credential', text: title, about: null }));
  const all = [
    ...missing('required'),
    ...competencies.flatMap(({ id, develop, train }) => [
      ...develop.map((text): Proposal => ({ kind: 'develop', text, about: competencyKey(id) })),
      ...train.map((text): Proposal => ({ kind: 'train', text, about: competencyKey(id) })),
    ]),
    ...missing('expected'),
    ...experiences.map((text): Proposal => ({ kind: 'experience', text, about: null })),
  ];
  const told = new Set<string>();
  return all.filter(({ kind, text }) => {
    const known = told.has(`${kind} ${text}`);
    told.add(`${kind} ${text}`);
    return !known;
  });
}

/** A step of ladders that leads to a goal, with what prepares for it. */
export interface StepToGoal {
  /** Id of the job, or of the place of the lattice, that it leads from. */
  readonly from: string;
  readonly kind: LatticeStep['kind'];
  /** Each once, ladder by ladder. */
  readonly experiences: readonly string[];
}

/**
 * Find what ladders say prepares for a goal: by the step from where a person is, if there is one, or else by every step that leads
 * there. Steps between near jobs say nothing of it.
 *
 * @param goal id of a job or a place of the lattice
 * @param from id of where the person is; null when that is not known
 */
export function stepsToGoal({ steps }: Pick<Lattice, 'steps'>, goal: string, from: string | null): StepToGoal[] {
  const leading = steps.filter(({ to, ladders }) => to === goal && ladders.length > 0);
  const own = leading.filter((step) => step.from === from);
  return (own.length > 0 ? own : leading).map((step) => ({
    from: step.from,
    kind: step.kind,
    experiences: [...new Set(step.ladders.flatMap(({ experiences }) => experiences))],
  }));
}

/**
 * Suggest days for steps. What is for one competency comes one after the other, as do all credentials, and all experiences; these
 * rows run side by side.
 *
 * @param start first day: `2026-11-30`
 */
export function suggestDays(proposals: readonly Proposal[], start: string): DatedProposal[] {
  const free = new Map<string, string>();
  return proposals.map((proposal) => {
    const row = proposal.about ?? proposal.kind;
    const first = free.get(row) ?? start;
    const next = addDays(first, daysOfStep[proposal.kind]);
    free.set(row, next);
    return { ...proposal, start: first, due: addDays(next, -1) };
  });
}

/**
 * Count days on from a day of the calendar, without zones or hours.
 *
 * @param day `2026-11-30`
 * @param count may be below 0
 */
export const addDays = (day: string, count: number): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + count * 86_400_000).toISOString().slice(0, 10);
