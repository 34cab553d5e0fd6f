import { ownStanding } from '../policy.ts';
import type { JobProfile } from './job-profiles.ts';
import { meanOf, type Profile } from './profiles.ts';

/** How far each thing stands above the profile’s own mean, in standard deviations of all occupations; what is unknown is left out. */
export interface Standing {
  readonly competencies: ReadonlyMap<string, number>;
  /** Fields of knowledge. */
  readonly knowledge: ReadonlyMap<string, number>;
}

/** Profiles as rows of numbers, each of length 1, so that the likeness of two is the sum of their products. */
export interface ProfileRows {
  /** Names of the rows, in order: codes of occupations, or ids of jobs. */
  readonly names: readonly string[];
  readonly rows: readonly Float64Array[];
}

/** Which parts of a profile count: the competencies, or O*NET’s fields of knowledge as well, with equal weight. */
export type ProfileParts = 'both' | 'competencies';

/** Take the profile of an occupation from its own mean, part by part: so those that ask a lot of everything are not alike for that. */
export const standingOf = ({ competencies, knowledge }: Profile): Standing => ({
  competencies: fromMean([...competencies]),
  knowledge: fromMean([...knowledge]),
});

/**
 * Take the profile of a job from its own mean. The mean is that of what its occupations say; a competency of its own set
 * stands as far above it as `ownStanding` has it for its importance.
 */
export function standingOfJob({ competencies, knowledge }: JobProfile): Standing {
  const rest = [...competencies].flatMap(([id, need]) => (need.from === 'occupations' ? [[id, need] as const] : []));
  const own = [...competencies].flatMap(([id, need]) =>
    need.from === 'own' ? [[id, ownStanding[need.importance]] as const] : [],
  );
  return { competencies: new Map([...own, ...fromMean(rest)]), knowledge: fromMean([...knowledge]) };
}

/**
 * Put profiles into rows. Competencies and knowledge weigh the same together, however many of each there are. What is
 * unknown of a profile stands at its own mean, 0.
 */
export function profileRows(standings: ReadonlyMap<string, Standing>, parts: ProfileParts = 'both'): ProfileRows {
  const columnsOf = (part: keyof Standing) => [
    ...new Set([...standings.values()].flatMap((standing) => [...standing[part].keys()])),
  ];
  const competencies = columnsOf('competencies');
  const knowledge = parts === 'both' ? columnsOf('knowledge') : [];
  const rows = [...standings.values()].map((standing) =>
    unit([
      ...competencies.map((id) => (standing.competencies.get(id) ?? 0) / Math.sqrt(competencies.length)),
      ...knowledge.map((id) => (standing.knowledge.get(id) ?? 0) / Math.sqrt(knowledge.length)),
    ]),
  );
  return { names: [...standings.keys()], rows };
}

/**
 * Measure how alike two profiles are by the cosine of their rows, −1 to 1. It looks at what is high and low within each, not
 * at how high both are. Of two occupations’ competencies alone it is their correlation (Pearson).
 */
export function cosine(one: Float64Array, other: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < one.length; i += 1) sum += one[i]! * other[i]!;
  return sum;
}

/** Something near, and how near. */
export interface NearProfile {
  readonly name: string;
  /** Cosine of the two profiles, −1 to 1. */
  readonly likeness: number;
}

/** For each profile, the `most` nearest others, the nearest first; equally near ones by name. */
export function nearestProfiles({ names, rows }: ProfileRows, most: number): Map<string, NearProfile[]> {
  const likeness = likenesses(rows);
  return new Map(
    names.map((name, at) => {
      const own = likeness[at]!;
      // Only those that may be among the nearest are put in order.
      const least = own.toSorted().at(-1 - most) ?? -1;
      const near = names.flatMap((other, i) =>
        i !== at && own[i]! >= least ? [{ name: other, likeness: own[i]! }] : [],
      );
      near.sort((a, b) => b.likeness - a.likeness || (a.name < b.name ? -1 : 1));
      return [name, near.slice(0, most)];
    }),
  );
}

/** The likeness of each row to each (`cosine`), worked out once a pair: a row of them for each. */
export function likenesses(rows: readonly Float64Array[]): Float64Array[] {
  const all = rows.map(() => new Float64Array(rows.length));
  for (const [at, row] of rows.entries()) {
    const withRow = likenessTo(row);
    for (let i = 0; i <= at; i += 1) all[at]![i] = all[i]![at] = withRow(rows[i]!);
  }
  return all;
}

/** `cosine` of one row and others. Where little is known of something, most of its row is 0, which adds nothing. */
function likenessTo(row: Float64Array): (other: Float64Array) => number {
  const known = Int32Array.from(row.keys().filter((i) => row[i] !== 0));
  if (known.length > row.length / 4) return (other) => cosine(row, other);
  return (other) => {
    let sum = 0;
    for (const i of known) sum += row[i]! * other[i]!;
    return sum;
  };
}

function fromMean(scores: readonly (readonly [string, { readonly score: number }])[]): Map<string, number> {
  const mean = meanOf(scores.map(([, { score }]) => score)) ?? 0;
  return new Map(scores.map(([id, { score }]) => [id, score - mean]));
}

function unit(values: readonly number[]): Float64Array {
  const row = Float64Array.from(values);
  const length = Math.sqrt(cosine(row, row));
  return length > 0 ? row.map((value) => value / length) : row;
}
