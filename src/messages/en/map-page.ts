import { formatCount } from './counts.ts';

/** What stands on the page that maps a curriculum. */
export const labels = {
  program: 'Program',
  name: 'Name of the program',
  namePlaceholder: 'Welding Technology, AAS',
  other: 'Programs on this device',
  unnamed: 'Program without a name',
  begin: 'New program',
  openFile: 'Open a saved program',
  undo: 'Undo',
  redo: 'Redo',
  remove: 'Delete this program',
  removeSure: 'Delete it for good',
  keepIt: 'Keep it',
  against: '1. What to measure against',
  add: 'Add',
  model: 'Industry model',
  job: 'Job',
  occupation: 'Occupation',
  choose: 'Choose one',
  typeName: 'Begin to type its name',
  chosen: 'Measured against',
  drop: 'Take away',
  nothingChosen: 'Nothing is chosen yet.',
  outcomes: '2. Courses and outcomes',
  paste: 'Paste outcomes, one on a line',
  pasteHint:
    'A course is a line of its own that begins with #, ends in a colon, or begins with a code such as WLD 101. Two columns from a spreadsheet work too: course, then outcome.',
  pasteExample: '# MFG 110 Machining\nReads a work order and a setup sheet.',
  addOutcomes: 'Add these outcomes',
  file: 'Or open a file: text, CSV, Excel (.xlsx), Word (.docx), or a framework in CASE, CTDL or SKOS',
  match: '3. Match',
  matchHint: 'A suggestion counts only once you have said how far the outcome goes.',
  suggestions: 'Suggestions',
  nothingLike: 'Nothing here is like this outcome. You may still choose a competency below.',
  waiting: 'Looking for what is like it …',
  another: 'Another competency',
  because: 'Words in common:',
  evidence: 'Lesson or test that shows it',
  previous: 'Previous outcome',
  next: 'Next outcome',
  allOutcomes: 'All outcomes',
  reword: 'Change its words',
  save: 'Change',
  removeOutcome: 'Take this outcome away',
  removeCourse: 'Take away this course with its outcomes',
  course: 'Title of its course',
  noCourse: 'No course',
  undecided: 'Open',
  keys: 'Keys, while you are among the suggestions: 1 to 9 go to one, I, P, A and N say how far, O opens it again, J and K go to the next and the previous outcome.',
  coverage: '4. What is covered',
  matrix: 'Courses and competencies',
  pyramid: 'As a pyramid',
  tiers: 'Tier by tier',
  missing: 'In no course',
  untested: 'Assessed in no course',
  often: 'In three courses or more',
  unmatched: 'Outcomes without a competency',
  none: 'None.',
  inNo: 'In none',
  worksheet: 'The worksheet',
  compare: '5. Compare with another program',
  compareWith: 'Compare with',
  nobody: 'There is no other program on this device. Begin one, or open a saved one.',
  chooseProgram: 'Choose a program',
  onlyHere: 'Only in this program',
  onlyThere: 'Only in the other',
  unlike: 'In both, but not as far',
  neither: 'In neither',
  take: 'Take it along',
  xlsx: 'Worksheet (Excel)',
  csv: 'Worksheet (CSV)',
  missingCsv: 'What is missing (CSV)',
  case: 'CASE associations (JSON)',
  print: 'Print',
  saved: 'The program (to open here again)',
  notLoaded: 'What this page needs could not be loaded. Check the connection, then try again.',
  tryAgain: 'Try again',
  needsBoth: 'Choose something to measure against and add outcomes. Then this part fills.',
} as const;

/** What a person has to know of what is kept. */
export const notices = {
  'not-kept':
    'Your browser does not keep what you do here: its room is full, or it is set so. Save the program as a file before you leave.',
  damaged:
    'A program on this device could not be read whole. What could be read is shown, and the damaged text was put aside.',
  newer: 'A program on this device was written by a later version of this page. Load the page again to see it.',
} as const;

/** Why a line was not taken as it stands. */
export const leftWhys = {
  introduction: 'leads up to a list and is no outcome',
  short: 'is only one word',
  'no-outcome': 'has nothing in the column of outcomes',
  cut: 'was longer than 1,000 characters and was cut',
} as const;

/** Why a file could not be read, and what to do. */
export const fileTroubles = {
  'too-large': 'The file is larger than 5 MB, or holds too much. Save the part with the outcomes as a file of its own.',
  kind: 'This is no text, CSV, Excel or Word file, and no framework in CASE, CTDL or SKOS. Open it in its program and save it as .docx, .xlsx or .csv, or paste the text.',
  damaged: 'The file is damaged. Open it in its program and save it again.',
  'old-office': 'This is a file of an old Office (.doc or .xls). Save it as .docx or .xlsx, then open it here.',
  unreadable: 'The file could not be read. Try again, or paste the text.',
} as const;

const outcomeForms = { one: 'outcome', other: 'outcomes' } as const;
const courseForms = { one: 'course', other: 'courses' } as const;

/** Say what came of adding outcomes. */
export function formatAdded(added: {
  readonly outcomes: number;
  readonly courses: number;
  readonly known: number;
  readonly left: number;
}): string {
  const parts = [
    `Added ${formatCount(added.outcomes, outcomeForms)} in ${formatCount(added.courses, courseForms)} that ${added.courses === 1 ? 'is' : 'are'} new.`,
    ...(added.known > 0 ? [`${formatCount(added.known, outcomeForms)} stood here already.`] : []),
    ...(added.left > 0 ? [`For ${formatCount(added.left, outcomeForms)} there was no room.`] : []),
  ];
  return parts.join(' ');
}

/** Say that nothing to add was found. */
export const nothingFound = 'No outcome was found. Write one on each line, for example: “Reads a work order.”';

/** Head the list of lines that were not taken. */
export const formatLeft = (count: number): string =>
  count === 1 ? 'One line was not taken as it stands' : `${count} lines were not taken as they stand`;

/** Name one line that was not taken. */
export const formatLeftLine = (at: number, text: string, why: keyof typeof leftWhys): string =>
  `Line ${at} ${leftWhys[why]}: “${text.length > 80 ? `${text.slice(0, 80)}…` : text}”`;

/** Say where in the outcomes one is. */
export const formatPlace = (at: number, of: number, course: string): string =>
  `Outcome ${at} of ${of}, ${course || labels.noCourse}`;

/** Say how much of a program is done. */
export const formatProgress = (done: number, of: number): string =>
  `${done} of ${formatCount(of, outcomeForms)} ${done === 1 && of === 1 ? 'has' : 'have'} a competency.`;

/** Say how much is covered. */
export const formatCovered = (covered: number, of: number, assessed: number): string =>
  `${covered} of ${of} competencies are in a course; ${assessed} are assessed.`;

/** Name a stone of the pyramid for those who hear it. */
export const formatStone = (title: string, depth: string | undefined, courses: number): string =>
  `${title}: ${depth === undefined ? 'in no course' : `${depth.toLowerCase()}, in ${formatCount(courses, courseForms)}`}`;

/** Say how the letters of the matrix are meant. */
export const legend = 'I introduced, P practiced, A assessed. An empty cell: not in this course.';

/** Name the matrix of two programs. */
export const formatPair = (one: string, other: string): string =>
  `${one || labels.unnamed} and ${other || labels.unnamed}`;
