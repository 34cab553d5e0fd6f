import type { AskedLevels, Emphasis, MostNeeded, SharedBlocks } from '../../domain/atlas/figure-findings.ts';
import type { ModelEvent } from '../../domain/atlas/model-history.ts';
import type { ShortestClimb } from '../../domain/ladders/shortest-climb.ts';
import { capital } from './capital.ts';
import { formatCount } from './counts.ts';
import { formatChoice, formatList } from './lists.ts';
import { formatNumber } from './numbers.ts';

/** `both`, or `all three`. */
const allOf = (count: number): string => (count === 2 ? 'both' : `all ${formatNumber(count)}`);

/** What the pyramid of a model finds: how much of it other industries ask for too. Empty for a model without blocks. */
export function formatShared({ blocks, shared, isFramework }: SharedBlocks): string {
  const others = isFramework ? 'industry models' : 'other industry models too';
  const own = blocks - shared;
  if (blocks === 0) return '';
  if (shared === 0) return `No block of it stands in ${isFramework ? 'an' : 'another'} industry model`;
  if (own === 0)
    return `${blocks === 1 ? 'Its one block stands' : `${capital(allOf(blocks))} of its blocks stand`} in ${others}`;
  const rest = own === 1 ? 'the other is its own' : `the other ${formatNumber(own)} are its own`;
  return `${capital(formatNumber(shared))} of its ${formatNumber(blocks)} blocks ${shared === 1 ? 'stands' : 'stand'} in ${others}; ${rest}`;
}

/** What the picture of a job’s competencies finds: how many matter most, and where these are. Empty for a job without any. */
export function formatEmphasis({ listed, high, mainly }: Emphasis): string {
  const all = listed === 1 ? 'Its one competency is' : `${capital(allOf(listed))} competencies are`;
  if (listed === 0) return '';
  if (high === 0) return `${all} of moderate importance`;
  if (high === listed) return `${all} of high importance`;
  const where =
    mainly && high > 1
      ? `, ${mainly.high === high ? 'all' : formatNumber(mainly.high)} of them in “${mainly.cluster}”`
      : '';
  return `${capital(formatNumber(high))} of ${formatNumber(listed)} competencies ${high === 1 ? 'matters' : 'matter'} most${where}`;
}

/** Names told by name; of more, their number is told. */
const mostNames = 3;

/** What the matrix of a job finds: what the most of its work needs. Empty where nothing is linked, or there is one responsibility. */
export function formatMostNeeded(
  { competencies, responsibilities, of, needed }: MostNeeded,
  nameOf: (competency: string) => string,
): string {
  if (competencies.length === 0 || of === 1) return '';
  const inAll = responsibilities === of;
  const where = `in ${inAll ? allOf(of) : `${formatNumber(responsibilities)} of ${formatNumber(of)}`} responsibilities`;
  if (competencies.length === needed && needed > 1) return `Each competency is needed ${where}`;
  const more = inAll || needed === 1 ? '' : ', more than any other';
  if (competencies.length === 1) return `${nameOf(competencies[0]!)} is needed ${where}${more}`;
  const who =
    competencies.length <= mostNames
      ? formatList(competencies.map(nameOf))
      : `${capital(formatNumber(competencies.length))} competencies`;
  return `${who} are each needed ${where}${more}`;
}

/** What the drawing of a ladder finds: how long its shortest way up is. Empty where none leads up. */
export function formatClimb(climb: ShortestClimb | null): string {
  if (climb === null) return '';
  const { steps, ends } = climb;
  const from = ends ? `from ${ends.from} to ${ends.to}` : 'from the lowest level to the highest';
  return `It takes at least ${steps === 1 ? 'one step' : `${formatNumber(steps)} steps`} ${from}`;
}

/** What jobs ask for of the levels of a competency. Empty where no job lists it. */
export function formatAskedLevels({ jobs, levels, each }: AskedLevels): string {
  const level = `the level ${formatChoice(levels)}`;
  if (jobs === 0) return '';
  if (jobs === 1) return `The one job that lists it asks for ${level}`;
  const who = `the ${formatNumber(jobs)} jobs that list it`;
  if (levels.length > 1) return `${capital(who)} ask most often for ${level}: ${formatNumber(each)} of them for each`;
  if (each === jobs) return `${capital(allOf(jobs))} jobs that list it ask for ${level}`;
  const often = each * 2 > jobs ? 'Most jobs that list it ask for' : 'Jobs that list it ask most often for';
  return `${often} ${level}: ${formatNumber(each)} of ${formatNumber(jobs)}`;
}

/** What the history of a model finds: how old its latest edition is. Empty where no edition is known. */
export function formatEditions(events: readonly ModelEvent[]): string {
  const years = events.filter(({ edition }) => edition !== null).map(({ date }) => date.slice(0, 4));
  if (years.length === 0) return '';
  const updates = years.length - 1;
  return updates === 0
    ? `One edition is known, of ${years[0]}`
    : `The latest known edition is of ${years.at(-1)}, ${formatCount(updates, { one: 'edition', other: 'editions' })} after the first`;
}
