import type { Profile } from './profiles.ts';

/** Profiles as rows of numbers, each of length 1 about its own mean, so that the likeness of two is the sum of their products. */
export interface ProfileRows {
  /** Names of the rows, in order: codes of occupations, or ids of jobs. */
  readonly names: readonly string[];
  readonly rows: readonly Float64Array[];
}

/** Which parts of a profile count: the competencies, O*NET’s fields of knowledge, or both with equal weight. */
export type ProfileParts = 'both' | 'competencies';

/**
 * Put profiles into rows. Competencies and knowledge weigh the same together, however many of each there are. What is
 * unknown of a profile stands at the mean of all, 0.
 */
export function profileRows(profiles: ReadonlyMap<string, Profile>, parts: ProfileParts = 'both'): ProfileRows {
  const columnsOf = (part: keyof Profile) => [
    ...new Set([...profiles.values()].flatMap((profile) => [...profile[part].keys()])),
  ];
  const competencies = columnsOf('competencies');
  const knowledge = parts === 'both' ? columnsOf('knowledge') : [];
  const rows = [...profiles.values()].map((profile) =>
    unit([
      ...competencies.map((id) => (profile.competencies.get(id)?.score ?? 0) / Math.sqrt(competencies.length)),
      ...knowledge.map((id) => (profile.knowledge.get(id)?.score ?? 0) / Math.sqrt(knowledge.length)),
    ]),
  );
  return { names: [...profiles.keys()], rows };
}

/**
 * Measure how alike two profiles are: the correlation (Pearson) of their rows, −1 to 1. It looks at what is high and low within
 * each, not at how high both are: occupations that ask a lot of everything are not alike for that.
 */
export function correlation(one: Float64Array, other: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < one.length; i += 1) sum += one[i]! * other[i]!;
  return sum;
}

/** Something near, and how near. */
export interface NearProfile {
  readonly name: string;
  /** Correlation of the two profiles, −1 to 1. */
  readonly likeness: number;
}

/** For each profile, the `most` nearest others, the nearest first; equally near ones by name. */
export function nearestProfiles({ names, rows }: ProfileRows, most: number): Map<string, NearProfile[]> {
  return new Map(
    names.map((name, at) => {
      const near = names
        .map((other, i) => ({ name: other, likeness: correlation(rows[at]!, rows[i]!) }))
        .filter((_, i) => i !== at)
        .sort((a, b) => b.likeness - a.likeness || (a.name < b.name ? -1 : 1));
      return [name, near.slice(0, most)];
    }),
  );
}

function unit(values: readonly number[]): Float64Array {
  const mean = values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
  const row = Float64Array.from(values, (value) => value - mean);
  const length = Math.sqrt(correlation(row, row));
  return length > 0 ? row.map((value) => value / length) : row;
}
