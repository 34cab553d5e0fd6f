import type { Trouble, Wanted } from '../../record/troubles.ts';
import { formatCount } from './counts.ts';

/** One trouble, for a person who can mend it: where it is, what it is, and how to mend it. */
export interface Told {
  readonly where: string;
  readonly what: string;
  readonly mend: string;
}

const otherwise =
  'The rest was read. Nothing has to be done, unless you miss it: then correct the file and open it again.';
const another = 'Open another copy of the file, if there is one.';

/** Say what was wrong in a file, a link or a code. */
export function formatTrouble(trouble: Trouble): Told {
  return { where: formatPlace(trouble), ...formatWhat(trouble) };
}

function formatPlace({ path, record }: Trouble): string {
  const steps = path.map((step) => (/^\d+$/.test(step) ? `entry ${Number(step) + 1}` : step));
  const own = record === undefined ? [] : [`Record ${record} of the file`];
  const words = [...own, ...steps];
  return words.length === 0 ? 'The whole' : words.join(' › ');
}

function formatWhat(trouble: Trouble): Omit<Told, 'where'> {
  switch (trouble.what) {
    case 'empty':
      return { what: 'There is nothing in it.', mend: another };
    case 'no-json':
      return {
        what: 'It is not a file that this site saved, or nothing of it can be read.',
        mend: 'Choose a file that was saved here; its name ends in .json.',
      };
    case 'no-record':
      return {
        what: 'It can be read, but there is no record in it.',
        mend: 'Choose a file that was saved here; its name ends in .json.',
      };
    case 'no-migration':
      return { what: 'It says that it is of a version that never was.', mend: another };
    case 'too-large':
      return {
        what: `It has ${number(trouble.length)} characters. A record has at most ${number(trouble.most)}.`,
        mend: 'Choose a file that was saved here. If it holds many records, save them in several files.',
      };
    case 'too-deep':
      return {
        what: `In line ${trouble.line} more than ${trouble.most} brackets stand in one another. No record has so many.`,
        mend: another,
      };
    case 'damaged':
      return {
        what: `It is damaged in line ${trouble.line}, at character ${trouble.column}. What stands before that was read${
          trouble.left > 0 ? `; ${formatCharacters(trouble.left)} after it could not be` : ''
        }.`,
        mend: `Look through what was read. ${another}`,
      };
    case 'newer':
      return {
        what: `It was saved by a later version of this site (${trouble.version}; this page knows ${trouble.known}).`,
        mend: 'Load this page again. Until then it is left as it is.',
      };
    case 'field':
      return {
        what: `${trouble.found === '' ? 'Here was nothing' : `Here was “${trouble.found}”`}, where there should be ${wanted[trouble.wanted]}. ${
          trouble.taken === undefined ? 'It was left out.' : `“${trouble.taken}” was taken instead.`
        }`,
        mend: otherwise,
      };
    case 'unknown-field':
      return { what: 'Nothing in a record is called that. It was left out.', mend: otherwise };
    case 'twice':
      return {
        what: 'It stands there twice. The two were joined, and the later one counts.',
        mend: 'Look through it once.',
      };
    case 'too-many':
      return {
        what: `There are more than ${number(trouble.most)}. The last ${number(trouble.left)} were left out.`,
        mend: 'Save them in several files.',
      };
    case 'shortened':
      return { what: `It was longer than ${number(trouble.most)} characters, and was cut there.`, mend: otherwise };
    case 'unknown-behaviors':
      return {
        what: `${formatCount(trouble.names.length, {
          one: 'answer is to a behavior',
          other: 'answers are to behaviors',
        })} that this edition of the site does not have.`,
        mend: 'They are kept, and count again when an edition has them.',
      };
    case 'moved':
      return {
        what: 'What you answered or chose was replaced by something else on the site.',
        mend: 'Your words went with it. Look whether they still fit.',
      };
    case 'no-link':
      return {
        what: 'There is no record in this link.',
        mend: 'Copy the whole link, from https to its last sign, or ask for the file.',
      };
    case 'damaged-link':
      return {
        what: 'The link is damaged or was cut on its way.',
        mend: 'Copy the whole link once more, or ask for the file.',
      };
    case 'cannot-unpack':
      return {
        what: 'This browser is too old to open such links.',
        mend: 'Ask for the file, or use a browser from 2023 or later.',
      };
    case 'other-edition':
      return {
        what: 'The square code was made by another edition of this site, whose list of behaviors is not here.',
        mend: 'Ask for the file, or for a new code made today.',
      };
  }
}

const wanted: Readonly<Record<Wanted, string>> = {
  object: 'a group in braces { }',
  list: 'a list in brackets [ ]',
  uuid: 'an identifier, such as 3f2a5c1e-0b7d-4e9a-8c61-2d4f6a8b0c1e',
  key: 'the name of a thing, such as job:nurse',
  day: 'a day, such as 2026-11-29',
  turn: 'a whole number from 1 on',
  text: 'a text in quotes',
  answer: 'one of often, sometimes, not-yet and does-not-apply',
  kind: 'one of develop, train, credential, experience and own',
  tick: 'one word in small letters',
  true: 'true, or nothing at all',
};

const number = (count: number): string => count.toLocaleString('en-US');
const formatCharacters = (count: number): string => `${number(count)} ${count === 1 ? 'character' : 'characters'}`;
