import { entrySchemas } from '../../schemas/by-kind.ts';
import { kindList } from '../../schemas/kinds.ts';
import { distincts, findMarked, valuesAt } from '../../schemas/references.ts';
import type { Entries } from '../atlas/entries.ts';
import { type Finding, problemAt } from '../errors.ts';

/** The lists of each kind in which nothing may stand twice, as the schemas declare them. */
const listsOf = new Map(kindList.map((kind) => [kind, findMarked(entrySchemas[kind], distincts)]));

/** Nothing stands twice in one list: a competency in a model, a behavior id in a competency, a source in an entry. */
export function nothingTwice(entries: Entries): Finding[] {
  return kindList.flatMap((kind) =>
    [...entries[kind]].flatMap(([id, entry]) =>
      listsOf.get(kind)!.flatMap(({ path: steps, mark: { thing, by, across } }) => {
        const lists = valuesAt(entry, steps) as { path: string; value: readonly unknown[] }[];
        const first = steps.slice(0, steps.indexOf('*')).join('.');
        const joined = across ? [{ path: first, value: lists.flatMap(({ value }) => value) }] : lists;
        return joined.flatMap(({ path, value }) =>
          doubles(value.map((member) => (by ? by(member as never) : String(member)))).map(({ member, at, again }) =>
            problemAt(
              kind,
              id,
              path,
              `${thing} "${member}" stands twice (numbers ${at + 1} and ${again + 1})`,
              'keep one of the two',
            ),
          ),
        );
      }),
    ),
  );
}

interface Double {
  readonly member: string;
  /** Place of its first stand and of this one, from 0. */
  readonly at: number;
  readonly again: number;
}

function doubles(members: readonly string[]): Double[] {
  const first = new Map<string, number>();
  return members.flatMap((member, again) => {
    const at = first.get(member);
    if (at !== undefined) return [{ member, at, again }];
    first.set(member, again);
    return [];
  });
}
