import type { Comparable } from '../../domain/comparison/comparables.ts';
import type { ComparedPair, Comparison, ComparisonRow, Spread } from '../../domain/comparison/comparison.ts';
import { formatCount } from './counts.ts';
import { formatList, joinChoice, type Sentence } from './lists.ts';
import { formatShare } from './numbers.ts';

type ComparableKind = Comparable['kind'];

/** The form of the tool. */
export const picker = {
  legend: 'Compare',
  kinds: { job: 'Jobs', industry: 'Industry models' } satisfies Record<ComparableKind, string>,
  places: ['First', 'Second', 'Third, if you like'],
  choose: 'Choose',
  none: 'None',
};

/** Changes the order of two, and of three. */
export const formatTurn = (count: number): string => (count === 2 ? 'Swap sides' : 'Move the first to the end');

/** What is read out when a comparison is there. */
export const formatSummary = (names: string, differ: number, same: number): string =>
  `${names}: ${differ} listed competencies differ, ${same} are the same.`;

/** Headings and links of a comparison. */
export const labels = {
  notLoaded:
    'The list of jobs and models could not be loaded. Check the connection and try again, or read a comparison from the list below.',
  tryAgain: 'Try again',
  differs: 'What differs',
  nothingDiffers: 'Nothing: all that is listed is the same.',
  same: 'What is the same',
  competency: 'Competency',
  facts: 'Beside the competencies',
  fact: 'Fact',
  likeness: 'How alike they are, as a number',
  howMeasured: 'How it is measured',
};

/** @param count 2 or 3 */
export const formatNothingSame = (count: number): string => `No listed competency is the same in ${all(count)}.`;

/** What a table shows, for those who hear it. */
export const formatCaption = (table: 'differences' | 'facts', names: string): string =>
  table === 'facts' ? `Facts of ${names}` : `Competencies in which ${names} differ`;

/** What the rows of one spread have in common, and how many they are. */
export function formatSpread(spread: Spread, kind: ComparableKind, count: number): string {
  if (kind === 'job') {
    return {
      one: 'On one list only',
      some: 'On two of the three lists',
      otherwise: `On ${all(count)} lists, but not alike`,
      alike: `Alike on ${all(count)} lists`,
    }[spread];
  }
  return {
    one: 'In one model only',
    some: 'In two of the three models',
    otherwise: `In ${all(count)}, but on another tier`,
    alike: `In ${all(count)}, on the same tier`,
  }[spread];
}

const all = (count: number): string => (count === 2 ? 'both' : 'all three');

/**
 * In what a row differs: `only on the list of Nurse`, `not on the list of Cook; level differs`; of models `only in
 * Automation`. Empty when it does not.
 */
export function formatDifference({ cells, spread, aspects }: ComparisonRow, things: readonly Comparable[]): string {
  const having = things.filter((_, i) => cells[i]).map(({ title }) => title);
  const without = things.filter((_, i) => !cells[i]).map(({ title }) => title);
  const where = things[0]?.kind === 'job' ? 'on the list of' : 'in';
  const who =
    spread === 'one' ? `only ${where} ${having[0]!}` : spread === 'some' ? `not ${where} ${formatList(without)}` : '';
  const what = aspects.length > 0 ? `${formatList(aspects)} ${aspects.length === 1 ? 'differs' : 'differ'}` : '';
  return [who, what].filter(Boolean).join('; ');
}

/** How much each two have in common, a sentence a pair. */
export function formatPairs({ things, pairs }: Pick<Comparison, 'things' | 'pairs'>): string[] {
  const isJob = things[0]?.kind === 'job';
  const forms = isJob ? { one: 'competency', other: 'competencies' } : { one: 'block', other: 'blocks' };
  return pairs.map((pair) => {
    const names = namePair(things, pair);
    const who = isJob ? (names === '' ? 'Their lists' : `The lists of ${names}`) : names || 'They';
    return pair.shared === 0
      ? `${who} have no ${forms.one} in common.`
      : `${who} have ${formatCount(pair.shared, forms)} in common, of ${pair.either} in all.`;
  });
}

/** Above what no list has, and all of the jobs need more than most. @param count 2 or 3 */
export const formatAlsoShared = (count: number): string =>
  `On no list, and needed more than by most in ${all(count)}, by their occupations`;

/** Which of the jobs is the next rung after another, however alike their lists are: a sentence for each two. */
export const formatRungs = (things: readonly Comparable[]): string[] =>
  things.flatMap((below) =>
    below.kind === 'industry'
      ? []
      : (below.climbsTo ?? []).flatMap(({ job, ladders }) => {
          const above = things.find(({ id }) => id === job);
          const on = `${ladders.length === 1 ? 'the ladder' : 'the ladders'} ${formatList(ladders)}`;
          return above ? `${above.title} is the next rung after ${below.title} on ${on}.` : [];
        }),
  );

/** How alike each two are, a line a pair: `Likeness: 0.33`, and of three things whose. */
export function formatLikeness({ things, pairs }: Pick<Comparison, 'things' | 'pairs'>): string[] {
  return pairs.map((pair) => {
    const names = namePair(things, pair);
    return `Likeness${names && ` of ${names}`}: ${formatShare(pair.likeness)}`;
  });
}

/** What the numbers of likeness mean. @param near from where on two jobs are called near; null for models */
export const formatScale = (near: number | null): string =>
  near === null
    ? 'Likeness goes from 0, nothing in common, to 1, the same.'
    : `Likeness is 1 for the same, about 0 for two occupations taken at random, and below 0 for opposites; from ${formatShare(near)} on, two jobs are called near.`;

/** Two of three by name; empty when there are but two. */
function namePair(things: Comparison['things'], { one, other }: ComparedPair): string {
  return things.length === 2 ? '' : formatList([things[one]!.title, things[other]!.title]);
}

/** How much a competency matters. */
export const formatImportance = (importance: string): string => `${importance} importance`;

/** What all jobs of a comparison have alike. */
export const formatAlike = (importance: string, level: string): string => `${formatImportance(importance)} · ${level}`;

/** What a competency is called in one of the things. */
export const formatCalled = (name: string): string => `as ${name}`;

/** What it is called in all of them, and in one of them. */
export const formatCalledThere = (name: string): string => `there “${name}”`;

/** What it is called in one of them. */
export const formatCalledIn = (name: string, thing: string): string => `“${name}” in ${thing}`;

/** Facts beside the competencies: of jobs, and of models. */
export const facts = {
  category: 'Category',
  preparation: 'Preparation',
  education: 'Education',
  listed: 'Competencies on its list',
  behind: 'O*NET occupations behind the rest',
  family: 'Family',
  blocks: 'Blocks',
};

/** The name of a fact: a tier of models. */
export const formatTier = (number: number, title: string): string => `Tier ${number}: ${title}`;

/** How many competencies a job lists, and how many of them matter most. */
export const formatListed = (count: number, high: number): string => `${count}, ${high} of them of high importance`;

/** Nothing has an id. @param near links to what may have been meant, with their titles */
export const unknownId = <Node>(asked: string, near: readonly Node[]): Sentence<Node> => [
  `No job or industry model has the id “${asked}”. `,
  ...(near.length === 0 ? ['Choose one from the lists above.'] : ['Did you mean ', ...joinChoice(near), '?']),
];

/** One thing is asked for twice. */
export const formatTwice = (title: string): string => `${title} is named twice. Choose another beside it.`;

/** More than three are asked for. @param left titles of those that are not compared */
export const formatTooMany = (left: readonly string[]): string =>
  `Three can be compared at most. Left out: ${formatList(left)}.`;

/** A job and a model are asked for. @param link makes a link to the page of the model from the words for it */
export const mixedKinds = <Node>(
  first: Pick<Comparable, 'kind' | 'title'>,
  other: Pick<Comparable, 'kind' | 'title'>,
  link: (words: string) => Node,
): Sentence<Node> => {
  const names = { job: 'a job', industry: 'an industry model' };
  const model = first.kind === 'industry' ? first : other;
  return [
    `${first.title} is ${names[first.kind]} and ${other.title} is ${names[other.kind]}: a job has levels, a model has tiers, so the two cannot stand side by side. Which jobs share most with ${model.title}? `,
    link('Its page tells'),
    '.',
  ];
};

/** Only one is asked for. */
export const formatAlone = ({ kind, title }: Pick<Comparable, 'kind' | 'title'>): string =>
  `${title} is one side. Choose another ${kind === 'job' ? 'job' : 'model'} to put beside it.`;
