import { derive } from '../domain/derive.ts';
import {
  type CellType,
  occupationTables,
  type RatingName,
  ratingNames,
  type TableName,
  tableNames,
} from '../schemas/occupation-tables.ts';

/** A file of the pack that is missing, or says something else than is known of it. */
export class PackError extends Error {
  override name = 'PackError';
}

/** What a pack gives for one of our tables: its text, and how many lines of the pack were left out, with the reason. */
export interface Imported {
  readonly text: string;
  readonly leftOut: readonly { readonly why: string; readonly count: number }[];
}

type Line = Readonly<Record<string, string>>;
type Wanted = Record<string, string>;

/** How the lines of a file of the pack become rows of a table; a reason instead of a row leaves a line out. */
interface Source {
  readonly file: string;
  readonly rowOf: (line: Line, pack: Pack) => Wanted | string;
  /** Column whose cells are gathered, blank-separated, from all lines of one key. */
  readonly gathers?: string;
}

interface Pack {
  readonly lines: (file: string) => readonly Line[];
}

/** A wage that is not told, or only as “at least”, is no figure: the cell stays empty. */
const figure = (cell: string): string => (/^\d+(?:\.\d+)?$/.test(cell) ? cell : '');
const flag = (cell: string): string => (cell === '1' || cell === 'Y' ? '1' : '0');

const sources: Readonly<Record<TableName, Source>> = {
  occupations: {
    file: 'occupations.tsv',
    rowOf: ({ soc = '', title = '', job_zone = '', wage_code = '', projection_code = '' }, pack) => ({
      soc,
      title,
      zone: job_zone,
      // Legislators have a code and no line of wages any more.
      wages: wageCodes(pack).has(wage_code) ? wage_code : '',
      projections: projectionCodes(pack).has(projection_code) ? projection_code : '',
    }),
  },
  titles: {
    file: 'alternate-titles.tsv',
    rowOf: ({ soc = '', title = '', short = '', reported = '0' }) => ({
      soc,
      title,
      short,
      reported: reported === '0' ? '0' : '1',
    }),
  },
  interests: {
    file: 'interests.tsv',
    rowOf: (line) => ({
      soc: line.soc ?? '',
      scores: ['R', 'I', 'A', 'S', 'E', 'C'].map((type) => line[type]).join(' '),
      high: line.high_points ?? '',
    }),
  },
  education: {
    file: 'education.tsv',
    rowOf: (line) => ({
      soc: line.soc ?? '',
      shares: Array.from({ length: 12 }, (_, i) => line[`pct_${i + 1}`]).join(' '),
      by: line.source ?? '',
      imprecise: flag(line.top_low_precision ?? '0'),
    }),
  },
  related: {
    file: 'related-occupations.tsv',
    gathers: 'related',
    rowOf: ({ soc = '', related_soc = '' }) => ({ soc, related: related_soc }),
  },
  technology: {
    file: 'technology.tsv',
    rowOf: ({ soc = '', name = '', commodity = '', hot = '', in_demand = '' }) => ({
      soc,
      name,
      commodity,
      hot: flag(hot),
      demanded: flag(in_demand),
    }),
  },
  wages: {
    file: 'wages.tsv',
    rowOf: (line) =>
      line.group === 'major'
        ? 'wages of a major group, which no page shows'
        : {
            code: line.soc_2018 ?? '',
            title: line.title ?? '',
            employment: figure(line.employment ?? ''),
            year10: figure(line.a_pct10 ?? ''),
            year25: figure(line.a_pct25 ?? ''),
            year50: figure(line.a_median ?? ''),
            year75: figure(line.a_pct75 ?? ''),
            year90: figure(line.a_pct90 ?? ''),
            hour10: figure(line.h_pct10 ?? ''),
            hour50: figure(line.h_median ?? ''),
            hour90: figure(line.h_pct90 ?? ''),
          },
  },
  projections: {
    file: 'projections.tsv',
    rowOf: (line) =>
      line.line === 'summary' && line.soc !== '00-0000'
        ? 'a projection of a major group, which no page shows'
        : {
            code: line.soc ?? '',
            title: line.title ?? '',
            now: line.employment_2024_k ?? '',
            then: line.employment_2034_k ?? '',
            change: line.change_pct ?? '',
            selfEmployed: line.self_employed_pct ?? '',
            openings: line.openings_k_per_year ?? '',
            education: line.entry_education ?? '',
            experience: line.work_experience ?? '',
            training: line.on_the_job_training ?? '',
          },
  },
  programs: {
    file: 'cip.tsv',
    rowOf: ({ cip = '', title = '', in_cip_onet = '0' }) =>
      in_cip_onet === '1' ? { cip, title } : 'a program that leads to no occupation of O*NET',
  },
  'program-occupations': {
    file: 'cip-onet.tsv',
    gathers: 'occupations',
    rowOf: ({ cip = '', soc = '' }) => ({ cip, occupations: soc }),
  },
  sectors: {
    file: 'industries.tsv',
    rowOf: ({ wage_code = '', level = '', naics = '', share_pct = '' }, pack) =>
      level !== 'sector'
        ? 'an industry below its sector, where published cells are too few'
        : wageCodes(pack).has(wage_code)
          ? { code: wage_code, naics, title: titleOfSector(pack, naics), share: share_pct }
          : 'a sector of an occupation that has no line of wages any more',
  },
};

const ratingFiles: Readonly<Record<RatingName, string>> = {
  importance: 'ratings-importance.tsv',
  level: 'ratings-level.tsv',
};

/**
 * Make our tables of a pack of published data about occupations: the columns that we use, sorted by key, so that two packs
 * differ in the lines in which their facts differ.
 *
 * @param textOf the text of a file of the pack; undefined when it has none
 * @returns by name of the table
 * @throws {PackError} if a file is missing, or lacks a column, or a line has another number of cells than the first
 */
export function importPack(textOf: (file: string) => string | undefined): Map<TableName | RatingName, Imported> {
  const read = new Map<string, readonly Line[]>();
  const pack: Pack = {
    lines: (file) => {
      const lines = read.get(file) ?? parseLines(file, textOf(file));
      read.set(file, lines);
      return lines;
    },
  };
  return new Map<TableName | RatingName, Imported>([
    ...tableNames.map((name) => [name, importTable(name, pack)] as const),
    ...ratingNames.map((name) => [name, importRatings(ratingFiles[name], pack)] as const),
  ]);
}

function importTable(name: TableName, pack: Pack): Imported {
  const { columns, key }: { columns: Readonly<Record<string, CellType>>; key: number } = occupationTables[name];
  const { file, rowOf, gathers } = sources[name];
  const names = Object.keys(columns);
  const rows = new Map<string, Wanted>();
  const reasons = new Map<string, number>();
  for (const line of pack.lines(file)) {
    const row = rowOf(line, pack);
    if (typeof row === 'string') {
      reasons.set(row, (reasons.get(row) ?? 0) + 1);
      continue;
    }
    const id = names
      .slice(0, key)
      .map((column) => row[column])
      .join('\t');
    const before = rows.get(id);
    if (before && gathers) before[gathers] += ` ${row[gathers]}`;
    else rows.set(id, row);
  }
  const sorted = [...rows].sort(([a], [b]) => (a < b ? -1 : 1));
  const lines = sorted.map(([, row]) => names.map((column) => row[column]).join('\t'));
  return {
    text: `${[names.join('\t'), ...lines].join('\n')}\n`,
    leftOut: [...reasons].map(([why, count]) => ({ why, count })),
  };
}

function importRatings(file: string, pack: Pack): Imported {
  const lines = pack.lines(file);
  const elements = Object.keys(lines[0] ?? {}).filter((column) => /^\d\./.test(column));
  const rows = lines.map((line) => [line.soc, ...elements.map((element) => line[element])].join('\t'));
  return { text: `${[['soc', ...elements].join('\t'), ...rows.sort()].join('\n')}\n`, leftOut: [] };
}

/** The codes that wages and projections have lines of, each worked out once for a pack. */
const wageCodes = derive((pack: Pack) => new Set(pack.lines('wages.tsv').map((line) => line.soc_2018)));
const projectionCodes = derive((pack: Pack) => new Set(pack.lines('projections.tsv').map((line) => line.soc)));

function titleOfSector(pack: Pack, code: string): string {
  const title = pack.lines('naics.tsv').find(({ naics }) => naics === code)?.title;
  if (title === undefined) throw new PackError(`naics.tsv has no code "${code}", which industries.tsv names`);
  return title;
}

/** A line that refuses to be asked for a column that its file has not: else a renamed one would empty a column of ours. */
const lineOf = (file: string, cells: Line): Line =>
  new Proxy(cells, {
    get: (known, column) => {
      if (typeof column === 'string' && !(column in known)) throw new PackError(`${file} has no column "${column}"`);
      return Reflect.get(known, column) as string;
    },
  });

function parseLines(file: string, text: string | undefined): Line[] {
  if (text === undefined) throw new PackError(`the pack has no ${file}`);
  const [head = '', ...lines] = text.replace(/\r?\n$/, '').split(/\r?\n/);
  const columns = head.split('\t');
  return lines.map((line, i) => {
    const cells = line.split('\t');
    if (cells.length !== columns.length)
      throw new PackError(`${file}:${i + 2} has ${cells.length} cells, not ${columns.length}`);
    return lineOf(file, Object.fromEntries(columns.map((column, at) => [column, cells[at]!.trim()])));
  });
}
