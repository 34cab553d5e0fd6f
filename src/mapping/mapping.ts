import type { Stamp } from '../schemas/record.ts';
import { insist, isDay, isUuid } from '../record/forms.ts';
import { tidy } from '../record/own-words.ts';

/** What the file is called in itself, and the version that this code writes. */
export const mappingFormat = 'cairn-mapping';
/** The version that this code writes. */
export const mappingVersion = 1;

/** How far a course goes with a block, from the first step up. */
export const depths = ['introduced', 'practiced', 'assessed'] as const;

/** How far a course goes with a block. */
export type Depth = (typeof depths)[number];

/** What a person says of an outcome and a block. `none` takes back what was said. */
export const verdicts = [...depths, 'refused', 'none'] as const;

/** What a person says of an outcome and a block. */
export type Verdict = (typeof verdicts)[number];

/** The longest that a person’s own words may be, in characters (UTF-16), and the most things of a kind in one mapping. */
export const mappingLimits = {
  name: 120,
  title: 200,
  outcome: 1000,
  evidence: 500,
  courses: 500,
  outcomes: 3000,
  marks: 30_000,
};

/** What courses are held against: `industry:retail`, `job:nurse`, `occupation:29-1141.00`. */
export interface ChosenFramework extends Stamp {
  readonly chosen: boolean;
}

/** A course of a program. */
export interface Course extends Stamp {
  /** May be empty, for outcomes that stand under no course. */
  readonly title: string;
  /** Place among the courses; two may have the same. */
  readonly place: number;
  readonly gone?: true;
}

/** What people can do after a course, in the words of its teachers. */
export interface Outcome extends Stamp {
  /** Identifier of its course. */
  readonly course: string;
  readonly text: string;
  /** Place in its course; two may have the same. */
  readonly place: number;
  readonly gone?: true;
}

/** What was said of an outcome and a block. */
export interface Mark extends Stamp {
  readonly says: Verdict;
  /** The lesson or the test that shows it; may be empty. */
  readonly evidence: string;
  /** UUID of the behavior or function that it was marked by, if any. */
  readonly statement?: string;
}

/**
 * The courses of one program, held against models and jobs. Each thing has a stamp, and the later one counts, so that two copies
 * can be joined in any order; what was taken away leaves its mark.
 */
export interface Mapping {
  readonly format: typeof mappingFormat;
  readonly version: typeof mappingVersion;
  /** UUID. */
  readonly id: string;
  /** Day on which it was begun. */
  readonly made: string;
  /** The day of the latest change in the content that it was held against. */
  readonly edition: string;
  /** The highest turn in it. */
  readonly turn: number;
  readonly name: Stamp & { readonly text: string };
  /** By key. */
  readonly frameworks: Readonly<Record<string, ChosenFramework>>;
  /** By UUID. */
  readonly courses: Readonly<Record<string, Course>>;
  /** By UUID. */
  readonly outcomes: Readonly<Record<string, Outcome>>;
  /** By the UUID of the outcome, a space, and the id of the block. */
  readonly marks: Readonly<Record<string, Mark>>;
}

/** The maps of a mapping whose things have stamps. */
export const mappingParts = ['frameworks', 'courses', 'outcomes', 'marks'] as const;

/** Name a mark: outcome and block. */
export const markKey = (outcome: string, block: string): string => `${outcome} ${block}`;

/**
 * Begin a mapping that holds nothing yet.
 *
 * @param id UUID v4, made at random by the browser
 * @throws {RangeError} if the id is no UUID, or a day is none
 */
export function newMapping(about: {
  readonly id: string;
  readonly name: string;
  readonly edition: string;
  readonly today: string;
}): Mapping {
  insist(isUuid, about.id, 'UUID');
  insist(isDay, about.edition, 'day');
  insist(isDay, about.today, 'day');
  return {
    format: mappingFormat,
    version: mappingVersion,
    id: about.id,
    made: about.today,
    edition: about.edition,
    turn: 1,
    name: { text: tidy(about.name, mappingLimits.name), on: about.today, turn: 1 },
    frameworks: {},
    courses: {},
    outcomes: {},
    marks: {},
  };
}
