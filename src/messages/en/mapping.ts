import type { Depth, Verdict } from '../../mapping/mapping.ts';

/** The columns of the curriculum worksheet. A worksheet is opened again by these names, so they stay as they are. */
export const worksheetColumns = {
  course: 'Course',
  outcome: 'Outcome',
  block: 'Competency',
  tier: 'Tier',
  depth: 'How far',
  evidence: 'Evidence',
  statement: 'By the statement',
  blockId: 'Competency id',
  statementId: 'Statement id',
} as const;

/** What is said of an outcome and a block. */
export const verdictWords: Readonly<Record<Exclude<Verdict, 'none'>, string>> = {
  introduced: 'Introduced',
  practiced: 'Practiced',
  assessed: 'Assessed',
  refused: 'Not this one',
};

/** Read a word of a worksheet back; nothing for any other word. */
export function readVerdict(word: string): Depth | 'refused' | undefined {
  const found = Object.entries(verdictWords).find(([, own]) => own.toLowerCase() === word.trim().toLowerCase());
  return found?.[0] as Depth | 'refused' | undefined;
}

/** Titles and words of the files that a person takes along. */
export const files = {
  worksheet: 'Worksheet',
  coverage: 'Coverage',
  missing: 'What is missing',
  about: 'About',
  title: (program: string): string => `Curriculum worksheet: ${program || 'a program'}`,
  finding: 'Finding',
  findings: {
    missing: 'In no course',
    untested: 'Assessed in no course',
    often: 'In three courses or more',
    unmatched: 'Outcome without a competency',
  },
  key: 'Key',
  value: 'Value',
  program: 'Program',
  made: 'Made on',
  framework: 'Framework',
  total: 'Deepest',
  note: 'This file opens again on the page “Map a curriculum”.',
  noteKey: 'Note',
  noCourse: 'No course',
} as const;

/** What stands in a cell of the matrix: the letter that the legend explains. */
export const depthLetters: Readonly<Record<Depth, string>> = { introduced: 'I', practiced: 'P', assessed: 'A' };
