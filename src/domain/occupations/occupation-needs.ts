import type { Atlas } from '../atlas/atlas.ts';
import type { Occupation } from '../atlas/entries.ts';
import { socPlaceOf } from '../atlas/soc.ts';
import { derive, deriveEach } from '../derive.ts';
import { find } from '../look-up.ts';
import { leastImportance, standInsPerOccupation } from './limits.ts';
import { meanOf, occupationProfiles, type Profile } from './profiles.ts';

type Facts = Pick<Atlas, 'competencies' | 'occupations' | 'soc'>;

/** How much an occupation asks of one competency or field of knowledge. */
export interface Asked {
  /** Id of a competency of the library, or of a knowledge element of O*NET. */
  readonly id: string;
  /** Standard score among all rated occupations, as in `Score`. */
  readonly score: number;
  /** Share (0–1) of all rated occupations that ask less of it. */
  readonly above: number;
  /** Mean importance of its elements here, 1–5. */
  readonly importance: number;
  /** Mean level of its elements here, 0–7; null when none of them is rated by level. */
  readonly level: number | null;
  /** Elements of O*NET that speak for it and are rated here, and that speak for it in all. */
  readonly rated: number;
  readonly named: number;
}

/**
 * Whose ratings speak: those of the occupation; for one that nobody rated, those of the rated ones that O*NET names as
 * related, or else of those in the same group of the classification.
 */
export type NeedsBasis = 'own' | 'related' | 'group';

/** What an occupation asks for. */
export interface OccupationNeeds {
  readonly basis: NeedsBasis;
  /** O*NET-SOC codes of the occupations whose ratings speak. */
  readonly from: readonly string[];
  /** Those important enough, by score from the highest. */
  readonly competencies: readonly Asked[];
  readonly knowledge: readonly Asked[];
}

/**
 * Find what an occupation asks for. Of several occupations that stand in for one, each number is the mean.
 *
 * @param soc O*NET-SOC code
 * @returns null when neither it nor any occupation near to it was rated
 */
export const findNeeds = deriveEach((atlas: Facts, soc: string): OccupationNeeds | null => {
  const { basis, from } = whoSpeaks(atlas, soc);
  if (from.length === 0) return null;
  const profiles = from.map((one) => find(occupationProfiles(atlas), one, 'profile'));
  const rated = from.map((one) => find(atlas.occupations.bySoc, one, 'occupation'));
  const ask = (part: keyof Profile, elementsOf: (id: string) => readonly string[]): Asked[] => {
    const ids = new Set(profiles.flatMap((profile) => [...profile[part].keys()]));
    return [...ids]
      .flatMap((id) => askedOf(atlas, id, part, profiles, rated, elementsOf(id)) ?? [])
      .sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1));
  };
  return {
    basis,
    from,
    competencies: ask('competencies', (id) =>
      find(atlas.competencies, id, 'competency').onet.map(({ element }) => element),
    ),
    knowledge: ask('knowledge', (id) => [id]),
  };
});

/** List the rated occupations that stand in for one: itself, those that O*NET relates to it, or those of its narrowest group that has some. */
function whoSpeaks({ occupations, soc: groups }: Facts, soc: string): Pick<OccupationNeeds, 'basis' | 'from'> {
  const isRated = (code: string) => occupations.bySoc.get(code)?.importance != null;
  if (isRated(soc)) return { basis: 'own', from: [soc] };
  const related = find(occupations.bySoc, soc, 'occupation').related.filter(isRated);
  if (related.length > 0) return { basis: 'related', from: related.slice(0, standInsPerOccupation) };
  const place = socPlaceOf(groups, soc);
  for (const level of ['broad', 'minor'] as const) {
    const group = place?.[level].code;
    const same = [...occupations.bySoc.keys()].filter(
      (code) => isRated(code) && socPlaceOf(groups, code)?.[level].code === group,
    );
    if (same.length > 0) return { basis: 'group', from: same };
  }
  return { basis: 'group', from: [] };
}

/** How much they ask of one thing; nothing where it is not important enough. */
function askedOf(
  atlas: Facts,
  id: string,
  part: keyof Profile,
  profiles: readonly Profile[],
  occupations: readonly Occupation[],
  elements: readonly string[],
): Asked | undefined {
  const importance = meanRating(occupations, 'importance', elements) ?? 0;
  if (importance < leastImportance) return undefined;
  const scores = profiles.flatMap((profile) => profile[part].get(id) ?? []);
  const score = meanOf(scores.map((one) => one.score))!;
  return {
    id,
    score,
    above: shareBelow(sortedScores(atlas)[part].get(id)!, score),
    importance,
    level: meanRating(occupations, 'level', elements) ?? null,
    rated: Math.min(...scores.map(({ rated }) => rated)),
    named: scores[0]!.named,
  };
}

/** The mean of what is rated; a loop, as it is asked for each thing of each occupation. */
function meanRating(
  occupations: readonly Occupation[],
  rating: 'importance' | 'level',
  elements: readonly string[],
): number | undefined {
  let [sum, count] = [0, 0];
  for (const { [rating]: ratings } of occupations) {
    for (const element of ratings ? elements : []) {
      const value = ratings!.get(element);
      if (value === undefined) continue;
      sum += value;
      count += 1;
    }
  }
  return count === 0 ? undefined : sum / count;
}

const sortedScores = derive((atlas: Facts): Record<keyof Profile, ReadonlyMap<string, Float64Array>> => {
  const profiles = [...occupationProfiles(atlas).values()];
  const sort = (part: keyof Profile) =>
    new Map(
      [...new Set(profiles.flatMap((profile) => [...profile[part].keys()]))].map((id) => [
        id,
        Float64Array.from(profiles.flatMap((profile) => profile[part].get(id)?.score ?? [])).sort(),
      ]),
    );
  return { competencies: sort('competencies'), knowledge: sort('knowledge') };
});

/** Share (0–1) of sorted numbers that are below one. */
function shareBelow(sorted: Float64Array, value: number): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle]! < value) low = middle + 1;
    else high = middle;
  }
  return low / sorted.length;
}
