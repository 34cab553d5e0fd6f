import type { Answer, StatementId } from './statements.ts';

/** What can be ranked: something with a name and answers to statements. */
export interface Rankable {
  readonly title: string;
  readonly answers: Readonly<Record<StatementId, Answer>>;
  /** Openings a year in thousands; null where none are published. */
  readonly openings: number | null;
}

/** Something in its place, with what speaks for it and what does not. */
export interface Ranked<T extends Rankable> {
  readonly thing: T;
  /** The statements that it meets, that it does not, and of which it is unknown, each in the order in which they were made. */
  readonly met: readonly StatementId[];
  readonly unmet: readonly StatementId[];
  readonly unknown: readonly StatementId[];
  /** How strongly it meets them: the sum of its answers. */
  readonly strength: number;
}

/**
 * Put things in order by the statements that a person made, and name the reasons. First come those that meet all, then those that
 * meet all but one, and so on. Among those that meet equally many come first: those that fail fewer, as what is unknown may be met;
 * those that meet theirs more strongly; those with more openings; then by title. Behind them stand more of what a person would
 * take for one thing (`isOfMany`), and last what a group has left over. One more statement never moves something that meets it
 * below something that does not and was below it.
 *
 * @returns without those that meet none; empty when there is no statement
 */
export function rank<T extends Rankable>(things: readonly T[], made: readonly StatementId[]): Ranked<T>[] {
  const ranked = things
    .map((thing) => weigh(thing, made))
    .filter(({ met }) => met.length > 0)
    .sort(
      (a, b) =>
        b.met.length - a.met.length ||
        a.unmet.length - b.unmet.length ||
        b.strength - a.strength ||
        (b.thing.openings ?? 0) - (a.thing.openings ?? 0) ||
        (a.thing.title < b.thing.title ? -1 : 1),
    );
  const found = new Set<number>();
  const late = new Map(
    ranked.map((one) => {
      const isMore = isOfMany(one.thing) && found.size === found.add(one.met.length).size;
      return [one, isLeftOver(one.thing) ? 2 : isMore ? 1 : 0] as const;
    }),
  );
  return ranked.sort((a, b) => b.met.length - a.met.length || late.get(a)! - late.get(b)!);
}

/** Whether the classification gathers in an occupation what is left of a group: nobody looks for `Managers, All Other`. */
const isLeftOver = ({ title }: Rankable): boolean => title.endsWith(', All Other');

/**
 * Whether something is one of many that differ in their subject alone, as college teachers do: forty of them would stand before all
 * else. The best of those that meet equally many keeps its place.
 */
const isOfMany = ({ title }: Rankable): boolean => title.endsWith(' Teachers, Postsecondary');

function weigh<T extends Rankable>(thing: T, made: readonly StatementId[]): Ranked<T> {
  const [met, unmet, unknown]: [StatementId[], StatementId[], StatementId[]] = [[], [], []];
  let strength = 0;
  for (const id of made) {
    const answer = thing.answers[id];
    (answer === null ? unknown : answer === 0 ? unmet : met).push(id);
    strength += answer ?? 0;
  }
  return { thing, met, unmet, unknown, strength };
}
