import type { OwnRecord } from '../schemas/record.ts';
import { joinDays, joined } from './merge.ts';
import { later } from './stamp.ts';
import type { Trouble } from './troubles.ts';

/** What an edition of the content holds, as far as a record names it. */
export interface Edition {
  /** The day of its latest change: `2026-11-28`. */
  readonly day: string;
  /** Identifiers of all behaviors and critical work functions, in the order of their keys, so that those of one competency stand together. */
  readonly behaviors: readonly string[];
  /** Identifiers of behaviors that others took the place of → what is there now. A renamed one keeps its identifier. */
  readonly movedBehaviors: Readonly<Record<string, string>>;
  /** Keys of anything that was renamed or replaced → what is there now. */
  readonly movedKeys: Readonly<Record<string, string>>;
}

/**
 * Bring a record to an edition: what was renamed or replaced there is followed and told; what the edition does not know is
 * kept and told. A record of a later edition is left as it is, but for what is told.
 */
export function followEdition(
  record: OwnRecord,
  { day, behaviors, movedBehaviors, movedKeys }: Edition,
): { readonly record: OwnRecord; readonly troubles: readonly Trouble[] } {
  const troubles: Trouble[] = [];
  const { wishes, plan } = record;
  const known = new Set(behaviors);
  const moved = (path: readonly string[], from: string, moves: Readonly<Record<string, string>>): string => {
    const to = Object.hasOwn(moves, from) ? moves[from]! : from;
    if (to !== from) troubles.push({ what: 'moved', from, to, path });
    return to;
  };
  const follow = <T extends Parameters<typeof joined>[0][string]>(
    map: Readonly<Record<string, T>>,
    path: readonly string[],
    moves: Readonly<Record<string, string>>,
    join: (one: T, other: T) => T,
  ): Readonly<Record<string, T>> =>
    Object.entries(map).reduce<Readonly<Record<string, T>>>((all, [name, own]) => {
      const to = moved([...path, name], name, moves);
      if (to === name) return all;
      const { [name]: left, ...rest } = all;
      return joined(rest, { [to]: left ?? own }, join);
    }, map);
  const answers = follow(record.answers, ['answers'], movedBehaviors, joinDays);
  const unknown = Object.keys(answers).filter((id) => !known.has(id));
  if (unknown.length > 0) troubles.push({ what: 'unknown-behaviors', names: unknown, path: ['answers'] });
  const followed: OwnRecord = {
    ...record,
    edition: day > record.edition ? day : record.edition,
    answers,
    wishes: { ...wishes, goals: follow(wishes.goals, ['wishes', 'goals'], movedKeys, later) },
    plan: {
      gaps: Object.fromEntries(
        Object.entries(follow(plan.gaps, ['plan', 'gaps'], movedKeys, later)).map(([key, gap]) => [
          key,
          gap.for === undefined ? gap : { ...gap, for: moved(['plan', 'gaps', key, 'for'], gap.for, movedKeys) },
        ]),
      ),
      steps: Object.fromEntries(
        Object.entries(plan.steps).map(([id, step]) => [
          id,
          step.about === undefined
            ? step
            : { ...step, about: moved(['plan', 'steps', id, 'about'], step.about, movedKeys) },
        ]),
      ),
    },
  };
  return { record: followed, troubles };
}
