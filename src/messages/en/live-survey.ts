import type { FirmSector, FirmSize } from '../../domain/worksheets/firms.ts';
import type { Counted } from '../../worksheets/came.ts';
import { formatCount } from './counts.ts';

/** What stands on the page on which a survey of employers is prepared and counted. */
export const labels = {
  bar: 'Survey',
  title: 'Title of the survey',
  titlePlaceholder: 'Machining in the valley, spring',
  other: 'Surveys on this device',
  unnamed: 'Survey without a title',
  begin: 'New survey',
  openFile: 'Open a saved survey (.json)',
  undo: 'Undo',
  redo: 'Redo',
  remove: 'Delete this survey',
  removeSure: 'Delete it with its answers',
  keepIt: 'Keep it',
  prepare: '1. Prepare it',
  nothing: 'Choose a model or a job. Employers are then asked about its competencies.',
  note: 'What employers read first',
  notePlaceholder: 'Who asks, what for, and to whom the answers go.',
  closing: 'What they read at the end',
  closingPlaceholder: 'Please send the file to … by …. Thank you.',
  asked: 'What is asked',
  askedHint: 'Take away what is of no use here. A shorter survey is answered by more people.',
  all: 'Ask all of these',
  none: 'Ask none of these',
  send: '2. Send it',
  sendHint:
    'Each employer opens the link or the file, answers, and sends you what comes out: a file, a link or a text.',
  link: 'Make a link',
  linkReady: 'The link',
  copy: 'Copy it',
  copied: 'Copied.',
  cannotCopy: 'The browser did not let us copy. Select the text and copy it by hand.',
  file: 'Save it as a file',
  paper: 'On paper or as a workbook',
  saved: 'Save survey and answers (to open here again)',
  cameHead: '3. Take the answers in',
  cameHint:
    'Choose all files at once, or drop them here: answers (.json) and filled employer worksheets (.xlsx). Or paste what came by mail.',
  cameFiles: 'Choose answers',
  paste: 'Paste links or texts of answers; anything around them is passed over',
  takePaste: 'Take these in',
  clear: 'Take all answers out',
  reading: 'Reading …',
  report: 'What came of them',
  nothingPasted: 'No answer was found in this text. It begins with #answer= and has no spaces in it.',
  tally: '4. What they said',
  noAnswers: 'Nothing has come yet.',
  notLoaded: 'Something could not be loaded. Check the connection.',
  linkLong: 'The link is too long for some mail programs. Send the file, or shorten the texts.',
  cannotLink: 'This browser cannot make links. Save the survey as a file.',
  onDevice: 'The survey and the answers stay on this device. Nothing is sent anywhere.',
  opened: 'The survey is open.',
  noSurvey:
    'This is no survey that was saved here. Choose a file whose name ends in -survey.json or -survey-and-answers.json.',
  otherSubject: 'Begin a new survey to ask about another model or job.',
} as const;

/** What stands in the tally. */
export const tallyLabels = {
  scale: 'Question',
  order: 'Order',
  inOrder: 'as in the model or job',
  byImportance: 'what counts most first',
  size: 'Size of the firm',
  sector: 'Sector of the firm',
  everyone: 'All',
  few: 'Groups are shown from 5 answers on. In a smaller group, who knows the firms could tell who said what.',
  tooFew: 'Fewer than 5 firms are of this size and sector, so they are not shown by themselves.',
  competency: 'Competency',
  group: 'Group',
  count: 'Answers',
  needed: 'Needed',
  not: 'Not needed',
  lower: 'Lower quarter',
  median: 'Median',
  upper: 'Upper quarter',
  spread: 'Middle half',
  distribution: 'How many said what',
  words: 'In their own words',
  masked: 'fewer than 5',
  none: 'nobody yet',
  xlsx: 'Tally (Excel)',
  csv: 'Tally (CSV)',
  print: 'Print',
  sheet: 'Tally',
  wordsSheet: 'Own words',
  aboutSheet: 'About',
  survey: 'Survey',
  of: 'Model or job',
  made: 'Counted on',
  total: 'Answers in all',
  shown: 'Shown',
  how: 'How it is counted',
  howText:
    'Each answer counts once. The median is the answer in the middle; where it falls between two answers, both are named. Half of the answers lie between the lower and the upper quarter.',
} as const;

/** What stands on the page on which an employer answers. */
export const answerLabels = {
  bar: 'This set of answers',
  noSurvey: 'Open the link that you were sent, or choose the file of the survey.',
  openFile: 'Choose the file of a survey (.json)',
  other: 'Surveys that you answered here',
  promise:
    'Nothing is sent from this page, and nobody is asked for a name. Your answers stay on this device until you give them back yourself: as a file, a link or a text.',
  damagedLink: 'The link is damaged. Copy it whole, without a line break, or ask for the file of the survey.',
  noSubject: 'This survey is about a model or job that this site does not have. Ask whoever sent it.',
  firm: 'Your firm',
  firmHint: 'Both are of use to whoever counts the answers. Leave them empty if they would give you away.',
  size: 'People who work there',
  sector: 'Sector',
  notSaid: 'I would rather not say',
  questions: 'Your answers',
  keys: 'Keys: 1, 2, 3 … choose an answer, 0 takes it back. Leave out what you cannot judge.',
  more: 'More about it',
  give: 'Give them back',
  giveHint: 'Choose one way. All three hold the same.',
  file: 'Save as a file',
  link: 'Copy a link',
  text: 'Copy a text for a mail',
  linkReady: 'The text that was copied',
  again: 'Answer for another firm',
  undo: 'Undo',
  redo: 'Redo',
  remove: 'Delete these answers',
  removeSure: 'Delete them for good',
  keepIt: 'Keep them',
  print: 'Print',
  printNote: 'Answers to the survey',
  empty: 'Nothing is answered yet.',
} as const;

/** Sizes of a firm. */
export const sizeNames: Readonly<Record<FirmSize, string>> = {
  '1-9': '1 to 9',
  '10-49': '10 to 49',
  '50-249': '50 to 249',
  '250-999': '250 to 999',
  '1000': '1,000 or more',
};

/** Sectors by the names of NAICS 2022, shortened. */
export const sectorNames: Readonly<Record<FirmSector, string>> = {
  '11': 'Farming, forestry, fishing and hunting',
  '21': 'Mining, oil and gas',
  '22': 'Utilities',
  '23': 'Construction',
  '31-33': 'Manufacturing',
  '42': 'Wholesale trade',
  '44-45': 'Retail trade',
  '48-49': 'Transportation and warehousing',
  '51': 'Information',
  '52': 'Finance and insurance',
  '53': 'Real estate, rental and leasing',
  '54': 'Professional, scientific and technical services',
  '55': 'Management of companies',
  '56': 'Administrative, support and waste services',
  '61': 'Education',
  '62': 'Health care and social assistance',
  '71': 'Arts, entertainment and recreation',
  '72': 'Lodging and food services',
  '81': 'Other services',
  '92': 'Public administration',
};

const answers = { one: 'answer', other: 'answers' } as const;

/** Say how many competencies are asked about. */
export const formatAskedCount = (asked: number, of: number): string =>
  `${asked} of ${formatCount(of, { one: 'competency is', other: 'competencies are' })} asked about.`;

/** Say how long a link is. */
export const formatLinkLength = (characters: number): string => `${characters.toLocaleString('en-US')} characters`;

/** Say how many answers came. */
export const formatCame = (count: number): string => `${formatCount(count, answers)} counted.`;

/** Say how many of the competencies an employer has answered. */
export const formatAnswered = (done: number, of: number): string => `${done} of ${of} answered.`;

/** Say of one file or text what came of it. */
export const formatCounted = (name: string, what: Counted | string): string =>
  `${name}: ${Object.hasOwn(countedWords, what) ? countedWords[what as Counted] : what}`;

const countedWords: Readonly<Record<Counted, string>> = {
  counted: 'counted.',
  twice: 'stands here already, so it was counted once.',
  'other-survey': 'answers another survey, so it was left out. Open that survey and take it in there.',
  'other-model': 'is about another model or job, so it was left out.',
  nothing: 'holds no answer, so it was left out.',
  full: 'had no room. A survey holds 2,000 answers.',
};

/** Sum up what was taken in. */
export const formatTakenIn = (counted: number, of: number): string =>
  counted === of ? `${formatCount(counted, answers)} taken in.` : `${counted} of ${formatCount(of, answers)} taken in.`;

/** Say why a file could not be counted, and what to do. */
export const answerTroubles = {
  'too-large': 'is larger than 5 MB. Ask for the answers as a file of this page.',
  kind: 'is no answer: neither a file of this page nor a workbook with an employer worksheet.',
  damaged: 'is damaged, so it was left out. Ask for it again.',
  'old-office': 'is a file of an old Office (.xls), or locked by a password. Ask for it as .xlsx.',
  newer: 'was written by a newer version of this page. Reload this page and take it in again.',
  unreadable: 'could not be read. Try again, or ask for it again.',
} as const;

/** Name what was pasted, by its place. */
export const formatPasted = (place: number): string => `Pasted answer ${place}`;

/** Head the list of what was left out. */
export const formatLeftOut = (count: number): string =>
  count === 1 ? 'One was not counted' : `${count} were not counted`;

/** A place on a scale in words: between two answers where it falls between them. */
export function formatPlace(place: number, words: readonly string[]): string {
  const [low, high] = [words[Math.floor(place)]!, words[Math.ceil(place)]!];
  return low === high ? low : `${low} / ${high}`;
}

/** A stretch of a scale in words. */
export const formatStretch = (from: number, to: number, words: readonly string[]): string =>
  from === to ? formatPlace(from, words) : `${formatPlace(from, words)} to ${formatPlace(to, words)}`;

/** How many said what: `must have 8, useful 3, not needed 1`, from the highest answer down. */
export const formatDistribution = (chosen: readonly number[], words: readonly string[]): string =>
  chosen
    .map((count, i) => `${words[i]!} ${count}`)
    .reverse()
    .join(', ');

/** Name the text that an employer copies into a mail. */
export const formatMailText = (title: string, code: string): string =>
  `${answerLabels.printNote}${title ? ` “${title}”` : ''}. Please copy the next line whole:\n${code}\n`;
