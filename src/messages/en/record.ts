import type { AnswerCode } from '../../record/answer-code.ts';
import { formatCount } from './counts.ts';
import { formatDate } from './dates.ts';
import { formatList } from './lists.ts';

/** What a record is called that was given no name. */
export const noName = 'No name yet';

/** Where records are, and what that means. */
export const keptIn = {
  device:
    'Your answers stay in this browser, on this device. Nobody else gets them, and we cannot see them. Browsers forget: Safari after seven days without a visit, others when space is short or history is cleared. A private window forgets when it is closed. So save a file now and then.',
  tab: 'Your answers stay in this tab and nowhere else. When you are done, press “Clear this tab” before you close it: browsers can reopen a closed tab with what was in it. After half an hour without use, this page clears it when it is opened.',
  page: 'This browser keeps nothing for this site. Your answers last until you leave this page. Save a file before you go.',
};

/** What is said of the last change. */
export const saving = {
  saved: 'Saved.',
  full: 'Not saved: there is no room left for this site in your browser. What you see is still here. Save it as a file now; then delete a record that you do not need, and go on.',
  refused:
    'Not saved: your browser does not let this site keep anything. What you see is still here. Save it as a file now.',
};

/** What happened to a record without the person doing anything in this tab. */
export const notices = {
  mended:
    'The record on this device was damaged. What could be read was joined with the last good copy. The damaged text was put aside; you can save it as a file.',
  'deleted-elsewhere': 'This record was deleted in another tab or window, so it is gone here too.',
  'newer-elsewhere':
    'Another tab has saved this record with a later version of this site. Load this page again to go on with it.',
};

/** Why a record cannot be opened. It is left as it is. */
export const unread = {
  newer: 'This record was saved by a later version of this site. Load the page again to open it.',
  unreadable:
    'This record is damaged and nothing of it can be read. Save the damaged text as a file before you delete it; somebody may be able to mend it.',
};

/** The tab was cleared because it was not used for long. */
export const tabCleared = 'This tab was not used for half an hour, so what was in it has been cleared.';

/** What is asked before something is deleted, and said after it. */
export const deleting = {
  all: 'Delete every record on this device? This cannot be undone. Files that you saved stay where they are.',
  gone: 'Deleted. Nothing of it is left in this browser.',
  left: 'Not all of it could be deleted. Clear the data of this site in the settings of your browser.',
};

/** What is asked before one person is deleted. */
export const formatDeletePerson = (name: string): string =>
  `Delete ${name === '' ? 'this record' : `the record “${name}”`} from this device? This cannot be undone. Files that you saved stay where they are.`;

/** Ask to save a file. @param since the day of the last one: `2026-11-29` */
export function formatReminder({ answers, since }: { readonly answers: number; readonly since?: string }): string {
  const own = formatCount(answers, { one: 'answer is', other: 'answers are' });
  const then = since === undefined ? 'in no file yet' : `newer than your file of ${formatDate(since)}`;
  return `${own} ${then}. Browsers forget; save a file to keep them.`;
}

/** Say how long a link is, and whether a file is better. @param lengths in characters: kept whole by all programs; at most */
export function formatLinkLength(
  length: number,
  { safe, most }: { readonly safe: number; readonly most: number },
): string {
  const own = `The link has ${formatCharacters(length)}.`;
  if (length <= safe) return own;
  if (length <= most)
    return `${own} Some programs cut links of more than ${number(safe)}; try it out, or send the file.`;
  return `${own} That is too long for most programs. Send the file instead.`;
}

/** Say what a square code leaves out. */
export function formatLeftOut({ leftOut, fits }: Pick<AnswerCode, 'leftOut' | 'fits'>): string {
  const { name, notes, earlier, goals, ticks, plan, unknown, days } = leftOut;
  const counted = (count: number, one: string, other: string): string[] =>
    count === 0 ? [] : [formatCount(count, { one, other })];
  const all = [
    ...(name ? ['the name'] : []),
    ...counted(notes, 'note', 'notes'),
    ...counted(earlier, 'earlier answer', 'earlier answers'),
    ...counted(goals, 'goal', 'goals'),
    ...counted(ticks, 'other tick', 'other ticks'),
    ...counted(plan, 'entry of the plan', 'entries of the plan'),
    ...counted(unknown, 'answer to a behavior of another edition', 'answers to behaviors of another edition'),
  ];
  const sentences = [
    all.length === 0
      ? 'The code holds all of the record.'
      : `The code holds the answers alone. It leaves out ${formatList(all)}.`,
    ...(days ? ['All answers get the day of the latest one.'] : []),
    ...(fits ? [] : ['It is too dense for a phone to read from paper. Use the file instead.']),
  ];
  return sentences.join(' ');
}

/** Say what came of a file. */
export function formatAdded({
  added,
  joined,
  left,
  differ,
}: {
  readonly added: number;
  readonly joined: number;
  readonly left: number;
  readonly differ: readonly unknown[];
}): string {
  const parts = [
    ...(added > 0 ? [`${formatCount(added, { one: 'record was', other: 'records were' })} added.`] : []),
    ...(joined > 0
      ? [
          `${formatCount(joined, { one: 'record was', other: 'records were' })} here already; both copies were joined, and no answer was lost.`,
        ]
      : []),
    ...(differ.length > 0
      ? [
          `${formatCount(differ.length, { one: 'answer differs', other: 'answers differ' })} between two copies of one day; the one that was written later counts.`,
        ]
      : []),
    ...(left > 0
      ? [
          `${formatCount(left, { one: 'record', other: 'records' })} could not be joined, because what is on this device cannot be read.`,
        ]
      : []),
  ];
  return parts.length === 0 ? 'No record was added.' : parts.join(' ');
}

const number = (count: number): string => count.toLocaleString('en-US');
const formatCharacters = (count: number): string => `${number(count)} ${count === 1 ? 'character' : 'characters'}`;
