import { formatCount } from './counts.ts';

/** What stands on the page that builds a model. */
export const labels = {
  bar: 'Model',
  name: 'Name of the model',
  namePlaceholder: 'Pharmaceutical Manufacturing',
  other: 'Models on this device',
  unnamed: 'Model without a name',
  noName: 'No name yet',
  undo: 'Undo',
  redo: 'Redo',
  begin: 'New model',
  openFile: 'Open a saved model',
  remove: 'Delete this model',
  removeSure: 'Delete it for good',
  keepIt: 'Keep it',
  start: '1. Begin',
  startMore: 'Add from another model',
  startHint:
    'Begin from a model or a job that is close, and change it. You can add several: what two have in common is taken once.',
  base: 'Model or job',
  models: 'Industry models',
  jobs: 'Jobs',
  choose: 'Choose one',
  beginFrom: 'Begin from it',
  blend: 'Add what it has',
  blank: 'Begin with empty tiers',
  opened: 'Begin from a framework in a file',
  bases: 'It rests on',
  edition: 'edition of',
  blocks: '2. Tiers and blocks',
  keys: 'On a block: Enter opens it, Alt with the up or down arrow moves it, also to the next tier, and Delete removes it. Ctrl Z takes a step back.',
  addTier: 'Add a tier',
  tierName: 'Name of the tier',
  tierMore: 'Change this tier',
  moveTierUp: 'Move the tier up the list',
  moveTierDown: 'Move the tier down the list',
  removeTier: 'Remove the tier with its blocks',
  empty: 'No blocks yet.',
  own: 'Write a block',
  find: 'Add a competency of this site',
  findHint: 'Part of its name',
  onTier: 'To tier',
  ownTier: 'Where it usually stands',
  noneFound: 'Nothing is called that. Try another word, or write a block.',
  add: 'Add',
  isThere: 'is there already',
  grip: 'Drag to move',
  isOwn: 'own words',
  title: 'Name',
  definition: 'What it is, in one sentence',
  statements: 'Behaviors, or critical work functions',
  statement: 'Statement',
  addStatements: 'Add',
  newStatements: 'New ones, one on a line',
  topics: 'What one has to know, one on a line',
  earlier: 'Earlier',
  later: 'Later',
  delete: 'Remove',
  tier: 'Tier',
  sector: 'Sector',
  allSectors: 'All sectors',
  removeBlock: 'Remove this block',
  backToSite: 'Take back the words of this site',
  fromSite: 'These are the words of this site. What you change becomes yours; it stays known where it came from.',
  changedSite: 'These words are yours. The block came from this site.',
  changedOpened: 'The block came from the framework that you opened.',
  writtenHere: 'You wrote this block.',
  seeIt: 'Its page',
  close: 'Close',
  hints: 'Hints for the words',
  sectors: '3. Sectors',
  sectorsHint:
    'Branches of the industry. Their blocks stand on the tier of industry sectors: open such a block to say whose it is.',
  addSector: 'Add a sector',
  sectorName: 'Name of the sector',
  sectorWhat: 'What it does',
  occupations: '4. Occupations',
  occupationFind: 'Code or part of a title',
  credentials: '5. Credentials',
  credentialFind: 'Part of a name',
  noneChosen: 'None yet.',
  facts: '6. About the model',
  family: 'Group of industries',
  familyPlaceholder: 'Manufacturing',
  summary: 'Who it is for and what it covers, in one sentence',
  phrases: 'What people type to find it, one on a line',
  introduction: 'Introduction; an empty line begins a paragraph',
  stewards: 'Who makes it, one on a line',
  pyramid: 'The pyramid',
  pyramidTitle: 'Tiers of',
  pyramidHint: 'Choose a stone to open its block. The list of tiers and blocks says the same in words.',
  open: 'no blocks yet',
  changes: 'What you changed',
  noBase: 'This model rests on no other, so there is nothing to hold it against.',
  noChanges: 'Nothing is changed yet.',
  take: 'Take it along',
  takeHint: 'Nothing is sent anywhere. A file is written in this browser.',
  share: 'Copy a link to it',
  shareDone:
    'The link is copied. It holds the whole model; whoever has it can open the model and change their own copy.',
  shareShown: 'This is the link. It holds the whole model.',
  shareLong: 'This model is too large for a link. Save it as a file and send that.',
  shareOld: 'This browser cannot make links. Save the model as a file and send that.',
  notLoaded: 'What this page needs could not be loaded. Check the connection, then try again.',
  tryAgain: 'Try again',
  waiting: 'One moment …',
  fileOpened: 'The model is open.',
  noPyramid: 'It grows here once the model has tiers.',
  hasIt: 'The model has taken this in already, so nothing was added.',
  linkOpened: 'The model of the link is open. It is kept on this device as a copy of your own.',
} as const;

/** What a person has to know of what is kept. */
export const notices = {
  'not-kept':
    'The browser keeps nothing here, so the model is gone when the page is closed. Save it as a file under “Take it along”.',
  damaged:
    'A model that was kept here is damaged. What could be read of it is open; the damaged text was put aside and is left alone.',
  newer:
    'A model that is kept here was saved by a later version of this site. Load the page again to open it; until then it is left alone.',
} as const;

/** What is said after a move. */
export const formatMoved = (title: string, place: number, of: number, tier: string): string =>
  `${title}: now ${place} of ${of} in ${tier}.`;

/** Said when a statement or a sector has moved. */
export const formatPlace = (title: string, place: number, of: number): string => `${title}: now ${place} of ${of}.`;

/** Said when something cannot move farther. */
export const formatStuck = (title: string): string => `${title} is at the end already.`;

/** Said when something is gone. */
export const formatRemoved = (title: string): string => `${title} is removed. Undo brings it back.`;

/** Said when something was added. */
export const formatAdded = (title: string, tier: string): string => `${title} is added to ${tier}.`;

/** Said when a tier has moved. */
export const formatTierMoved = (title: string, place: number, of: number): string =>
  `${title}: now tier ${place} of ${of} in the list.`;

/** Said when a base was taken in. */
export function formatTakenIn({
  title,
  added,
  joined,
  left,
}: {
  readonly title: string;
  readonly added: number;
  readonly joined: number;
  readonly left: number;
}): string {
  const parts = [`${title}: ${formatCount(added, { one: 'block was added', other: 'blocks were added' })}.`];
  if (joined > 0) parts.push(`${formatCount(joined, { one: 'was there', other: 'were there' })} already.`);
  if (left > 0)
    parts.push(`${formatCount(left, { one: 'had', other: 'had' })} no room: a model has at most 400 blocks.`);
  return parts.join(' ');
}

/** What stands over a tier: its number, name and how many blocks it has. */
export const formatBlocks = (count: number): string => formatCount(count, { one: 'block', other: 'blocks' });

/** What stands under the pyramid. */
export const formatPyramid = (tiers: number, blocks: number): string =>
  `${formatCount(tiers, { one: 'tier', other: 'tiers' })}, ${formatBlocks(blocks)}. ${labels.pyramidHint}`;

/** How many more were found than are shown. */
export const formatMoreFound = (count: number): string =>
  `${formatCount(count, { one: 'more', other: 'more' })}: type more of the name.`;

/** Name of a button that concerns one thing. */
export const formatButton = (what: string, title: string): string => `${what}: ${title}`;

/** Said when no more fits. */
export const formatFull = (most: { readonly blocks: number; readonly statements: number }): string =>
  `There is no more room: a model has at most ${most.blocks} blocks and ${most.statements.toLocaleString('en-US')} statements of its own.`;
