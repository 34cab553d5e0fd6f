import type { Answers, BehaviorsOf } from './answers.ts';
import { type CompetencyStanding, competencyStandings, type StandingKind } from './competency-standings.ts';
import { type Fit, fitOf } from './fit.ts';
import { reasonsPerFit } from './limits.ts';
import { weigh, type Yardstick } from './yardstick.ts';

/** A person beside a yardstick: what is there, and what is missing. */
export interface Gap {
  /** Null when nothing of it applies. */
  readonly fit: Fit | null;
  /** What is there, what gained most first. */
  readonly strengths: readonly CompetencyStanding[];
  /** What is missing, what costs most first. */
  readonly missing: readonly CompetencyStanding[];
  /** What nothing is known of yet, what counts most first. */
  readonly open: readonly CompetencyStanding[];
  /** What does not apply to the person, in the order of the yardstick. */
  readonly out: readonly CompetencyStanding[];
}

/**
 * Hold a person’s answers against a yardstick, competency by competency: strengths first, then what is missing by its weight.
 *
 * @throws {UnknownIdError} if the behaviors of a competency are not known
 */
export function gapOf(yardstick: Yardstick, behaviorsOf: BehaviorsOf, answers: Answers): Gap {
  const weights = weigh(yardstick, behaviorsOf);
  const all = competencyStandings(yardstick, weights, behaviorsOf, answers);
  const those = (kind: StandingKind, by: (one: CompetencyStanding) => number) =>
    all.filter((one) => one.kind === kind).sort((a, b) => by(b) - by(a));
  return {
    fit: fitOf(weights, answers),
    strengths: those('strength', ({ gained }) => gained),
    missing: those('gap', ({ missed }) => missed),
    open: those('open', ({ share }) => share),
    out: those('out', () => 0),
  };
}

/** Ids of competencies that say in a line why a fit is what it is, each part at most `reasonsPerFit`. */
export type Reason = { readonly [Part in 'strengths' | 'missing' | 'open']: readonly string[] };

/** Say why a fit is what it is: what gained most, what costs most, and what would tell most. */
export function reasonOf(gap: Gap): Reason {
  const first = (part: readonly CompetencyStanding[]) =>
    part.slice(0, reasonsPerFit).map(({ asked }) => asked.competency);
  return { strengths: first(gap.strengths), missing: first(gap.missing), open: first(gap.open) };
}
