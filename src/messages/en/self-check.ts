import type { Level } from '../../domain/atlas/entries.ts';
import { formatCount } from './counts.ts';
import { joinAll, type Sentence } from './lists.ts';

/** What each view is called, and what it is for. */
export const views = {
  ask: {
    title: 'Check yourself',
    lead: 'Say what you do often, sometimes or not yet, and see which jobs fit, why, and what to learn next. Your answers stay on this device.',
  },
  results: {
    title: 'What fits you',
    lead: 'Every job here beside your own answers: a range, the reasons for it, and what would move it most.',
  },
  gap: {
    title: 'You beside a job',
    lead: 'What you bring, what is missing and how much it counts, and how sure that is.',
  },
  plan: {
    title: 'Your plan',
    lead: 'Choose what to work on, take steps with days, and take the plan with you on paper or as a file.',
  },
  data: {
    title: 'Your answers on this device',
    lead: 'Keep them as a file, send them to yourself or to a counselor, or delete them. Nobody else can see them.',
  },
  jobs: {
    title: 'You beside several jobs',
    lead: 'Up to three jobs, models or occupations beside the same answers, and a sheet to take along.',
  },
  days: {
    title: 'Then and now',
    lead: 'Two days of your answers beside each other: what has changed since.',
  },
  group: {
    title: 'A group',
    lead: 'For teachers and employers: where the persons of a group stand, competency by competency, without ranking anybody.',
  },
  enter: {
    title: 'Type in a paper form',
    lead: 'The numbers of a form that was filled in by hand, one after the other.',
  },
};

/** Between the views. */
export const menu = {
  label: 'Check yourself',
  views: { ask: 'Questions', results: 'What fits you', plan: 'Your plan', data: 'Your answers' },
  who: 'Answers of',
  nobody: 'Choose a person',
};

/** All records, as a file is called. */
export const everybody = 'all records';
/** Something is on its way. */
export const loading = 'Loading …';
/** Something could not be had. */
export const notLoaded = 'This part could not be loaded. Your answers are safe.';
/** To try it again. */
export const tryAgain = 'Try again';
/** An address that names what is not there. */
export const noSuchThing =
  'There is nothing here under this address. Choose a job, an industry model, an occupation or a skill area.';
/** To print a page. */
export const print = 'Print';
/** To keep a record. */
export const keepFile = 'Keep my answers as a file';
/** A notice was read. */
export const read = 'Got it';

/** The few questions that tell most. */
export const tenMinutes = 'Ten-minute start';

/** Where a check begins. */
export const ways = {
  goOn: 'Go on where you stopped',
  start: 'Ten minutes for a first look',
  startText:
    'Thirty questions that say something about nearly every job here. You can stop at any time and go on later.',
  startNow: 'Start with thirty questions',
  one: 'Or check yourself against one thing',
  job: 'A job',
  industry: 'An industry model',
  cluster: 'A skill area',
  industries: 'Industry models',
  clusters: 'Skill areas',
  occupation: 'An occupation: type a part of its name',
  choose: 'Choose one',
  begin: 'Begin',
};

/** How many occupations were found. */
export function formatFound(count: number, shown: number): string {
  const found = formatCount(count, { one: 'occupation', other: 'occupations' });
  return count > shown ? `${found}; the first ${shown} are shown.` : `${found}.`;
}

/** The questions. */
export const asking = {
  title: 'Check yourself',
  lead: 'One question after another. Each answer is kept at once and counts everywhere.',
  back: 'Back',
  skip: 'Skip',
  next: 'Next',
  stop: 'Stop here and see results',
  see: 'See what it says',
  open: 'Answer those I skipped',
  allDone: 'You have answered every question.',
  end: 'That was the last question.',
  soFar: 'Where I stand so far',
  keys: 'Keys: 1 to 4 answer, the left and right arrows go back and on, up and down move through the answers.',
  kept: 'Your first answer starts a record on this device. Nothing is sent anywhere.',
  given: 'Note, or take the answer back',
  note: 'What shows it? For yourself, for a letter or an interview',
  withdraw: 'Take this answer back',
};

/** How many questions are answered. */
export const formatAnswered = (done: number, of: number): string => `${done} of ${of} answered`;

/** What was just answered. */
export const formatSaved = (answer: string): string => `${answer}, kept.`;

/** The ranked list. */
export const results = {
  nothingYet: 'You have not answered anything yet.',
  which: 'What the list shows',
  kinds: { job: 'Jobs', occupation: 'Occupations' },
  how: 'Each range says where your answers leave you between 1 and 99 for that job: the more you answer, the narrower it gets.',
  occupations:
    'Occupations come from O*NET ratings, without acts or credentials of their own, so they are coarser than jobs.',
  none: 'Nothing of it applies to you',
  beside: 'See up to three beside each other',
  days: 'Then and now',
  noneText: 'You said of every behavior of these that it does not apply to you, so there is no figure.',
};

/** How many things have a place in the list. */
export const formatRanked = (count: number): string => `${count} in order of fit`;
/** How many more there are. */
export const formatMore = (count: number): string => `Show more (${count} left)`;
/** How many things wait for more answers. */
export const formatThings = (count: number): string => `(${count})`;
/** What is not shown of a long list. */
export const formatLeft = (count: number): string => `and ${count} more`;

/** What would move a fit most. @param name the competency, drawn as a link or a text */
export const tellNext = <Node>(what: 'answer' | 'grow', points: string, name: Node): readonly (string | Node)[] =>
  what === 'answer'
    ? ['To know more, answer for ', name, ` (narrows the range by ${points} an answer).`]
    : ['To move up, grow in ', name, ` (${points} a habit).`];

/** Answers on the page of a competency. */
export const tickHere = {
  open: 'Tick what you do',
  none: 'Not answered',
  kept: 'Your answers are kept on this device and count in your self-check:',
  notKept: 'Your answers could not be kept. Save them as a file:',
};

/** A page that begins with a record. */
export const formatFromRecord = <Node>(jobs: readonly Node[], results: Node): Sentence<Node> => [
  'By your answers on this device, these fit you most so far: ',
  ...joinAll(jobs),
  '. ',
  results,
  '.',
];
/** The way from what fits most to a goal. */
export const formatRoute = (from: string, to: string): string => `Routes from ${from} to your goal ${to}`;
/** That a choice was made by the record. */
export const fromChosen = 'The first of them is chosen as the start below.';
/** That ticks were taken from the record. */
export const ticksFromRecord = 'Your ticks were taken from your record on this device.';

/** Goals of a person. */
export const goal = { make: 'Make it a goal', is: 'One of your goals' };

/** A person beside one thing. */
export const gap = {
  answer: 'Answer its questions',
  toPlan: 'Go to your plan',
  byWeight: 'What counts most stands first. Choose what you want to work on; your plan then proposes steps.',
  openText: 'Nothing is known of these yet. They are no gaps: answer a few questions to see.',
  choose: 'Work on this',
  chosen: 'In your plan',
  answerRest: 'Answer for this',
  change: 'Change answers',
};

/** The heading of a gap. */
export const formatBeside = (title: string): string => `You and ${title}`;
/** The page of what a person is held against. */
export const formatRead = (title: string): string => `Read about ${title}`;
/** How much a competency counts. @param share 0–1 */
export const formatWeight = (share: number): string =>
  share < 0.01 ? 'counts less than 1%' : `counts ${Math.round(share * 100)}%`;
/** By how much a gap lowers the figure. */
export const formatMissed = (points: string): string => `could add ${points}`;
/** The level that a job asks for. */
export const formatLevel = (level: Level): string => `Level the job asks for: ${level}.`;
/** What stands behind an act that could be done more often. */
export const formatAct = (answer: string, isShown: boolean): string =>
  isShown ? `(you said: ${answer.toLowerCase()}; an act of this job)` : `(you said: ${answer.toLowerCase()})`;

/** Choosing what a person is held against. */
export const pick = {
  first: 'Choose a job, an industry model, an occupation or a skill area',
  blend: 'Add another to make a blend of your own',
  another: 'Choose another',
  other: 'Choose something else',
  list: 'Job, industry model or skill area',
  go: 'Take it',
  takeOut: 'Take out',
};

/** A computer that others use too. */
export const trace = {
  shared: 'Is this a shared computer?',
  text: 'Then keep your answers in this tab alone. They are gone when you clear it, unless you keep them as a file.',
  leaveNone: 'Leave no trace here',
  end: 'Clear this tab',
};

/** The name of a file: `cairn-plan-of-ada-2026-11-29.ics`. */
export function formatFile(name: string, day: string, ending: string): string {
  const plain = name
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, '-')
    .replaceAll(/^-|-$/g, '')
    .slice(0, 60);
  return ['cairn', plain, day].filter(Boolean).join('-') + `.${ending}`;
}
