import type { NoStep } from '../../building/ladder/change.ts';
import { formatCount } from './counts.ts';

/** What stands on the page that builds a ladder. */
export const labels = {
  ladder: 'Ladder',
  ladders: 'Ladders on this device',
  unnamed: 'Ladder without a title',
  begin: 'New ladder',
  beginFrom: 'Begin with a ladder of this site',
  chooseLadder: 'Choose a ladder',
  baseDo: 'Begin with it',
  openFile: 'Open a saved ladder',
  undo: 'Undo',
  redo: 'Redo',
  remove: 'Delete this ladder',
  removeSure: 'Delete it for good',
  keepIt: 'Keep it',
  title: 'Title',
  titleExample: 'Pharmaceutical technicians',
  field: 'Field of work',
  fieldExample: 'Manufacturing and quality',
  summary: 'Summary',
  summaryHint: 'Who climbs it and where it leads, in one sentence.',
  industry: 'Industry model',
  none: 'None',
  more: 'More about the ladder',
  phrases: 'What people type to find it, one on a line',
  nameInFiles: 'Name in files',
  nameHint: 'Small letters and hyphens. It stays as it is once files were made. Left empty, it is made of the title.',
  about: '1. The ladder',
  places: '2. Places',
  steps: '3. Steps',
  drawing: 'Drawing',
  listOfPlaces: 'Places, from the lowest up',
  listOfSteps: 'Steps, by their numbers in the drawing',
  pay: 'Pay',
  requirementsShort: 'Other requirements',
  firstHave: 'First have:',
  addPlace: 'Add a place',
  from: 'Take it from',
  own: 'Own words',
  job: 'A job of this site',
  occupation: 'An occupation of O*NET',
  chooseJob: 'Choose a job',
  typeOccupation: 'Begin to type its name',
  level: 'Level',
  add: 'Add this place',
  edit: 'Edit',
  close: 'Close',
  up: 'Earlier',
  down: 'Later',
  placeSummary: 'What one does there',
  placeSummaryHint: 'One sentence.',
  education: 'Education',
  educationExample: "associate's degree",
  zone: 'Job zone',
  notSaid: 'Not said',
  otherThanJob: 'Why it is other than its job',
  otherThanJobHint: 'Only where education or job zone are other than those of the job model.',
  credentials: 'Credentials',
  addCredential: 'Add a credential',
  need: 'How much it is asked for',
  takeAway: 'Take away',
  requirements: 'Other requirements, one on a line',
  requirementsHint:
    'A license to drive, a test of health, years of work. The ladders of this site have no field for them; files keep them as notes.',
  addStep: 'Add a step',
  stepFrom: 'From',
  stepTo: 'To',
  kind: 'Kind of step',
  choosePlace: 'Choose a place',
  addThisStep: 'Add this step',
  experiences: 'Critical developmental experiences, one on a line',
  experiencesHint: 'What a person does on the way, with what to show for it. At least two.',
  before: 'What one must have before the step, one on a line',
  lowerZone: 'Why people take it',
  lowerZoneHint: 'Only where the step leads to a lower job zone.',
  adds: 'What the step adds',
  noPlaces: 'No place stands here yet. Add the first one below.',
  noSteps: 'No step stands here yet. Two places make one possible.',
  needsTwo: 'Add two places first. Then steps can join them.',
  check: '4. What is missing',
  complete: 'The ladder is complete. It can stand in the content of a site.',
  waiting: 'Looking through it …',
  take: '5. Take it along',
  saved: 'The ladder (to open here again)',
  folder: 'Folder for a site (ZIP)',
  case: 'CASE (JSON)',
  ctdl: 'CTDL-ASN (JSON-LD)',
  placesCsv: 'Places (CSV)',
  stepsCsv: 'Steps (CSV)',
  xlsx: 'Workbook (Excel)',
  svg: 'Drawing (SVG)',
  png: 'Drawing (PNG)',
  print: 'Print',
  link: 'Make a link',
  linkIs: 'Whoever opens this link gets a copy of the ladder. It is sent to nobody.',
  notLoaded: 'What this page needs could not be loaded. Check the connection, then try again.',
  tryAgain: 'Try again',
  drawnLater: 'The drawing comes when there is a place.',
  drawingFailed: 'The drawing could not be made. The lists below say the same.',
} as const;

/** What a person has to know of what is kept. */
export const notices = {
  'not-kept':
    'Your browser does not keep what you do here: its room is full, or it is set so. Save the ladder as a file before you leave.',
  damaged:
    'A ladder on this device could not be read whole. What could be read is shown, and the damaged text was put aside.',
  newer: 'A ladder on this device was written by a later version of this page. Load the page again to see it.',
} as const;

/** Why two places cannot be joined, and what to do. */
export const noSteps: Readonly<Record<NoStep, string>> = {
  'no-place': 'Choose two places.',
  itself: 'A step leads from one place to another. Choose two.',
  twice: 'There is a step between these two already. Change that one.',
  full: 'There is no room for one more step. Take one away first.',
};

/** What was done, for those who hear the page. */
export const said = {
  added: (title: string, level: number): string => `Added ${title} on level ${level}.`,
  removed: (title: string): string => `Took ${title} away.`,
  moved: (title: string, place: number): string => `${title} is place ${place} now.`,
  leveled: (title: string, level: number, place: number): string =>
    `${title} is on level ${level} now, as place ${place}.`,
  stepAdded: (number: number, from: string, to: string): string => `Added step ${number}: ${from} → ${to}.`,
  stepRemoved: (from: string, to: string): string => `Took the step ${from} → ${to} away.`,
  stepMoved: (from: string, to: string, number: number): string => `${from} → ${to} is step ${number} now.`,
  undone: 'Took the last change back.',
  redone: 'Made the change again.',
  begun: (title: string): string => `Begun with “${title}”. It is a ladder of your own now.`,
  full: 'There is no room for one more place. Take one away first.',
  noTitle: 'Give the place a title first.',
  noOccupation: (typed: string): string => `No occupation is called “${typed}”. Choose one from the list.`,
  opened: 'The ladder is open.',
  linkMade: 'The link is made.',
  linkLong: 'The ladder is too long for a link. Save it as a file and send that.',
  linkCannot: 'This browser cannot make links. Save the ladder as a file and send that.',
  drawn: (name: string): string => `Made ${name}.`,
  notDrawn: 'This browser cannot make a file of the drawing. Print the page instead.',
  unreadable: 'The file could not be read. Try again, or choose another one.',
  folderIncomplete: (count: number): string =>
    `Made the folder. ${formatProblems(count)} left: a site refuses it before they are mended.`,
} as const;

/** Said of a file or a link that holds no ladder. */
export const noLadder = 'This is no ladder that this page saved. Choose a file whose name ends in -ladder.json.';

/** Say how many things are to be mended. */
export const formatProblems = (count: number): string => (count === 1 ? '1 thing is' : `${count} things are`);

/** Head the list of what is missing. */
export const formatMissing = (count: number): string =>
  `${formatProblems(count)} to be mended before it can stand in the content of a site:`;

/** A level as a value to choose. */
export const levels: readonly string[] = [
  '1: entry',
  '2: worker',
  '3: skilled',
  '4: specialist or lead',
  '5: manager',
  '6: executive',
];

/** Name a place of the list: its number and its title. */
export const formatPlace = (number: number, title: string): string => `${number}. ${title || 'Place without a title'}`;

/** Name a step of the list. */
export const formatStep = (number: number, from: string, to: string): string => `${number}. ${from} → ${to}`;

/** Say what is in the drawing. */
export const formatDrawn = (places: number, steps: number): string =>
  `${formatCount(places, { one: 'place', other: 'places' })} and ${formatCount(steps, { one: 'step', other: 'steps' })}`;

/** Said in a saved drawing, of whose it is. */
export const origin = 'Drawn there by its author.';

/** Says what the folder is for. */
export const folderNote =
  'The folder holds the ladder as this site writes its own, with identifiers that stay. Put it under “content” of a copy of the site, and run npm run content.';

/** Explains the drawing. */
export const caption =
  'The lowest places stand at the foot. A whole line is a step up, a dashed one a step across, a dotted one a step into a specialty.';

/** Say why the competencies of a step cannot be told. */
export const formatNotTold = (titles: readonly string[]): string =>
  `${titles.join(' and ')} ${titles.length === 1 ? 'has' : 'have'} no job model here, so what the step adds in competencies is not known.`;

/** Said of a step between two places of one job. */
export const sameJob = 'Both places are of one job, so the step adds no competency that is told here.';

/** Credits the figures of pay. */
export const formatPayNote = (release: string): string =>
  `Pay: median of all in the occupation, United States, ${release}, Bureau of Labor Statistics (OEWS).`;
