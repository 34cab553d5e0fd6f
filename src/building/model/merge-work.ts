import { type Base, type BuiltModel, builtModelLimits as limits } from './model.ts';
import { keepSame, mergeLists } from './merge-lists.ts';
import type { Decide } from './three-ways.ts';

type Occupation = BuiltModel['occupations'][number];

/**
 * Merge the occupations and the credentials that a model names with those of a base. What another base names too stays. A base that
 * was taken before these were kept with it changes nothing.
 */
export function mergeWork(
  model: BuiltModel,
  { then, now }: { readonly then: Base; readonly now: Base },
  decide: Decide,
  others: readonly Base[],
): BuiltModel {
  const occupations = then.occupations
    ? merged(
        model.occupations,
        { then: then.occupations, theirs: now.occupations ?? [], others: others.map((one) => one.occupations ?? []) },
        ({ soc }) => soc,
        (soc, was, mine, theirs): Occupation | undefined => {
          const text = (one: Occupation | undefined): string => (one ? one.title || soc : '');
          const own = {
            id: `occupation ${soc}`,
            what: 'occupation',
            of: `${(mine ?? theirs ?? was)!.title} (${soc})`,
          } as const;
          return decide(own, { then: was, mine, theirs, text });
        },
        limits.occupations,
      )
    : model.occupations;
  const credentials = then.credentials
    ? merged(
        model.credentials,
        { then: then.credentials, theirs: now.credentials ?? [], others: others.map((one) => one.credentials ?? []) },
        (id) => id,
        (_, was, mine, theirs) => (mine === was ? theirs : mine),
        limits.credentials,
      )
    : model.credentials;
  return occupations === model.occupations && credentials === model.credentials
    ? model
    : { ...model, occupations, credentials };
}

/** Merge one of the two lists. */
function merged<T>(
  mine: readonly T[],
  {
    then,
    theirs,
    others,
  }: { readonly then: readonly T[]; readonly theirs: readonly T[]; readonly others: readonly (readonly T[])[] },
  keyOf: (one: T) => string,
  join: (key: string, then: T | undefined, mine: T | undefined, theirs: T | undefined) => T | undefined,
  most: number,
): readonly T[] {
  const byKey = (list: readonly T[]): Map<string, T> => new Map(list.map((one) => [keyOf(one), one]));
  const elsewhere = byKey(others.flat());
  const done = mergeLists({ then: byKey(then), mine: byKey(mine), theirs: byKey(theirs) }, (key, was, own, is) => {
    if (own !== undefined && is === undefined && elsewhere.has(key)) return own;
    const one = join(key, was, own, is);
    // What says the same is no change.
    return one !== undefined && own !== undefined && JSON.stringify(one) === JSON.stringify(own) ? own : one;
  });
  return keepSame(mine, done.slice(0, most));
}
