import type { DayAnswer, OwnRecord, Stamp } from '../schemas/record.ts';
import { limits } from './own-words.ts';
import { compareStamps, later } from './stamp.ts';

/**
 * Join two copies of a record, as two devices or two tabs have it. Of each behavior every day that either answered stays, and
 * the latest day counts; of anything else the later word counts. The order of copies does not matter, a copy may come twice,
 * and three copies give the same in whatever order they come.
 *
 * Records of two persons can be joined too, under the identifier that comes first: whoever calls asks before that.
 */
export function merge(a: OwnRecord, b: OwnRecord): OwnRecord {
  return {
    ...a,
    ...joinHeads(a, b),
    name: later(a.name, b.name),
    answers: joined(a.answers, b.answers, joinDays),
    wishes: {
      goals: joined(a.wishes.goals, b.wishes.goals, later),
      ticks: joined(a.wishes.ticks, b.wishes.ticks, later),
    },
    plan: {
      gaps: joined(a.plan.gaps, b.plan.gaps, later),
      steps: joined(a.plan.steps, b.plan.steps, later),
    },
  };
}

/** What anything kept on a device says of itself: UUID, the days it was made and of the content it was made with, the highest turn in it. */
interface Head {
  readonly id: string;
  readonly made: string;
  readonly edition: string;
  readonly turn: number;
}

/** What two copies say of themselves, joined: the identifier that comes first, the first day, the latest content, the highest turn. */
export const joinHeads = (a: Head, b: Head): Head => ({
  id: a.id < b.id ? a.id : b.id,
  made: a.made < b.made ? a.made : b.made,
  edition: a.edition > b.edition ? a.edition : b.edition,
  turn: Math.max(a.turn, b.turn),
});

/** A behavior that both copies answered on the same day, and not alike. */
export interface Disagreement {
  readonly behavior: string;
  readonly on: string;
  /** What the joined record keeps. */
  readonly kept: DayAnswer['says'];
  readonly other: DayAnswer['says'];
}

/** List where two copies say different things of one day, which `merge` can keep only one of: for a person to look at. */
export function disagreements(a: OwnRecord, b: OwnRecord): Disagreement[] {
  return Object.entries(a.answers).flatMap(([behavior, days]) =>
    days.flatMap((own) => {
      const other = b.answers[behavior]?.find(({ on }) => on === own.on);
      if (!other || other.says === own.says) return [];
      const kept = later<DayAnswer>(own, other);
      return [{ behavior, on: own.on, kept: kept.says, other: (kept === own ? other : own).says }];
    }),
  );
}

/** Join what was answered for one behavior: one answer a day, the latest first, as many days as a record keeps. */
export function joinDays(a: readonly DayAnswer[], b: readonly DayAnswer[]): readonly DayAnswer[] {
  const byDay = new Map<string, DayAnswer>();
  for (const one of [...a, ...b]) {
    const standing = byDay.get(one.on);
    byDay.set(one.on, standing ? later(standing, one) : one);
  }
  return [...byDay.values()].sort((one, other) => compareStamps(other, one)).slice(0, limits.days);
}

/** Join two maps, and what stands in both under one name. */
export function joined<T extends Stamp | readonly Stamp[]>(
  a: Readonly<Record<string, T>>,
  b: Readonly<Record<string, T>>,
  join: (one: T, other: T) => T,
): Readonly<Record<string, T>> {
  const all = new Map(Object.entries(a));
  for (const [name, other] of Object.entries(b)) {
    const one = all.get(name);
    all.set(name, one === undefined ? other : join(one, other));
  }
  return Object.fromEntries(all);
}
