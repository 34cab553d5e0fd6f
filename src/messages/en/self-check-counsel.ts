import { formatCount } from './counts.ts';

/** A record beside several things. */
export const table = 'These answers beside what was chosen';
/** The heading of a sheet. @param name what the record is called; may be empty */
export const formatSheet = (name: string): string => (name === '' ? 'For you to take along' : `For ${name}`);
/** Rows of the table. */
export const competency = 'Competency';
/** The range. */
export const range = 'Where the answers stand, 1 to 99';
/** Credentials. */
export const needs = 'Needed beside it';
/** To print the sheet. */
export const handout = 'Print as a handout';
/** The code on the sheet. */
export const onPhone = 'On your own phone';
/** What it is for. */
export const onPhoneText = 'Point the camera of the phone here to go on there.';

/** Two days of a record. */
export const before = 'The earlier day';
/** The later one. */
export const after = 'The later day';
/** There are not two. */
export const oneDay = 'Two days can be seen beside each other once you have answered on two different days.';
/** Nothing is another answer. */
export const nothingChanged = 'No answer is another one.';
/** There was none. */
export const noAnswer = 'no answer';

/** How a form on paper is typed in. */
export const enterText =
  'Type the number of each line. The next line is chosen by itself; arrows go up and down, space leaves a line out.';

/** What a group is for. */
export const groupText =
  'Add the files of several persons, then choose what to see them beside. The files are read in this page alone: nothing is kept, and nothing is sent.';
/** Where files go. */
export const drop = 'Drop files here, or choose them';
/** Records of this device. */
export const addOwn = 'Add the records on this device';
/** To begin anew. */
export const clear = 'Take everybody out';
/** How many there are. */
export const formatMembers = (count: number): string =>
  count === 0 ? 'Nobody is here yet.' : formatCount(count, { one: 'person', other: 'persons' }) + '.';
/** The heading of the table. */
export const formatGroup = (title: string): string => `The group beside ${title}`;
/** The last row. */
export const counts = 'How many';
/** Files of the group. */
export const save = { csv: 'Save as CSV', xlsx: 'Save as a spreadsheet' };
/** What a file is called. */
export const groupFile = 'group';
/** A file was made. */
export const formatReady = (name: string): string => `${name} is ready.`;

/** From the data page to what counselors and teachers do. */
export const others = 'For counselors, teachers and employers';
