import { formatCount } from './counts.ts';

/** What stands where a framework of anyone becomes a model. */
export const labels = {
  hint: 'CASE, CTDL, SKOS, tables and workbooks, our own data too. The file stays in your browser.',
  which: 'Which tier is which?',
  top: 'What stands at the top of it?',
  groups: 'Tiers or groups, with competencies under them',
  competencies: 'Competencies, with statements under them',
  leaveOut: 'Leave out',
  all: 'Put all on one tier',
  build: 'Take it in',
  cancel: 'Choose another file',
  failed: 'The file could not be read. Try again, or load the page again.',
} as const;

/** Say what a file has. */
export const formatOpened = (title: string, count: number): string =>
  `${title || 'A framework without a name'}: ${formatCount(count, { one: 'item', other: 'items' })}.`;

/** Say that a framework is larger than a model. */
export const formatCut = (most: number): string =>
  `It has more than a model can hold. The first ${most.toLocaleString('en-US')} items can be taken in.`;

/** How many competencies or statements stand under an item. */
export const formatUnder = (count: number): string =>
  formatCount(count, { one: 'item under it', other: 'items under it' });

/** Say what was left out. */
export const formatLeft = (count: number): string =>
  count === 0 ? '' : `${formatCount(count, { one: 'item was', other: 'items were' })} left out.`;
