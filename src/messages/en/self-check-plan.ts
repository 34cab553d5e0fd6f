import { formatCount } from './counts.ts';

/** Goals of the plan. */
export const goals = 'Where you want to go';
/** There is none. */
export const noGoal = 'You have no goal yet. Make a job a goal in the list of';
/** What is worked on. */
export const gaps = 'What you work on';
/** Nothing is. */
export const noGaps = 'Nothing yet. Beside a job you can';
/** To choose it. */
export const toGap = 'see what is missing and choose it';
/** Steps that may be taken. */
export const proposals = 'Steps you could take';
/** What they are. */
export const proposalsText = 'Tick those that you want. The days are a suggestion; you can change them below.';
/** Steps of one competency, or of one kind. */
export const formatGroup = (name: string, count: number): string =>
  `${name}: ${formatCount(count, { one: 'step', other: 'steps' })}`;
/** The steps that were taken. */
export const steps = 'Your steps';
/** There are none. */
export const noSteps = 'No steps yet.';
/** A step of one’s own. */
export const ownStep = 'A step of your own';
/** To add it. */
export const add = 'Add';
/** A step that is done. */
export const done = 'Done';
/** A note to a step. */
export const note = 'Note';
/** That there is a note. */
export const noteThere = 'Note (written)';
/** To take a step out. */
export const takeOut = 'Take out';
/** A step that ends before it begins. */
export const formatBackwards = (due: string, start: string): string =>
  `It would end on ${due}, before it begins on ${start}. Change one of the days.`;
/** Taking the plan along. */
export const take = 'Take it with you';
/** As a calendar. */
export const calendar = 'Calendar file';
/** As a workbook. */
export const workbook = 'Spreadsheet';
/** As text. */
export const text = 'Text';
/** A file was made. @param leftOut what has no place in it; empty for nothing */
export const formatMade = (name: string, leftOut: string): string =>
  leftOut ? `${name} is ready. Not in it: ${leftOut}.` : `${name} is ready.`;
