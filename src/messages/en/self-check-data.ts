import { formatCount } from './counts.ts';
import { formatDate } from './dates.ts';

/** The persons whose answers are here. */
export const people = 'Whose answers are here';
/** Nobody’s are. */
export const nobody = 'Nobody’s yet.';
/** A record, in short. @param made the day it was begun */
export const formatRecord = (answers: number, made: string): string =>
  `${formatCount(answers, { one: 'answer', other: 'answers' })}, begun on ${formatDate(made)}`;
/** To begin another record. */
export const another = 'Begin for another person';
/** The heading of one record. */
export const formatOf = (name: string): string => `Record: ${name}`;
/** Its name. */
export const name = 'What you call it (for you alone; may stay empty)';
/** All records in one file. */
export const keepAll = 'Keep all records as one file';
/** Getting rid of things. */
export const rid = 'Delete';
/** To delete one person. @param name what the record is called; may be empty */
export const formatDelete = (name: string): string => (name === '' ? 'Delete this record' : `Delete ${name}`);
/** To delete what could not be read. */
export const remove = 'Delete it';
/** To delete everything. */
export const deleteAll = 'Delete everything on this device';
/** Yes. */
export const sure = 'Yes, delete';
/** No. */
export const rather = 'No, keep it';
/** What a damaged text is called as a file. */
export const damaged = 'damaged record';
/** To keep it. */
export const saveDamaged = 'Save the damaged text';

/** Records from elsewhere. */
export const takeIn = 'Take in answers from a file';
/** Which files. */
export const files = 'Files that were kept here before, one or several';
/** What came. */
export const came = 'What was found';
/** To take it. */
export const formatTake = (count: number): string => (count === 1 ? 'Take this record in' : `Take in ${count} records`);
/** Not to take it. */
export const leave = 'Leave it';
/** To put it away. */
export const close = 'Close';

/** Sending a record. */
export const send = 'Send it to another device';
/** What happens to it. */
export const sendText =
  'The answers stand in the link or the square code itself and go to no server. Whoever gets it can read all of it.';
/** As a link. */
export const makeLink = 'Make a link';
/** As a square code. */
export const makeCode = 'Make a square code';
/** The link. */
export const link = 'Link with the whole record';
/** To copy it. */
export const copy = 'Copy';
/** It was copied. */
export const copied = 'Copied.';
/** It was not. */
export const notCopied = 'It could not be copied. Mark the link and copy it by hand.';
/** A browser without what packs a link. */
export const tooOld = 'This browser is too old to make such a link. Keep the answers as a file instead.';
/** What the code is made by could not be had. */
export const noCode =
  'The code could not be made, as a part of this page could not be loaded. Try again, or use the file.';
/** The code, read out. */
export const code = 'Square code with the answers';
