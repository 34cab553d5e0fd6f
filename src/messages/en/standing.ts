import type { Answer } from '../../domain/standing/answers.ts';
import type { ChangeKind } from '../../domain/standing/changes.ts';
import type { StandingKind } from '../../domain/standing/competency-standings.ts';
import type { Fit } from '../../domain/standing/fit.ts';
import type { ProposalKind } from '../../domain/standing/plan-proposals.ts';
import type { AskedCredential } from '../../domain/standing/yardstick.ts';
import { formatCount } from './counts.ts';
import { formatDate } from './dates.ts';
import { formatList } from './lists.ts';

/** What a person may say of a behavior, as it stands on a button. */
export const answers = {
  often: 'Often',
  sometimes: 'Sometimes',
  'not-yet': 'Not yet',
  'does-not-apply': 'Does not apply to me',
} satisfies Record<Answer, string>;

/** Above the questions. */
export const ask = 'How often do you do this?';

/** What stands beside every figure. @param link makes a link to the guide from the words for it */
export const formatWhatItIs = <Node>(link: (words: string) => Node): readonly (string | Node)[] => [
  'This is a reading of your own answers. It does not predict how you would do in a job, and it is no test. ',
  link('How it is worked out'),
  '.',
];

/** The figure: `41–63`, or `52` when all is answered. */
export const formatFit = ({ low, high }: Pick<Fit, 'low' | 'high'>): string =>
  low === high ? String(low) : `${low}–${high}`;

/** What the figure rests on: `from 12 of 46 answers`, `from all 46 answers`. */
export function formatFrom({ answered, asked }: Pick<Fit, 'answered' | 'asked'>): string {
  return answered === asked
    ? `from ${asked === 1 ? 'the one answer' : `all ${asked} answers`}`
    : `from ${answered} of ${formatCount(asked, { one: 'answer', other: 'answers' })}`;
}

/** Both in one line, for those who hear it as well: `41 to 63 of 99, from 12 of 46 answers`. */
export const formatFitAloud = (fit: Fit): string =>
  `${fit.low === fit.high ? fit.low : `${fit.low} to ${fit.high}`} of 99, ${formatFrom(fit)}`;

/** Why it is a range. */
export const whyRange = 'The rest of your answers decides where in this range you are.';

/** Nothing of a thing applies to the person. */
export const nothingApplies = 'Nothing here applies to you, so there is no figure.';

/** What a competency is for the person. */
export const kinds = {
  strength: 'Strengths',
  gap: 'What you could work on',
  open: 'Not answered yet',
  out: 'Does not apply to you',
} satisfies Record<StandingKind, string>;

/** How sure a competency is: `3 of 10 answered`. */
export const formatSure = (answered: number, of: number): string => `${answered} of ${of} answered`;

/**
 * Why a fit is what it is, in one line: `Strong in Teamwork and Patience. To work on: Negotiation. Not asked yet: Sums.`
 *
 * @param names titles of competencies, each part in its order; empty where there is none
 */
export const formatReason = (names: {
  readonly strengths: readonly string[];
  readonly missing: readonly string[];
  readonly open: readonly string[];
}): string =>
  [
    names.strengths.length > 0 ? `Strong in ${formatList(names.strengths)}.` : '',
    names.missing.length > 0 ? `To work on: ${formatList(names.missing)}.` : '',
    names.open.length > 0 ? `Not answered yet: ${formatList(names.open)}.` : '',
  ]
    .filter(Boolean)
    .join(' ');

/** What moves the figure most next. */
export const next = {
  toAnswer: 'Answers that would tell most',
  toGrow: 'What would raise it most',
};

/** By how much an answer, or a habit, moves a figure: `up to 4 points`. */
export const formatPoints = (points: number): string =>
  points < 1 ? 'less than 1 point' : formatCount(Math.round(points), { one: 'point', other: 'points' });

/** Things that have no place in the list. @param least answers that a thing needs for one */
export const formatTooFew = (least: number): string =>
  `Too few answers to place these yet: each needs ${formatCount(least, { one: 'answer', other: 'answers' })}.`;

/** How the list is ordered. */
export const howOrdered =
  'In the order of the middle of each range. Jobs that stand close to each other fit you about the same.';

/** Credentials beside a figure. */
export const needs = { required: 'Required', expected: 'Often expected' } satisfies Record<
  AskedCredential['need'],
  string
>;

/** Whether the person has a credential. */
export const formatMet = (isMet: boolean): string => (isMet ? 'You have it' : 'Not there yet');

/** That credentials are no part of the figure. */
export const apart = 'This stands beside the figure and is no part of it: no answer makes up for a missing license.';

/** How far along a person is: `12 of 46`. */
export const formatProgress = (done: number, of: number): string => `Question ${done} of ${of}`;

/** How an answer changed from one day to another. */
export const changes = {
  more: 'More often than before',
  less: 'Less often than before',
  new: 'Answered since then',
  gone: 'Taken back',
  applies: 'Applies now, or no longer',
} satisfies Record<ChangeKind, string>;

/** The two days that are side by side. */
export const formatTwoDays = (before: string, after: string): string =>
  `${formatDate(before)} and ${formatDate(after)}`;

/** What a step of a plan is. No commas: calendars take one for the end of a category. */
export const stepKinds = {
  develop: 'On the job',
  train: 'Course',
  credential: 'Credential',
  experience: 'Experience',
  own: 'My own step',
} satisfies Record<ProposalKind | 'own', string>;

/** The columns of a plan. */
export const planColumns = {
  what: 'What to do',
  kind: 'Kind',
  for: 'For',
  start: 'From',
  due: 'By',
  done: 'Done on',
  note: 'Note',
};

/** What a plan is called in calendars, sheets and texts. @param name what the person calls the record; may be empty */
export const formatPlanTitle = (name: string): string => (name === '' ? 'My plan' : `Plan of ${name}`);

/** Days of a step: `from November 30, 2026, to December 27, 2026`; empty without any. */
export function formatDays(start: string | undefined, due: string | undefined): string {
  if (start !== undefined && due !== undefined && start !== due)
    return `from ${formatDate(start)}, to ${formatDate(due)}`;
  const only = due ?? start;
  return only === undefined ? '' : `${start === undefined ? 'by' : 'on'} ${formatDate(only)}`;
}

/** That a step is done. */
export const formatDone = (day: string): string => `done on ${formatDate(day)}`;

/** Steps that belong to no competency. */
export const otherSteps = 'Other steps';

/** Where a plan was made, at its foot. @param day when it was made */
export const formatMade = (day: string, address: string): string => `Made on ${formatDate(day)} with ${address}`;

/** What was left out of a calendar. */
export function formatLeftOut({ undated, done }: { readonly undated: number; readonly done: number }): string {
  const steps = { one: 'step', other: 'steps' };
  return [
    undated > 0 ? `${formatCount(undated, steps)} without a day` : '',
    done > 0 ? `${formatCount(done, steps)} already done` : '',
  ]
    .filter(Boolean)
    .join(', ');
}

/** The group view. */
export const group = {
  person: 'Person',
  gaps: 'What most of the group could work on',
  nobody: 'What nobody in the group has as a strength yet',
  notRanked: 'Persons stand in the order in which they were added. The view does not rank them.',
};

/** How many of a group stand where in a competency: `3 strong, 2 to work on, 1 not answered`. */
export const formatCounts = (counts: Readonly<Record<StandingKind, number>>): string =>
  [
    counts.strength > 0 ? `${counts.strength} strong` : '',
    counts.gap > 0 ? `${counts.gap} to work on` : '',
    counts.open > 0 ? `${counts.open} not answered` : '',
    counts.out > 0 ? `${counts.out} does not apply` : '',
  ]
    .filter(Boolean)
    .join(', ');

/** What stands in a cell of the group’s table: `strength (3 of 10)`. */
export function formatCell(kind: StandingKind, answered: number, of: number): string {
  const words = { strength: 'strength', gap: 'to work on', open: 'not answered', out: 'does not apply' };
  return kind === 'strength' || kind === 'gap' ? `${words[kind]} (${answered} of ${of})` : words[kind];
}
