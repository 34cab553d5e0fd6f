import type { OpenedFormat } from '../../domain/opened/framework.ts';
import type { FileRemark, Refusal, ReportRow } from '../../domain/opened/report.ts';
import { formatCount } from './counts.ts';
import { formatList } from './lists.ts';

/** What the tool says. */
export const labels = {
  choose: 'Choose a file',
  drop: 'or drop it here',
  paste: 'Or paste the text of one',
  openText: 'Open the text',
  another: 'Open another file',
  cancel: 'Cancel',
  stopped: 'Stopped. Nothing was opened.',
  failed: 'The part of the page that reads files did not come or failed. Check the connection and try again.',
  refused: 'This file cannot be opened',
  columnsTitle: 'Which column is what?',
  columnsHelp:
    'Say what each column holds. One must hold the statement or the name. What is left as it is stays in the framework and is written again.',
  columnHolds: 'holds',
  readTable: 'Read the table',
  changeColumns: 'Change the columns',
  report: 'What was taken',
  nothingToSay: 'Every record was taken, and there is nothing to say of any.',
  rowsTitle: 'Record by record',
  record: 'Record',
  item: 'Item',
  said: 'What happened',
  about: 'About',
  framework: 'The framework',
  untitled: 'Framework without a title',
  pyramid: 'As a pyramid',
  search: 'Search in it',
  noneFound: 'Nothing in it has all of these words.',
  showMore: 'Show more',
  elsewhere: 'also stands elsewhere',
  in: 'in',
  matches: 'Suggested matches with ours',
  matchesHelp:
    'For each item with nothing under it, up to three of our competencies that have most of its words, rare ones counting more, each with its nearest statement. The measure tells which share of the item a competency has. It knows words and no meaning: confirm what you have read. Nothing is taken by itself.',
  suggest: 'Suggest matches',
  noSuggestion: 'Nothing of ours is like it.',
  confirm: 'Confirm',
  undo: 'Undo',
  take: 'Take it along',
  takeHelp:
    'What this site does not understand of your file is written again too, and opens here as it was. Confirmed matches are written with it.',
} as const;

/** What each file that can be taken away is called. */
export const exportNames = {
  case: 'CASE 1.1 (JSON)',
  turtle: 'SKOS (Turtle)',
  csv: 'CSV',
  xlsx: 'Workbook (XLSX)',
  report: 'The report (CSV)',
} as const;

/** What kind of file was opened. */
export const formatNames: Readonly<Record<OpenedFormat, string>> = {
  case: 'CASE',
  ctdl: 'CTDL-ASN',
  skos: 'SKOS',
  rsd: 'Rich Skill Descriptors',
  table: 'a table',
  cairn: 'data of this site',
};

/** What a column can hold. */
export const roleNames = {
  rest: 'something else, kept as it is',
  statement: 'the statement',
  label: 'a short name',
  id: 'an identifier',
  parent: 'what stands above: its identifier, code or name',
  code: 'a code',
  kind: 'the kind of item',
  level: 'the level, as a number',
  above: 'a group that it stands in',
  order: 'its place among others',
  notes: 'notes',
  language: 'the language',
} as const;

/** How sure a suggestion is. */
export const gradeNames = { strong: 'strong likeness', fair: 'fair likeness', weak: 'weak likeness' } as const;

const records = { one: 'record', other: 'records' };
const items = { one: 'item', other: 'items' };
const links = { one: 'link', other: 'links' };

/** What the report says of records, by what happened; the number is of records. */
export const happened: Readonly<Record<ReportRow['what'], string>> = {
  'no-statement': 'says nothing: no statement and no name',
  'same-id': 'has the identifier of an earlier record',
  'no-object': 'is no record of this format',
  'other-record': 'is something else than an item',
  'no-ends': 'joins nothing that is there',
  'id-made': 'has no identifier; one was made from its place',
  orphan: 'names something above it that is not there; it stands at the top',
  circle: 'stands in a circle; the place that closes it is not shown',
  'placed-twice': 'is placed twice under the same item',
  'same-statement': 'says the same as an earlier item; both are there',
  markup: 'has markup; its text is shown, and the markup is kept',
  'unknown-language': 'names a language that is none; it is kept as it is',
  'more-cells': 'has more cells than the header',
  'fewer-cells': 'has fewer cells than the header',
  'level-skipped': 'skips a level',
  quotes: 'has quotes that do not close or stand in the middle of a cell; check its cells',
  'many-languages': 'is told in several languages; one is shown, all are kept',
  'above-made': 'is the first of a group; an item was made for the group',
};

/** What there is to say of the file as a whole. */
export function describeRemark(remark: FileRemark): string {
  switch (remark.what) {
    case 'encoding':
      return `The text is no UTF-8 and was read as ${remark.encoding}. If letters with accents look wrong, save the file as UTF-8.`;
    case 'separator': {
      const sign = remark.separator === '\t' ? 'a tab' : `“${remark.separator}”`;
      return remark.named ? `The file names ${sign} as what parts its cells.` : `Cells are parted by ${sign}.`;
    }
    case 'unnumbered':
      return `Items without a number for their order come after those that have one, as they stand in the file: ${remark.count}.`;
    case 'no-parents':
      return 'Nothing in the file stands under anything, so all items are at the top.';
    case 'sheets':
      return `The sheet “${remark.taken}” was read. Not read: ${formatList(remark.others.map((name) => `“${name}”`))}.`;
    case 'frameworks':
      return `The file has ${remark.others + 1} frameworks. Their items are shown together, under the title of “${remark.taken}”.`;
    case 'rows-above':
      return `${remark.count === 1 ? 'One row' : `${remark.count} rows`} above the names of the columns ${remark.count === 1 ? 'was' : 'were'} passed over.`;
    case 'formulas':
      return `${remark.count === 1 ? 'One cell looks' : `${remark.count} cells look`} like a formula. They are shown as text and never run.`;
  }
}

const megabytes = (bytes: number): string => `${Math.max(1, Math.ceil(bytes / 1_000_000))} MB`;

/** Why a file cannot be opened, and what to do. */
export function describeRefusal(refusal: Refusal): string {
  switch (refusal.what) {
    case 'empty':
      return 'There is nothing in it. Choose another file.';
    case 'no-items':
      return 'It has no items: no row, object or concept with a statement or a name. Check that it is the right file.';
    case 'no-workbook':
      return 'It begins as a workbook does, but it is none, or it is cut off. Save it again as .xlsx and try that.';
    case 'old-workbook':
      return 'It is a workbook in the format of before 2007, or locked with a password. Save it as .xlsx without a password and try that.';
    case 'entities':
      return 'Its XML defines entities that stand for others or come from elsewhere. Such files can grow without end, so they are not read. Save it without entities.';
    case 'no-columns':
      return 'No column holds a statement or a name. Say which one does.';
    case 'too-large':
      return `It has ${megabytes(refusal.size)}; this page reads up to ${megabytes(refusal.most)} of this kind. Take a part of it, or another format.`;
    case 'too-many':
      return `It has ${refusal.count} items or columns; this page reads up to ${refusal.most}. Take a part of it.`;
    case 'too-deep':
      return `In line ${refusal.line} more than ${refusal.most} brackets stand in one another. No framework needs so many; check the file.`;
    case 'damaged': {
      const where = refusal.line === undefined ? '' : ` in line ${refusal.line}`;
      return `It was read as ${refusal.format} and is damaged${where}. The reader says: ${refusal.said}`;
    }
    case 'other-content':
      return `It can be read but holds no framework. It has: ${refusal.found}.`;
    case 'context':
      return `It names the context ${refusal.address}, which this page does not have, and it fetches nothing. Put the context into the file, or take Turtle.`;
  }
}

/** What happens while one waits: `Reading the file … 40 %`. */
export function formatStage(stage: 'reading' | 'items' | 'placing', done: number): string {
  const words = { reading: 'Reading the file', items: 'Taking the items', placing: 'Putting them in their places' }[
    stage
  ];
  return `${words} … ${Math.round(done * 100)} %`;
}

/** What was taken, in one sentence. */
export const formatTaken = (view: {
  readonly records: number;
  readonly taken: number;
  readonly links: number;
  readonly left: number;
}): string =>
  `${formatCount(view.records, records)} read, ${formatCount(view.taken, items)} taken, ${formatCount(view.links, links)} kept, ${view.left === 0 ? 'none' : view.left} left out.`;

/** One line of what happened: `12 × has no identifier; …`. */
export const formatHappened = (count: number, what: ReportRow['what']): string => `${count} × ${happened[what]}`;

/** What was found: `3 items found`. */
export const formatFoundItems = (count: number): string =>
  count === 0 ? labels.noneFound : `${formatCount(count, items)} found`;

/** Leads back to the framework that was open before. */
export const formatBack = (title: string): string => `Back to ${title || labels.untitled}`;

/** What shows the rest of a list: `Show more (100 of 2310 shown)`. */
export const formatShowMore = (shown: number, count: number): string =>
  `${labels.showMore} (${shown} of ${count} shown)`;

/** What stands under an item, for the button that shows it. */
export const formatBelow = (count: number): string => formatCount(count, items);

/** How many matches a person confirmed. */
export const formatConfirmed = (count: number): string =>
  count === 0 ? 'No match is confirmed.' : `${formatCount(count, { one: 'match', other: 'matches' })} confirmed.`;

/** A table that waits: `310 rows, 4 columns`. */
export const formatTable = (rows: number, columns: number): string =>
  `${formatCount(rows, { one: 'row', other: 'rows' })}, ${formatCount(columns, { one: 'column', other: 'columns' })}`;

/** What names the choice of a column for whoever hears it. */
export const formatColumnChoice = (name: string): string => `“${name}” ${labels.columnHolds}`;

/** How sure a suggestion is, and by which words. */
export const formatLikeness = (found: number, grade: keyof typeof gradeNames, shared: readonly string[]): string =>
  `${gradeNames[grade]}: has ${Math.round(found * 100)} % of what it says (${shared.join(', ')})`;

/** The nearest statement of a competency that is suggested. */
export const formatNearest = (text: string): string => `Nearest of its statements: ${text}`;
