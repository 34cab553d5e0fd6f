import type { Trouble } from '../../record/troubles.ts';
import { formatCount } from './counts.ts';
import { formatDate } from './dates.ts';
import { formatTrouble } from './record-troubles.ts';

/** What stands on the page on which worksheets are filled in. */
export const labels = {
  bar: 'Worksheet',
  name: 'For whom or for what',
  namePlaceholder: 'Maria, or the shop in Dayton',
  by: 'Filled in by, on',
  other: 'Worksheets on this device',
  unnamed: 'Worksheet without a name',
  begin: 'New worksheet',
  openFile: 'Open a filled worksheet (.xlsx or .json)',
  undo: 'Undo',
  redo: 'Redo',
  remove: 'Delete this worksheet',
  removeSure: 'Delete it for good',
  keepIt: 'Keep it',
  choose: '1. Worksheet',
  kind: 'Which worksheet',
  curriculum: 'A curriculum worksheet is filled in where courses are mapped',
  survey: 'Ask many employers and count their answers',
  subject: 'Model or job',
  chooseOne: 'Choose one',
  models: 'Industry models',
  jobs: 'Jobs',
  start: 'Begin with this',
  nothing: 'Choose a model or a job. Its competencies then stand here, each on a line.',
  fill: '2. Fill it in',
  keys: 'Keys: Tab goes on. In a list, 1, 2, 3 … choose an answer and 0 takes it back. Enter goes to the line below, Shift and Enter to the one above.',
  noAnswer: '–',
  others: 'From another edition',
  printable: 'The same to print, empty',
  take: '3. Take it along',
  xlsx: 'Workbook (Excel)',
  csv: 'This worksheet (CSV)',
  saved: 'To open here again (JSON)',
  print: 'Print',
  onDevice: 'What you write stays on this device. Nothing is sent anywhere.',
  notLoaded: 'Something could not be loaded. Check the connection.',
  tryAgain: 'Try again',
  report: 'What came of the file',
  join: 'Join it with the open worksheet',
  asNew: 'Open it as a new worksheet',
  toMapper: 'Go on with the courses in the mapper',
} as const;

/** What a person has to know of what is kept. */
export const notices = {
  'not-kept': 'This browser does not keep what you do here. Save the worksheet as a file before you close the page.',
  damaged: 'A worksheet that was kept here is damaged. What could be read is shown.',
  newer: 'A worksheet on this device was written by a newer version of this page. Reload the page to open it.',
} as const;

/** Name a worksheet in the list of all. */
export const formatWorksheet = (name: string, subject: string | undefined): string =>
  [name || labels.unnamed, subject].filter(Boolean).join(', ');

const lines = { one: 'line', other: 'lines' } as const;

/** Say how much is filled in. */
export const formatProgress = (done: number, of: number): string =>
  `${done} of ${formatCount(of, lines)} ${done === 1 ? 'has' : 'have'} something in ${done === 1 ? 'it' : 'them'}.`;

/** Name a cell for who hears it: the column, then the line. */
export const formatCell = (column: string, title: string): string => `${column}: ${title}`;

/** Why a file could not be read, and what to do. */
export const fileTroubles = {
  'too-large': 'The file is larger than 5 MB, or holds too much. Open it in its program and save only the worksheets.',
  kind: 'This is no workbook of worksheets. Choose the workbook that you got here; its name ends in .xlsx.',
  damaged: 'The file is damaged. Open it in its program, save it again as .xlsx, and choose it here.',
  'old-office':
    'This is a file of an old Office (.xls), or it is locked by a password. Save it as .xlsx without one, then open it here.',
  unreadable: 'The file could not be read. Try again, or save it anew.',
} as const;

/** Say what was wrong in a saved worksheet: where, what, and how to mend it. */
export function formatWorksheetTrouble(trouble: Trouble): string {
  if (trouble.what === 'no-record' || trouble.what === 'no-json')
    return 'This is no worksheet that this page saved. Choose a file whose name ends in -worksheet.json, or a workbook (.xlsx).';
  const { where, what, mend } = formatTrouble(trouble);
  return `${where}: ${what} ${mend}`;
}

/** Said when a saved worksheet was opened. */
export const opened = 'The worksheet is open.';

/** Said of a workbook in which nothing is filled in. */
export const nothingFilled = 'Nothing is filled in on the gap, employer and credential worksheets of this workbook.';

/** Said of a workbook of a model or job that is not here. */
export const noSubject =
  'The workbook no longer says what it is of, or that model or job is not here. Choose the model or job first, then open the workbook again.';

/** Say how much was taken of a sheet. */
export const formatTaken = (sheet: string, rows: number): string =>
  `${sheet}: ${rows === 0 ? 'nothing is filled in.' : `${formatCount(rows, lines)} taken.`}`;

/** Say how much of the curriculum sheet can go to the mapper. */
export const formatCourses = (sheet: string, marks: number): string =>
  `${sheet}: ${formatCount(marks, { one: 'entry', other: 'entries' })} of courses. They are not part of this worksheet.`;

/** Say what joining changed. */
export const formatJoined = (changed: number): string =>
  changed === 0
    ? 'All of it stood here already.'
    : `${formatCount(changed, { one: 'cell', other: 'cells' })} changed. Undo takes it back.`;

/** Say of which edition a workbook is, where it is an older one. */
export const formatEdition = (edition: string): string =>
  `The workbook was made from the edition of ${formatDate(edition)}. Lines that are no longer in the model or job are kept under their ids, at the end.`;

/** Head the list of what was not taken as it stands. */
export const formatLeft = (count: number): string =>
  count === 1 ? 'One thing was not taken as it stands' : `${count} things were not taken as they stand`;

/** Say of one thing why it was not taken as it stands. */
export function formatLeftCell({
  sheet,
  row,
  column,
  text,
  why,
}: {
  readonly sheet: string;
  readonly row: number;
  readonly column: string;
  readonly text: string;
  readonly why: keyof typeof leftWhys;
}): string {
  const where = [sheet, ...(row > 0 ? [`row ${row}`] : []), ...(column ? [column] : [])].join(', ');
  return `${where}: ${text ? `“${text}” ` : ''}${leftWhys[why]}`;
}

const leftWhys = {
  'no-id':
    'has no id in the last column, so nobody can tell which line it is. Copy the id from the workbook of the site.',
  word: 'is not one of the answers of this column. Choose one from the list in the cell.',
  cut: 'was longer than 500 characters and was cut.',
  column: 'is a column of your own, or its header was changed, so it was left out.',
  'other-edition': 'is not in the model or job as it is now. It is kept under its id.',
  twice: 'stands twice. Of both lines the later answers count.',
  sheet: 'has lost its column of ids, so nothing of it was taken. Fill in a fresh workbook.',
} as const;
