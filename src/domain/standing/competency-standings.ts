import { find } from '../look-up.ts';
import type { Answer, Answers, BehaviorsOf } from './answers.ts';
import { type Tally, tallyOf } from './fit.ts';
import { fitEnds, mostPoints, pointsOf, strengthFrom } from './limits.ts';
import type { AskedCompetency, Weights, Yardstick } from './yardstick.ts';

/** One behavior of a competency, as a yardstick asks it and a person answered it. */
export interface BehaviorStanding {
  /** UUID. */
  readonly behavior: string;
  /** Null while it is not answered. */
  readonly answer: Answer | null;
  /** Points of the fit (0–98) that it can move: from "not yet" to "often". */
  readonly counts: number;
  /** Whether an act of the job shows it. */
  readonly isShown: boolean;
}

/**
 * Where a person stands in one competency: a strength; a gap; not known, because nothing of it is answered; or out, because none
 * of it applies.
 */
export type StandingKind = 'strength' | 'gap' | 'open' | 'out';

/** Where a person stands in one competency that a yardstick asks. */
export interface CompetencyStanding {
  readonly kind: StandingKind;
  readonly asked: AskedCompetency;
  /** Share (0–1) of the weight of the yardstick that this competency has, over what applies; 0 when out. */
  readonly share: number;
  /** Share (0–1) of its points that the answers so far have, of what is answered; null when nothing is. */
  readonly soFar: number | null;
  /** Points of the fit (0–98) that its answers gained, and that they left out. What is not answered is in neither. */
  readonly gained: number;
  readonly missed: number;
  /** How sure this is: behaviors answered, of those that apply. */
  readonly answered: number;
  readonly of: number;
  /** In the order of the entry. */
  readonly behaviors: readonly BehaviorStanding[];
}

/**
 * Tell where a person stands in each competency of a yardstick, in its order. The points gained, those missed and those open add
 * up to 98 over all.
 *
 * @param weights of the same yardstick
 * @throws {UnknownIdError} if the behaviors of a competency are not known
 */
export function competencyStandings(
  { competencies }: Pick<Yardstick, 'competencies'>,
  weights: Weights,
  behaviorsOf: BehaviorsOf,
  answers: Answers,
): CompetencyStanding[] {
  const { whole } = tallyOf(weights, answers);
  const scale = whole === 0 ? 0 : (fitEnds.most - fitEnds.least) / whole;
  return competencies.map((asked) => {
    const behaviors = find(behaviorsOf, asked.competency, 'competency with behaviors');
    const own = tallyOf(new Map(behaviors.map((one) => [one, weights.get(one) ?? 0])), answers);
    const settled = own.whole - own.open;
    const soFar = settled === 0 ? null : own.earned / (mostPoints * settled);
    const gained = (scale * own.earned) / mostPoints;
    return {
      kind: kindOf(own, soFar),
      asked,
      share: whole === 0 ? 0 : own.whole / whole,
      soFar,
      gained,
      missed: scale * settled - gained,
      answered: own.answered,
      of: own.asked,
      behaviors: behaviors.map((behavior) => ({
        behavior,
        answer: answers.get(behavior) ?? null,
        counts: answers.get(behavior) === 'does-not-apply' ? 0 : scale * (weights.get(behavior) ?? 0),
        isShown: asked.shown.includes(behavior),
      })),
    };
  });
}

/** Behaviors of a competency that a person does sometimes or not yet: those that count most first, then in the order of the entry. */
export const actsToGrow = ({ behaviors }: Pick<CompetencyStanding, 'behaviors'>): BehaviorStanding[] =>
  behaviors
    .filter(({ answer }) => answer === 'not-yet' || answer === 'sometimes')
    .sort((a, b) => toGain(b) - toGain(a));

/** Points of the fit (0–98) that a behavior would add if its answer became "often". */
export function toGain({ answer, counts }: BehaviorStanding): number {
  if (answer === null || answer === 'does-not-apply') return 0;
  return (counts * (mostPoints - pointsOf[answer])) / mostPoints;
}

function kindOf({ asked, answered }: Tally, soFar: number | null): StandingKind {
  if (asked === 0) return 'out';
  if (answered === 0 || soFar === null) return 'open';
  return soFar >= strengthFrom ? 'strength' : 'gap';
}
