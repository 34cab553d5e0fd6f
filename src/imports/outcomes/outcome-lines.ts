import type { GivenOutcome } from '../../mapping/change.ts';
import { mappingLimits, type Depth } from '../../mapping/mapping.ts';
import { readVerdict, worksheetColumns } from '#messages/mapping.ts';

/** A line of a text, or a row of a table, with the number under which people find it. */
export interface OutcomeLine {
  /** From 1. */
  readonly at: number;
  /** One cell for a line of text. */
  readonly cells: readonly string[];
  /** Whether it is set as a heading. */
  readonly heading?: boolean;
}

/** Why a line was not taken. `cut`: it was taken, and cut to the length that fits. */
export type LeftWhy = 'introduction' | 'short' | 'no-outcome' | 'cut';

/** A line that was not taken as it stands. */
export interface LeftLine {
  readonly at: number;
  readonly text: string;
  readonly why: LeftWhy;
}

/** What was found in a text or a table. */
export interface ReadOutcomes {
  readonly given: readonly GivenOutcome[];
  readonly left: readonly LeftLine[];
}

/** Which column holds what; places from 0. */
interface Columns {
  readonly outcome: number;
  readonly course?: number;
  /** Of a worksheet of ours. */
  readonly block?: number;
  readonly says?: number;
  readonly evidence?: number;
  readonly statement?: number;
}

/** What stands before an outcome in a list: a bullet, a number, “CLO 1:”. */
const listMark =
  /^\s*(?:[-–—*•◦▪‣·]\s+|(?:c|s|p|m|i)?l?[so]?lo\s*#?\d+(?:\.\d+)*\s*[.:)–-]*\s+|\(?(?:\d{1,3}|[a-z]|[ivx]{1,4})[.)]\s+|\d+(?:\.\d+)+\.?\s+)/i;
const introduction =
  /\b(?:able to|students? (?:will|should|can)|learners? (?:will|should|can)|outcomes|objectives|competencies)\b[^.]*:?$/i;
const courseCode = /^[A-Z]{2,6}[ -]?\d{2,4}[A-Z]?\b/;

/**
 * Find courses and outcomes in lines. A line is a course where it is set as a heading, begins with `#` or “Course:”, ends in a
 * colon, or begins with a code such as WLD 101 and is no sentence. A row of a table has its course before its outcome, unless a
 * header row says which column is which. What is empty in the column of courses stays with the course above.
 */
export function readOutcomeLines(lines: readonly OutcomeLine[]): ReadOutcomes {
  const given: GivenOutcome[] = [];
  const left: LeftLine[] = [];
  let course = '';
  let columns: Columns | undefined;
  const take = (at: number, words: string): void => {
    const text = words.replace(listMark, '').trim();
    if (text === '') return;
    if (!/\p{L}{2,}.*\s\p{L}/u.test(text)) {
      left.push({ at, text, why: 'short' });
      return;
    }
    if (text.length > mappingLimits.outcome) left.push({ at, text, why: 'cut' });
    given.push({ course, text });
  };
  for (const { at, cells: raw, heading = false } of lines) {
    const cells = raw.map((cell) => cell.trim());
    const filled = cells.filter((cell) => cell !== '');
    if (filled.length === 0) continue;
    const header = filled.length > 1 ? columnsOf(cells) : undefined;
    if (header) {
      columns = header;
      continue;
    }
    if (filled.length === 1 && (columns === undefined || cells.length === 1)) {
      const [text] = filled as [string];
      const named = courseIn(text, heading);
      if (named !== undefined) course = named;
      else if (text.endsWith(':') && introduction.test(text)) left.push({ at, text, why: 'introduction' });
      else take(at, text);
      continue;
    }
    const { outcome, course: own, ...ours } = columns ?? { outcome: 1, course: 0 };
    // In tables of others, an empty cell stands for the course above; in ours, for none.
    if (own !== undefined && (cells[own] || ours.block !== undefined)) course = cells[own] ?? '';
    const text = cells[outcome] ?? '';
    if (text === '') {
      left.push({ at, text: filled.join(' | '), why: 'no-outcome' });
      continue;
    }
    if (ours.block !== undefined) given.push({ course, text, marks: marksIn(cells, ours) });
    // One cell may hold several outcomes, each on a line of its own.
    else for (const line of text.split(/\r?\n/)) take(at, line);
  }
  return { given, left };
}

/** The title of the course that a line names, if it names one. */
function courseIn(text: string, heading: boolean): string | undefined {
  const marked = /^(?:#+\s*|(?:course|module|unit)(?:\s+title)?\s*:\s*)(.+)$/i.exec(text)?.[1];
  if (marked !== undefined) return marked.replace(/:$/, '').trim();
  if (introduction.test(text) && text.endsWith(':')) return undefined;
  if (heading) return /^(?:course |learning |student )*(?:outcomes|objectives)$/i.test(text) ? undefined : text;
  if (text.length <= 100 && (text.endsWith(':') || (courseCode.test(text) && !/[.!?]$/.test(text))))
    return text.replace(/:$/, '').trim();
  return undefined;
}

/** Which column is which, where a row is a header. */
function columnsOf(cells: readonly string[]): Columns | undefined {
  const short = cells.map((cell) => (cell.length <= 40 ? cell.toLowerCase().replaceAll('_', ' ') : ''));
  const at = (pattern: RegExp): number | undefined => {
    const place = short.findIndex((cell) => pattern.test(cell));
    return place < 0 ? undefined : place;
  };
  const exact = (name: string): number | undefined => {
    const place = short.indexOf(name.toLowerCase());
    return place < 0 ? undefined : place;
  };
  const course = at(/^(?:course|module|unit|class|subject)s?\b/);
  const outcome =
    at(/\b(?:outcome|objective|slo|clo|statement)s?$/) ??
    (course === undefined ? undefined : at(/^(?:competency|skill|standard|text|description)$/));
  if (outcome === undefined || outcome === course) return undefined;
  const block = exact(worksheetColumns.blockId);
  const [says, evidence, statement] = [
    exact(worksheetColumns.depth),
    exact(worksheetColumns.evidence),
    exact(worksheetColumns.statementId),
  ];
  const ours =
    block === undefined || says === undefined
      ? {}
      : { block, says, ...(evidence !== undefined && { evidence }), ...(statement !== undefined && { statement }) };
  return { outcome, ...(course !== undefined && { course }), ...ours };
}

/** What a row of our worksheet says of its outcome. */
function marksIn(
  cells: readonly string[],
  { block, says, evidence, statement }: Omit<Columns, 'outcome' | 'course'>,
): NonNullable<GivenOutcome['marks']> {
  const id = cells[block!] ?? '';
  const verdict: Depth | 'refused' | undefined = readVerdict(cells[says!] ?? '');
  if (!/^[a-z0-9][a-z0-9-]*(?:\/[a-z0-9-]+)?$/.test(id) || verdict === undefined) return [];
  const by = statement === undefined ? '' : (cells[statement] ?? '');
  return [
    {
      block: id,
      says: verdict,
      evidence: evidence === undefined ? '' : (cells[evidence] ?? ''),
      ...(/^[0-9a-f-]{36}$/.test(by) && { statement: by }),
    },
  ];
}

/** Take a text apart into lines; tabs part cells, as they do in what is copied from a spreadsheet. */
export const linesOfText = (text: string): OutcomeLine[] =>
  text.split(/\r\n|[\n\r\u2028\u2029]/).map((line, i) => ({ at: i + 1, cells: line.split('\t') }));

/** Whether a text is a table that has to be taken apart with care: it has a header row with commas, or cells in quotes. */
export const looksLikeTable = (text: string): boolean =>
  /^(?:sep=.\r?\n)?"?(?:course|module|unit|class|subject|outcome)s?"?[,;]/i.test(
    text.replace(/^\uFEFF/, '').trimStart(),
  ) || /(?:^|[\t\n])"[^"\t]*\n[^"]*"/.test(text);
