import type { Atlas } from '../atlas/atlas.ts';
import { derive } from '../derive.ts';

/** How much an occupation asks of one competency, or of one field of knowledge, beside all rated occupations. */
export interface Score {
  /**
   * Standard score: 0 is the mean of all rated occupations, 1 is one standard deviation above it. About −3 to 4. Raw
   * importance would say nearly the same of everyone.
   */
  readonly score: number;
  /** Elements of O*NET that speak for it and are rated for this occupation: 1 or more. */
  readonly rated: number;
  /** Elements that speak for it in all. */
  readonly named: number;
}

/** What the ratings of an occupation say of it. What they say nothing of is left out. */
export interface Profile {
  /** By id of a competency of the library. */
  readonly competencies: ReadonlyMap<string, Score>;
  /** By id of a knowledge element of O*NET: `2.C.1.a`. */
  readonly knowledge: ReadonlyMap<string, Score>;
}

/** O*NET’s fields of knowledge. */
const isKnowledge = (element: string): boolean => element.startsWith('2.C.');

/**
 * Work out the profile of every rated occupation from O*NET’s ratings of importance, by its O*NET-SOC code.
 *
 * Each element is standardized over all occupations that it was rated for. A competency gets the mean of the standard
 * scores of the elements that its entry names, standardized again, so that competencies of one element and of three can be
 * compared. An element that was not rated for an occupation is left out there, and never guessed.
 */
export const occupationProfiles = derive(
  (atlas: Pick<Atlas, 'competencies' | 'occupations'>): ReadonlyMap<string, Profile> => {
    const rated = [...atlas.occupations.bySoc.values()].filter(({ importance }) => importance !== null);
    const elements = new Set(rated.flatMap(({ importance }) => [...importance!.keys()]));
    const standard = new Map(
      [...elements].map((element) => [element, standardize(rated.map(({ importance }) => importance!.get(element)))]),
    );
    const scoresOf = (named: readonly string[]): (Score | undefined)[] => {
      const columns = named.map((element) => standard.get(element)).filter((column) => column !== undefined);
      const means = rated.map((_, row) => meanOf(columns.flatMap((column) => column[row] ?? [])));
      return standardize(means).map((score, row) =>
        score === undefined
          ? undefined
          : { score, rated: columns.filter((column) => column[row] !== undefined).length, named: named.length },
      );
    };
    const competencies = [...atlas.competencies].map(
      ([id, { onet }]) => [id, scoresOf(onet.map(({ element }) => element))] as const,
    );
    const knowledge = [...elements].filter(isKnowledge).map((element) => [element, scoresOf([element])] as const);
    return new Map(
      rated.map(({ soc }, row) => [soc, { competencies: rowOf(competencies, row), knowledge: rowOf(knowledge, row) }]),
    );
  },
);

function rowOf(columns: readonly (readonly [string, readonly (Score | undefined)[]])[], row: number) {
  return new Map(columns.flatMap(([id, scores]) => (scores[row] ? [[id, scores[row]] as const] : [])));
}

/** Give each value its distance from the mean in standard deviations; values that are all equal stand at 0. */
export function standardize(values: readonly (number | undefined)[]): (number | undefined)[] {
  const there = values.filter((value) => value !== undefined);
  const mean = meanOf(there) ?? 0;
  const deviation = Math.sqrt(meanOf(there.map((value) => (value - mean) ** 2)) ?? 0);
  return values.map((value) => (value === undefined ? undefined : deviation > 0 ? (value - mean) / deviation : 0));
}

/** The mean of some numbers; undefined of none. */
export const meanOf = (values: readonly number[]): number | undefined =>
  values.length === 0 ? undefined : values.reduce((sum, value) => sum + value, 0) / values.length;
