import type { WorksheetKind } from '../../domain/worksheets/worksheet-rows.ts';

/** A column that is there to be filled in. */
export interface WorksheetColumn {
  readonly name: string;
  /** The answers to choose from; none where one writes freely. At most 255 characters in all, and no comma in any. */
  readonly choices: readonly string[];
}

/** What a worksheet asks, and how it is used. */
export interface WorksheetForm {
  readonly title: string;
  readonly who: string;
  readonly together: string;
  readonly how: string;
  readonly outcome: string;
  readonly next: string;
  /** Whether the workbook has a row for each behavior in place of each competency. */
  readonly byPart: boolean;
  readonly columns: readonly WorksheetColumn[];
}

const choose = (name: string, ...choices: readonly string[]): WorksheetColumn => ({ name, choices });
const write = (name: string): WorksheetColumn => ({ name, choices: [] });

/** How many columns a curriculum worksheet has for courses. A workbook takes more: copy one. */
const courses = [1, 2, 3, 4, 5, 6];

/** The worksheets of a model or a job. */
export const forms: Readonly<Record<WorksheetKind, WorksheetForm>> = {
  gap: {
    title: 'Gap worksheet',
    who: 'The person whom it is about: somebody who looks for work, a student, or staff before a review.',
    together:
      'A counselor, a teacher or the team lead. Both answer alone, then talk about the lines on which they differ.',
    how: 'Strike what the place does not need. Answer for what was seen, and write when and where. Leave empty what nobody could see.',
    outcome: 'A short list of what is still to be learned, with a day for each.',
    next: 'Choose three lines at most, and find a course or a task for each.',
    byPart: false,
    columns: [
      choose('Needed here?', 'yes', 'later', 'no'),
      choose('Where the person stands', 'has shown it', 'has shown some of it', 'has not shown it yet'),
      write('Seen when and where'),
      write('What closes the gap'),
      write('By when'),
    ],
  },
  curriculum: {
    title: 'Curriculum worksheet',
    who: 'The teachers of a program, each for their own courses.',
    together: 'Whoever coordinates the program, and two or three people who do the work.',
    how: 'Write the names of the courses over the columns. Say of each line whether a course introduces it, has it practiced, or tests it.',
    outcome: 'What no course teaches, what is taught but never tested, and what is taught three times.',
    next: 'Talk with employers about the empty lines before you add a course. Some are better learned at work.',
    byPart: true,
    columns: [
      ...courses.map((course) => choose(`Course ${course}`, 'introduced', 'practiced', 'tested')),
      write('Note'),
    ],
  },
  employer: {
    title: 'Employer worksheet',
    who: 'One person of each firm who hires or leads people in this work.',
    together:
      'Nobody at first: answers that are given alone are more honest. The group looks at all of them afterward.',
    how: 'Answer for your own shop, and for people who are new there. The levels are ours: a word to agree on, not a measure.',
    outcome: 'What nearly all firms need, what only some need, and what is hard to find.',
    next: 'Count the answers line by line, and bring the lines that are needed and hard to find to schools and boards.',
    byPart: false,
    columns: [
      choose('How much it counts here', 'not needed', 'useful', 'must have'),
      choose('Level needed', 'basic', 'skilled', 'advanced', 'expert'),
      choose('When', 'at hiring', 'learned here'),
      choose('To find', 'easy', 'takes a while', 'hard'),
      write('In your own words'),
    ],
  },
  credential: {
    title: 'Credential worksheet',
    who: 'People who do the work, from several firms and regions, some new to it and some old.',
    together: 'Those who issue the credential. Each rates alone; talk only about the lines on which you differ.',
    how: 'Say how much a person with the credential must have of each line. Then say whether the credential asks for it now.',
    outcome: 'What is essential and not in the credential, and what is in it and not important.',
    next: 'Take the behaviors of the essential lines that an error would cost most, and build the test on these.',
    byPart: false,
    columns: [
      choose('How much it counts', 'not important', 'preferred', 'essential'),
      choose('In the credential now?', 'yes', 'partly', 'no'),
      choose('Judged by', 'written test', 'shown at work', 'work sample', 'record of work'),
      write('Note'),
    ],
  },
};

/** What stands around the worksheets. */
export const labels = {
  link: 'Worksheets',
  linkHolds: 'gap, curriculum, employer, credential: to print or fill in',
  lead: 'Lists with empty columns. Nothing is filled in for you, and every column may be changed.',
  fillIn: 'Fill them in here, on the screen',
  askEmployers: 'Ask many employers, and count their answers',
  workbook: 'All four as an Excel workbook, with answers to choose from',
  who: 'Who fills it in',
  together: 'With whom',
  how: 'How',
  outcome: 'What comes out',
  next: 'What next',
  uses: 'Used in',
  guide: 'What the worksheets are',
  usesOf: 'What people do with a model, and with which worksheet',
  filledBy: 'Filled in by, on',
  of: 'For whom or for what',
  competency: 'Competency',
  looks: 'What it looks like',
  means: 'What it means',
  group: 'Group',
  asked: 'The job asks for',
  id: 'Id',
  byPart: 'On this page a line is a competency. In the workbook each behavior has a line of its own.',
  ofModels: 'Worksheets of industry models',
  ofJobs: 'Worksheets of jobs',
  made: 'Made from',
} as const;

/** The title of the worksheets of something: `Worksheets: Nurse`. */
export const formatTitle = (subject: string): string => `${labels.link}: ${subject}`;

/** How much a job asks for: `high, skilled`. */
export const formatAsked = ({ importance, level }: { readonly importance: string; readonly level: string }): string =>
  `${importance}, ${level}`;

/** What the first sheet of the workbook is called. */
export const firstSheet = 'How to use';

/** Lines of the first sheet that belong to no worksheet. */
export const howTo = {
  field: 'What',
  value: 'Answer',
  of: 'Worksheets for',
  subject: 'Id',
  edition: 'Edition',
  page: 'Page',
  license: 'License',
  worksheet: 'Identifier of this worksheet',
  by: 'Filled in by',
  change: 'Changing it',
  changing:
    'Strike lines, rename columns and add new ones as you like. Keep the last column and the ids on this sheet, so that the workbook can be read again.',
} as const;

/** What a spreadsheet says of a cell with answers to choose from: before, and when something else was typed. */
export const listRule = {
  title: 'Choose an answer',
  prompt: (choices: readonly string[]): string => choices.join(' · '),
  refused: (choices: readonly string[]): string => `Choose one of these, or leave it empty: ${choices.join(', ')}.`,
} as const;
