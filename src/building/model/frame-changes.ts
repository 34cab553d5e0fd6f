import type { Base, BuiltModel } from './model.ts';
import { isSameSector } from './parts.ts';

/** A change of what a model says as a whole. */
export type FrameChange =
  | { readonly what: 'sector-added' | 'sector-removed'; readonly title: string }
  | { readonly what: 'sector-reworded'; readonly title: string; readonly from: string }
  | { readonly what: 'occupation-added' | 'occupation-removed'; readonly title: string }
  /** By its id of this site. */
  | { readonly what: 'credential-added' | 'credential-removed'; readonly credential: string };

/**
 * Tell what a model has changed of the sectors, the occupations and the credentials of its bases. Of a base that was taken before
 * its occupations and credentials were kept with it, nothing is told of these.
 */
export function frameChangesOf(model: BuiltModel): FrameChange[] {
  const { bases } = model;
  if (bases.length === 0) return [];
  const were = bases.flatMap(({ sectors = [] }) => sectors);
  return [
    ...model.sectors.flatMap((sector): FrameChange[] => {
      const was = were.find((one) => isSameSector(one, sector));
      const { title } = sector;
      if (!was) return [{ what: 'sector-added', title }];
      return was.title === title && was.definition === sector.definition
        ? []
        : [{ what: 'sector-reworded', title, from: was.title }];
    }),
    ...were
      .filter((was) => !model.sectors.some((one) => isSameSector(was, one)))
      .map(({ title }): FrameChange => ({ what: 'sector-removed', title })),
    ...differing(
      bases,
      ({ occupations }) => occupations,
      model.occupations,
      ({ soc }) => soc,
    ).map(([how, { title, soc }]): FrameChange => ({ what: `occupation-${how}`, title: title || soc })),
    ...differing(
      bases,
      ({ credentials }) => credentials,
      model.credentials,
      (id) => id,
    ).map(([how, credential]): FrameChange => ({ what: `credential-${how}`, credential })),
  ];
}

/** What a list has beyond the bases, and what they have beyond it. */
function differing<T>(
  bases: readonly Base[],
  listOf: (base: Base) => readonly T[] | undefined,
  mine: readonly T[],
  keyOf: (one: T) => string,
): (readonly [how: 'added' | 'removed', one: T])[] {
  const lists = bases.flatMap((base) => {
    const list = listOf(base);
    return list || base.from.startsWith('opened:') ? [list ?? []] : [];
  });
  if (lists.length < bases.length) return [];
  const [were, are] = [lists.flat(), mine].map((list) => new Map(list.map((one) => [keyOf(one), one])));
  return [
    ...[...are!].flatMap(([key, one]) => (were!.has(key) ? [] : [['added', one] as const])),
    ...[...were!].flatMap(([key, one]) => (are!.has(key) ? [] : [['removed', one] as const])),
  ];
}
