import type { Editions, RowOf } from './occupation-tables.ts';

/** O*NET’s rating of each element for one occupation, by the id of the element; without those that nobody rated. */
export type Ratings = ReadonlyMap<string, number>;

/** All that the tables say of one occupation. What none of them says is null or empty. */
export interface Occupation {
  /** `29-1141.00` */
  readonly soc: string;
  readonly title: string;
  /** Job zone, 1–5. */
  readonly zone: number | null;
  /** What people call it, as O*NET lists it; those that workers named in a survey first. */
  readonly titles: readonly Omit<RowOf<'titles'>, 'soc'>[];
  /** 1–5; null when nobody rated the occupation. */
  readonly importance: Ratings | null;
  /** 0–7; null when nobody rated the occupation. */
  readonly level: Ratings | null;
  readonly interests: RowOf<'interests'> | null;
  readonly education: RowOf<'education'> | null;
  /** Codes of related occupations by O*NET’s own table, the nearest first. */
  readonly related: readonly string[];
  readonly technology: readonly RowOf<'technology'>[];
  /** Its line of wages, which may be that of a group: then the code is not the first seven characters of its own. */
  readonly wages: RowOf<'wages'> | null;
  readonly projection: RowOf<'projections'> | null;
  readonly sectors: readonly RowOf<'sectors'>[];
  /** Codes of the programs of study that are meant for it. */
  readonly programs: readonly string[];
}

/** The occupations of the United States, and where what is said of them is from. */
export interface Occupations {
  /** By O*NET-SOC code, in the order of the codes. */
  readonly bySoc: ReadonlyMap<string, Occupation>;
  /** Code of a program of study → its title. */
  readonly programs: ReadonlyMap<string, string>;
  /** The lines of all occupations together. */
  readonly total: { readonly wages: RowOf<'wages'> | null; readonly projection: RowOf<'projections'> | null };
  /** What occupations were called in earlier releases, by code. */
  readonly formerTitles: readonly { readonly soc: string; readonly title: string }[];
  /** Null in a project without tables of occupations. */
  readonly editions: Editions | null;
}

/** What a project without tables of occupations has. */
export const noOccupations: Occupations = {
  bySoc: new Map(),
  programs: new Map(),
  total: { wages: null, projection: null },
  formerTitles: [],
  editions: null,
};
