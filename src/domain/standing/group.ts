import type { Answers, BehaviorsOf } from './answers.ts';
import { type CompetencyStanding, competencyStandings, type StandingKind } from './competency-standings.ts';
import { weigh, type Yardstick } from './yardstick.ts';

/** One person of a group, as far as a matrix needs them. */
export interface Member {
  /** What the person is called there; two may be called the same. */
  readonly name: string;
  readonly answers: Answers;
}

/** How many persons stand where in one competency. */
export type StandingCounts = Readonly<Record<StandingKind, number>>;

/** One competency of a group. */
export interface GroupColumn {
  readonly competency: string;
  /** Share (0–1) of the weight of the yardstick, if all of it applies. */
  readonly share: number;
  readonly counts: StandingCounts;
}

/** Persons and competencies. It has no figure for a person and no order among persons but the one that they came in. */
export interface GroupView {
  /** In the order in which they were given; of each a cell for every column. */
  readonly rows: readonly { readonly name: string; readonly cells: readonly CompetencyStanding[] }[];
  /** In the order of the yardstick. */
  readonly columns: readonly GroupColumn[];
  /** Columns in which at least one person has a gap: where most do first, then by weight. */
  readonly gaps: readonly GroupColumn[];
  /** Columns in which nobody has a strength and somebody has answered: what the group lacks as a whole, by weight. */
  readonly nobody: readonly GroupColumn[];
}

/**
 * Put a group beside a yardstick: persons by competencies, with how many stand where. Persons are never put in order.
 *
 * @throws {UnknownIdError} if the behaviors of a competency are not known
 */
export function groupView(yardstick: Yardstick, behaviorsOf: BehaviorsOf, members: readonly Member[]): GroupView {
  const weights = weigh(yardstick, behaviorsOf);
  const whole = competencyStandings(yardstick, weights, behaviorsOf, new Map());
  const rows = members.map(({ name, answers }) => ({
    name,
    cells: competencyStandings(yardstick, weights, behaviorsOf, answers),
  }));
  const columns = whole.map(({ asked, share }, i): GroupColumn => {
    const count = (kind: StandingKind) => rows.filter(({ cells }) => cells[i]!.kind === kind).length;
    return {
      competency: asked.competency,
      share,
      counts: { strength: count('strength'), gap: count('gap'), open: count('open'), out: count('out') },
    };
  });
  return {
    rows,
    columns,
    gaps: columns
      .filter(({ counts }) => counts.gap > 0)
      .sort((a, b) => b.counts.gap - a.counts.gap || b.share - a.share),
    nobody: columns.filter(({ counts }) => counts.strength === 0 && counts.gap > 0).sort((a, b) => b.share - a.share),
  };
}
