import { z } from 'zod';
import { day } from './parts.ts';

/** What a cell of a table of facts may hold; with “?” it may be empty. */
export type CellType =
  'soc' | 'onet' | 'cip' | 'naics' | 'text' | 'number' | 'flag' | 'soc?' | 'text?' | 'number?' | 'onets' | 'numbers';

/** What a cell gives: codes and texts as they stand, numbers, true or false; null for an empty cell. */
export type CellOf<T extends CellType> = T extends 'soc?' | 'text?'
  ? string | null
  : T extends 'number'
    ? number
    : T extends 'number?'
      ? number | null
      : T extends 'flag'
        ? boolean
        : T extends 'onets'
          ? readonly string[]
          : T extends 'numbers'
            ? readonly number[]
            : string;

/** A table of facts: the type of each of its columns, and how many columns from the left make up its key. */
export interface TableShape {
  readonly columns: Readonly<Record<string, CellType>>;
  readonly key: number;
}

/**
 * The tables of facts about occupations: tab-separated files in `content/occupations/`, named like the table, with a line of
 * column names, sorted by key. `npm run occupations` writes them from a pack of published data; nobody edits them by hand.
 * Codes are texts. Lists in a cell are separated by blanks.
 */
export const occupationTables = {
  /** Every occupation of O*NET-SOC 2019, with the code of its line in wages and in projections, where it has one. */
  occupations: {
    key: 1,
    columns: { soc: 'onet', title: 'text', zone: 'number?', wages: 'soc?', projections: 'soc?' },
  },
  /** What people call an occupation. `reported`: workers named it in a survey. */
  titles: { key: 2, columns: { soc: 'onet', title: 'text', short: 'text?', reported: 'flag' } },
  /** How much an occupation is like each of Holland’s six types, 1–7, in the order R I A S E C; machine-made. */
  interests: { key: 1, columns: { soc: 'onet', scores: 'numbers', high: 'text' } },
  /**
   * Share (percent) of those asked who named each of O*NET’s twelve levels of education as what a new hire needs; `by`: I for
   * workers, E for experts; `imprecise`: O*NET advises against showing the figure.
   */
  education: { key: 1, columns: { soc: 'onet', shares: 'numbers', by: 'text', imprecise: 'flag' } },
  /** The ten occupations that O*NET names as most related, the nearest first. A test of our own measure; never its input. */
  related: { key: 1, columns: { soc: 'onet', related: 'onets' } },
  /** Software and tools in job postings. `hot`: often asked for anywhere; `demanded`: often asked for in this occupation. */
  technology: {
    key: 2,
    columns: { soc: 'onet', name: 'text', commodity: 'text', hot: 'flag', demanded: 'flag' },
  },
  /**
   * Wages of employees in US dollars, national: the 10th, 25th, 50th, 75th and 90th percentile of a year, and the 10th, 50th
   * and 90th of an hour. `employment`: number of employees, the self-employed not among them.
   */
  wages: {
    key: 1,
    columns: {
      code: 'soc',
      title: 'text',
      employment: 'number?',
      year10: 'number?',
      year25: 'number?',
      year50: 'number?',
      year75: 'number?',
      year90: 'number?',
      hour10: 'number?',
      hour50: 'number?',
      hour90: 'number?',
    },
  },
  /**
   * Employment now and in ten years in thousands, the self-employed among them; openings a year in thousands, of growth and of
   * people who leave; what the Bureau of Labor Statistics takes as the usual way in.
   */
  projections: {
    key: 1,
    columns: {
      code: 'soc',
      title: 'text',
      now: 'number',
      then: 'number',
      change: 'number',
      selfEmployed: 'number?',
      openings: 'number?',
      education: 'text?',
      experience: 'text?',
      training: 'text?',
    },
  },
  /** Programs of study, by code of the Classification of Instructional Programs. */
  programs: { key: 1, columns: { cip: 'cip', title: 'text' } },
  /** The occupations that a program of study is meant for, in the judgment of experts. */
  'program-occupations': { key: 1, columns: { cip: 'cip', occupations: 'onets' } },
  /** Where the employees of a wage line work: the five largest sectors, with their share of all employees in percent. */
  sectors: { key: 2, columns: { code: 'soc', naics: 'naics', title: 'text', share: 'number' } },
} as const satisfies Readonly<Record<string, TableShape>>;

/**
 * What O*NET called an occupation in earlier releases, `content/occupations/former-titles.tsv`: its page had an address by
 * that title, which still leads to it. `npm run occupations` adds to it; it is ours, and so has no edition.
 */
export const formerTitles = { key: 2, columns: { soc: 'onet', title: 'text' } } as const satisfies TableShape;

/** The name of a table: `wages`. */
export type TableName = keyof typeof occupationTables;

/** A row of a table. */
export type RowOf<N extends TableName> = {
  readonly [C in keyof (typeof occupationTables)[N]['columns']]: CellOf<
    (typeof occupationTables)[N]['columns'][C] & CellType
  >;
};

/** Every table, in the order in which they are written. */
export const tableNames = Object.keys(occupationTables) as TableName[];

/**
 * The two files of ratings: one line an occupation, one column an element of O*NET, an empty cell where nobody was asked.
 * Importance goes from 1 to 5, level from 0 to 7.
 */
export const ratingNames = ['importance', 'level'] as const;

/** What a rating tells of an element. */
export type RatingName = (typeof ratingNames)[number];

const edition = z.strictObject({
  title: z.string().min(3).describe('What its publisher calls it.'),
  publisher: z.string().min(3),
  release: z.string().min(3).describe('Release, or the period that its figures are of: `May 2025`.'),
  year: z.int().min(2000).max(2100).describe('Year of the release, or that its figures are of.'),
  license: z.string().min(3),
  attribution: z.string().min(10).describe('What must stand where its figures do.'),
  url: z.url(),
  read: day.describe('When we read it.'),
});

/** The editions of all tables and ratings: `content/occupations/editions.json`, with one line for each. */
export const editionsSchema = z.strictObject(
  Object.fromEntries([...tableNames, ...ratingNames].map((name) => [name, edition])) as Record<
    TableName | RatingName,
    typeof edition
  >,
);

/** Where each table is from. */
export type Editions = z.output<typeof editionsSchema>;
