import type { Problem } from '../domain/errors.ts';
import { type Occupation, type Occupations, noOccupations, type Ratings } from '../schemas/occupation.ts';
import {
  editionsSchema,
  formerTitles as formerTitlesTable,
  occupationTables,
  ratingNames,
  type RatingName,
  type RowOf,
  type TableName,
  tableNames,
} from '../schemas/occupation-tables.ts';
import { readTable } from './read-table.ts';
import { type RowFrom, readTsv, type TableFault } from './read-tsv.ts';

/** The folder of the tables, from `content/`. */
export const occupationsFolder = 'occupations/';

/** The file of titles of earlier releases, from `content/`; a project whose occupations were never renamed need not have it. */
export const formerTitlesFile = `${occupationsFolder}former-titles.tsv`;

/** The files of the tables, from `content/`. */
export const occupationFiles: readonly string[] = [
  `${occupationsFolder}editions.json`,
  ...[...tableNames, ...ratingNames].map((name) => `${occupationsFolder}${name}.tsv`),
  formerTitlesFile,
];

/** What the tables say, and what is wrong with them. */
export interface OccupationsRead {
  readonly occupations: Occupations;
  readonly problems: readonly Problem[];
}

/** A table of former titles in which nothing stands yet. */
export const noFormerTitles = `${Object.keys(formerTitlesTable.columns).join('\t')}\n`;

/** The code of all occupations together. */
const all = '00-0000';

type Rows = { readonly [N in TableName]: readonly RowOf<N>[] };

/**
 * Read the tables of facts about occupations and put together what they say of each. A line that is wrong becomes a problem
 * and is left out. A project without any of the files has no occupations, and nothing is wrong with that.
 *
 * @param textOf the text of a file of `occupationFiles`; undefined when it is missing
 */
export function readOccupations(textOf: (path: string) => string | undefined): OccupationsRead {
  const texts = new Map(occupationFiles.map((path) => [path, textOf(path)]));
  if ([...texts.values()].every((text) => text === undefined)) return { occupations: noOccupations, problems: [] };
  const problems: Problem[] = [];
  const tell = (path: string, faults: readonly TableFault[]) => {
    for (const { line, what } of faults) problems.push(problemOf(path, what, line));
  };
  const text = (path: string): string | undefined => {
    const found = texts.get(path);
    if (found === undefined) problems.push(problemOf(path, 'the file is missing'));
    return found;
  };
  const rows = Object.fromEntries(
    tableNames.map((name) => {
      const path = `${occupationsFolder}${name}.tsv`;
      const found = text(path);
      const read: { rows: readonly RowFrom<(typeof occupationTables)[TableName]>[]; faults: readonly TableFault[] } =
        found === undefined ? { rows: [], faults: [] } : readTsv(occupationTables[name], found);
      tell(path, read.faults);
      return [name, read.rows];
    }),
  ) as Rows;
  const ratings = Object.fromEntries(
    ratingNames.map((name) => {
      const path = `${occupationsFolder}${name}.tsv`;
      const { ratings: read, faults } = readRatings(name, text(path) ?? 'soc');
      tell(path, faults);
      return [name, read];
    }),
  ) as Record<RatingName, ReadonlyMap<string, Ratings>>;
  const former = readTsv(formerTitlesTable, texts.get(formerTitlesFile) ?? noFormerTitles);
  tell(formerTitlesFile, former.faults);
  const editions = text(occupationFiles[0]!);
  const known = new Set(rows.occupations.map(({ soc }) => soc));
  tell(
    formerTitlesFile,
    former.rows.flatMap(({ soc }, i) =>
      known.has(soc) ? [] : [{ line: i + 2, what: `${soc} is not in occupations.tsv` }],
    ),
  );
  for (const name of tableNames) tell(`${occupationsFolder}${name}.tsv`, strangers(name, rows, known));
  return {
    occupations: {
      bySoc: new Map(joinTables(rows, ratings).map((one) => [one.soc, one])),
      programs: new Map(rows.programs.map(({ cip, title }) => [cip, title])),
      total: {
        wages: rows.wages.find(({ code }) => code === all) ?? null,
        projection: rows.projections.find(({ code }) => code === all) ?? null,
      },
      formerTitles: former.rows,
      editions:
        editions === undefined ? null : (readTable(editionsSchema, occupationFiles[0]!, editions, problems) ?? null),
    },
    problems,
  };
}

/** Put together what the tables say of each occupation. */
function joinTables(rows: Rows, ratings: Record<RatingName, ReadonlyMap<string, Ratings>>): Occupation[] {
  const titles = Map.groupBy(rows.titles, ({ soc }) => soc);
  const technology = Map.groupBy(rows.technology, ({ soc }) => soc);
  const sectors = Map.groupBy(rows.sectors, ({ code }) => code);
  const interests = new Map(rows.interests.map((row) => [row.soc, row]));
  const education = new Map(rows.education.map((row) => [row.soc, row]));
  const related = new Map(rows.related.map((row) => [row.soc, row.related]));
  const wages = new Map(rows.wages.map((row) => [row.code, row]));
  const projections = new Map(rows.projections.map((row) => [row.code, row]));
  const pairs = rows['program-occupations'].flatMap(({ cip, occupations }) => occupations.map((soc) => ({ cip, soc })));
  const programs = Map.groupBy(pairs, ({ soc }) => soc);
  return rows.occupations.map(({ soc, title, zone, wages: wage, projections: projection }) => ({
    soc,
    title,
    zone,
    titles: (titles.get(soc) ?? []).toSorted((a, b) => Number(b.reported) - Number(a.reported)),
    importance: ratings.importance.get(soc) ?? null,
    level: ratings.level.get(soc) ?? null,
    interests: interests.get(soc) ?? null,
    education: education.get(soc) ?? null,
    related: related.get(soc) ?? [],
    technology: technology.get(soc) ?? [],
    wages: (wage !== null && wages.get(wage)) || null,
    projection: (projection !== null && projections.get(projection)) || null,
    sectors: ((wage !== null && sectors.get(wage)) || []).toSorted((a, b) => b.share - a.share),
    programs: (programs.get(soc) ?? []).map(({ cip }) => cip),
  }));
}

/** Lines that speak of an occupation or a program that is not in its table, and joins that lead to nothing. */
function strangers(name: TableName, rows: Rows, known: ReadonlySet<string>): TableFault[] {
  const unknown = (soc: string) => (known.has(soc) ? [] : [`${soc} is not in occupations.tsv`]);
  const missing = (code: string | null, table: 'wages' | 'projections', codes: ReadonlySet<string>) =>
    code === null || codes.has(code) ? [] : [`${code} is not in ${table}.tsv`];
  const codesOf = (table: 'wages' | 'projections') => new Set(rows[table].map(({ code }) => code));
  const programs = new Set(rows.programs.map(({ cip }) => cip));
  const [wages, projections] = [codesOf('wages'), codesOf('projections')];
  const faultsOf: { readonly [N in TableName]?: (row: RowOf<N>) => string[] } = {
    occupations: (row) => [
      ...missing(row.wages, 'wages', wages),
      ...missing(row.projections, 'projections', projections),
    ],
    titles: ({ soc }) => unknown(soc),
    interests: ({ soc }) => unknown(soc),
    education: ({ soc }) => unknown(soc),
    technology: ({ soc }) => unknown(soc),
    related: ({ soc, related }) => [soc, ...related].flatMap(unknown),
    'program-occupations': ({ cip, occupations }) => [
      ...(programs.has(cip) ? [] : [`${cip} is not in programs.tsv`]),
      ...occupations.flatMap(unknown),
    ],
    sectors: ({ code }) => missing(code, 'wages', wages),
  };
  const find = faultsOf[name] as ((row: RowOf<TableName>) => string[]) | undefined;
  return find ? rows[name].flatMap((row, i) => find(row).map((what) => ({ line: i + 2, what }))) : [];
}

const ranges = { importance: [1, 5], level: [0, 7] } as const;

/** Read a file of ratings: by occupation, then by element. */
function readRatings(
  name: RatingName,
  text: string,
): { readonly ratings: ReadonlyMap<string, Ratings>; readonly faults: readonly TableFault[] } {
  const [head = '', ...lines] = text.replace(/\n$/, '').split('\n');
  const [first, ...elements] = head.split('\t');
  const faults: TableFault[] = first === 'soc' ? [] : [{ line: 1, what: 'the first column is not soc' }];
  const [least, most] = ranges[name];
  const ratings = new Map<string, Ratings>();
  lines.forEach((line, i) => {
    const [soc = '', ...cells] = line.split('\t');
    const values = cells.map((cell) => (cell === '' ? null : Number(cell)));
    if (cells.length !== elements.length) {
      faults.push({ line: i + 2, what: `has ${cells.length + 1} cells, not ${elements.length + 1}` });
    } else if (values.some((value) => value !== null && !(value >= least && value <= most))) {
      faults.push({ line: i + 2, what: `a rating of ${name} is from ${least} to ${most}` });
    } else {
      const rated = elements.flatMap((element, at) => {
        const value = values[at];
        return value === null || value === undefined ? [] : [[element, value] as const];
      });
      ratings.set(soc, new Map(rated));
    }
  });
  return { ratings, faults };
}

function problemOf(file: string, what: string, line?: number): Problem {
  return {
    where: `content/${file}${line === undefined ? '' : `:${line}`}`,
    what,
    fix: 'restore it from the history, or write the tables anew with npm run occupations -- <folder of the pack>',
    rule: 'occupations',
    about: { file },
  };
}
