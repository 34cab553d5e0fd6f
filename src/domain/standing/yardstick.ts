import type { CredentialNeed, Importance, Level } from '../../schemas/parts.ts';
import { find } from '../look-up.ts';
import type { BehaviorsOf } from './answers.ts';
import { shareOfActs } from './limits.ts';

/** What answers can be held against. */
export type YardstickKind = 'job' | 'occupation' | 'industry' | 'cluster' | 'blend';

/** What a yardstick asks of one competency. */
export interface AskedCompetency {
  readonly competency: string;
  /** Above 0; counts beside the other competencies of the same yardstick only. */
  readonly weight: number;
  /** UUIDs of the behaviors that the acts of a job show; empty where there are none. */
  readonly shown: readonly string[];
  /** As the job’s own list has it; null for what is not on a list of a job. */
  readonly importance: Importance | null;
  /** Level that a good performer of the job shows; null where nobody set one. It is told and does not count. */
  readonly level: Level | null;
}

/** A credential that a job asks for, by law or nearly everywhere, or often. */
export interface AskedCredential {
  /** Id of the credential. */
  readonly credential: string;
  readonly need: Extract<CredentialNeed, 'required' | 'expected'>;
}

/** Something that a person’s answers are held against: a job, an occupation, an industry model, a cluster, or a blend of several. */
export interface Yardstick {
  readonly kind: YardstickKind;
  /** Id of the job, the model or the cluster, or O*NET-SOC code; of a blend the ids of its parts with `+` between them. */
  readonly id: string;
  readonly title: string;
  /** Each competency once. */
  readonly competencies: readonly AskedCompetency[];
  /** Those required first. */
  readonly credentials: readonly AskedCredential[];
  /** What a blend is made of, each counting the same; missing for all others. */
  readonly parts?: readonly Yardstick[];
}

/** How much each behavior counts: UUID → a whole number, 1 or more. So sums are exact, whatever their order. */
export type Weights = ReadonlyMap<string, number>;

/** What the weight 1 of a competency is in the weights of its behaviors: sums of a model stay far below what numbers hold exactly. */
const fine = 10_000;

/** What all behaviors of one part of a blend weigh together, about. */
const wholePart = 1_000_000;

/**
 * Share the weight of each competency out among its behaviors: `shareOfActs` of it to those that the acts of the job show, the
 * rest to the others, each group in equal parts. Where there are no others, or no acts, one group has all.
 *
 * @throws {UnknownIdError} if the behaviors of a competency are not known
 */
export function weigh(yardstick: Yardstick, behaviorsOf: BehaviorsOf): Weights {
  return yardstick.parts ? weighParts(yardstick.parts, behaviorsOf) : weighOne(yardstick, behaviorsOf);
}

function weighOne({ competencies }: Yardstick, behaviorsOf: BehaviorsOf): Map<string, number> {
  const weights = new Map<string, number>();
  for (const { competency, weight, shown } of competencies) {
    const all = find(behaviorsOf, competency, 'competency with behaviors');
    const inActs = shown.length === 0 ? 0 : all.filter((one) => shown.includes(one)).length;
    const others = all.length - inActs;
    const toActs = inActs === 0 ? 0 : others === 0 ? 1 : shareOfActs;
    for (const one of all) {
      const isShown = inActs > 0 && shown.includes(one);
      const share = isShown ? toActs / inActs : (1 - toActs) / others;
      weights.set(one, Math.max(1, Math.round(fine * weight * share)));
    }
  }
  return weights;
}

function weighParts(parts: readonly Yardstick[], behaviorsOf: BehaviorsOf): Map<string, number> {
  const weights = new Map<string, number>();
  for (const part of parts) {
    const own = weigh(part, behaviorsOf);
    let whole = 0;
    for (const weight of own.values()) whole += weight;
    for (const [behavior, weight] of own)
      weights.set(behavior, (weights.get(behavior) ?? 0) + Math.max(1, Math.round((wholePart * weight) / whole)));
  }
  return weights;
}

/**
 * Make one yardstick of several, each counting the same. What any of them asks is asked: of a competency the higher importance
 * and level, of a credential the greater need.
 *
 * @param title what readers call it
 * @throws {RangeError} if there are no parts
 */
export function blendOf(parts: readonly Yardstick[], title: string): Yardstick {
  if (parts.length === 0) throw new RangeError('a blend needs at least one part');
  const asked = Map.groupBy(
    parts.flatMap(({ competencies }) => {
      const whole = competencies.reduce((sum, { weight }) => sum + weight, 0);
      return competencies.map((one) => ({ ...one, weight: one.weight / whole }));
    }),
    ({ competency }) => competency,
  );
  return {
    kind: 'blend',
    id: parts.map(({ id }) => id).join('+'),
    title,
    competencies: [...asked].map(([competency, same]) => ({
      competency,
      weight: same.reduce((sum, { weight }) => sum + weight, 0),
      shown: [...new Set(same.flatMap(({ shown }) => shown))],
      importance: highest(
        ['high', 'moderate'] as const,
        same.map(({ importance }) => importance),
      ),
      level: highest(
        ['expert', 'advanced', 'skilled', 'basic'] as const,
        same.map(({ level }) => level),
      ),
    })),
    credentials: (['required', 'expected'] as const).flatMap((need) => {
      const all = parts.flatMap(({ credentials }) => credentials);
      const isRequired = (id: string) => all.some((one) => one.credential === id && one.need === 'required');
      const ids = new Set(all.flatMap((one) => (one.need === need ? [one.credential] : [])));
      return [...ids]
        .filter((id) => need === 'required' || !isRequired(id))
        .map((credential) => ({ credential, need }));
    }),
    parts,
  };
}

function highest<T>(order: readonly T[], of: readonly (T | null)[]): T | null {
  return order.find((one) => of.includes(one)) ?? null;
}
