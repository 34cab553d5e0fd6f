import type { OwnRecord } from '../schemas/record.ts';
import { type Answer, answersOf } from './answers.ts';
import { fromBase64url, toBase64url } from './base64url.ts';
import { readBits, writeBits } from './bits.ts';
import type { Edition } from './edition.ts';
import { fingerprint } from './fingerprint.ts';
import { goalsOf, ticksOf } from './wishes.ts';
import { gapsOf, stepsOf } from './plan.ts';
import { limits } from './own-words.ts';
import { newRecord } from './record.ts';
import type { ReadRecord } from './read.ts';
import { dataOf } from './packed-text.ts';
import { answerWords } from './take-record.ts';
import type { Trouble } from './troubles.ts';

/**
 * The longest fragment that goes into a square code, in characters: with the address of the site it makes a code of at most
 * 125 modules a side, which a phone reads from paper at six centimeters. Answers to all 3,077 behaviors take 1,070.
 */
export const mostCode = 1100;

/** What a square code leaves out of a record, counted; and whether answers of several days get the latest of them. */
export interface LeftOut {
  readonly name: boolean;
  readonly notes: number;
  /** Answers of earlier days. */
  readonly earlier: number;
  readonly goals: number;
  readonly ticks: number;
  /** Competencies to work on, and steps of the plan. */
  readonly plan: number;
  /** Answers to behaviors that are not in the edition. */
  readonly unknown: number;
  readonly days: boolean;
}

/** The answers of a record for a square code. */
export interface AnswerCode {
  /** The fragment of an address: `#answers=1.AAEC…`. */
  readonly fragment: string;
  readonly leftOut: LeftOut;
  /** Whether it is short enough for a code that a phone reads from paper. */
  readonly fits: boolean;
}

const name = 'answers';
const version = 1;
/** The day that days are counted from. */
const dayZero = Date.UTC(2000, 0, 1);
const dayLength = 86_400_000;

/**
 * Pack the answers that stand in a record, two bits each, in the order of an edition's behaviors: how many are passed over, how
 * many follow one another, and what is said of each. With them go the record's identifier, its turn, the day of the latest
 * answer, a mark of the edition, and a sum that tells damage.
 */
export function writeAnswerCode(record: OwnRecord, edition: Pick<Edition, 'behaviors'>): AnswerCode {
  const answers = answersOf(record);
  const bits = writeBits();
  bits.number(markOf(edition), 32);
  for (const part of record.id.replaceAll('-', '').match(/.{8}/g) ?? []) bits.number(parseInt(part, 16), 32);
  const days = new Set([...answers.values()].map(({ on }) => on));
  const latest = [...days].reduce((a, b) => (a > b ? a : b), record.made);
  bits.number(Math.max(0, (Date.parse(latest) - dayZero) / dayLength), 16);
  bits.count(record.turn);
  const runs = runsOf(edition.behaviors.map((id) => answers.get(id)));
  bits.count(runs.length);
  for (const { after, own } of runs) {
    bits.count(after);
    bits.count(own.length - 1);
    for (const { says } of own) bits.number(answerWords.indexOf(says), 2);
  }
  const data = toBase64url(bits.bytes());
  const fragment = `#${name}=${version}.${data}${sumOf(data)}`;
  const packed = runs.reduce((sum, { own }) => sum + own.length, 0);
  return {
    fragment,
    fits: fragment.length <= mostCode,
    leftOut: {
      name: record.name.text !== '',
      notes: [...answers.values()].filter(({ note }) => note !== undefined).length,
      earlier: Object.values(record.answers).reduce((sum, own) => sum + own.length - 1, 0),
      goals: goalsOf(record).length,
      ticks: ticksOf(record).size,
      plan: gapsOf(record).length + stepsOf(record).length,
      unknown: answers.size - packed,
      days: days.size > 1,
    },
  };
}

/** Whether the fragment of an address holds the answers of a square code. */
export const isAnswerCode = (fragment: string): boolean => dataOf(fragment, name) !== undefined;

/**
 * Read the answers of a square code into a record without a name. Never throws: a damaged code, and one of an edition that is
 * not at hand, end in a trouble that says so.
 *
 * @param editions those whose behaviors are known, the present one first
 */
export function readAnswerCode(fragment: string, editions: readonly Pick<Edition, 'behaviors' | 'day'>[]): ReadRecord {
  const found = dataOf(fragment, name);
  if (!found) return refused({ what: 'no-link', path: [] });
  if (found.version > version) return refused({ what: 'newer', version: found.version, known: version, path: [] });
  const data = found.data.slice(0, -sumLength);
  const bytes = fromBase64url(data);
  if (!bytes || found.data.slice(-sumLength) !== sumOf(data)) return refused({ what: 'damaged-link', path: [] });
  const bits = readBits(bytes);
  const mark = bits.number(32);
  const edition = editions.find((one) => markOf(one) === mark);
  if (!edition) return refused({ what: 'other-edition', path: [] });
  const hex = [1, 2, 3, 4].map(() => bits.number(32).toString(16).padStart(8, '0')).join('');
  const id = [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
  const on = new Date(dayZero + bits.number(16) * dayLength).toISOString().slice(0, 10);
  const turn = Math.min(Math.max(1, bits.count()), limits.turn);
  const answers: [string, [Answer]][] = [];
  let at = 0;
  for (let runs = bits.count(); runs > 0 && !bits.isOver(); runs -= 1) {
    at += bits.count();
    for (let left = bits.count() + 1; left > 0 && !bits.isOver(); left -= 1, at += 1) {
      const behavior = edition.behaviors[at];
      const says = answerWords[bits.number(2)]!;
      if (behavior !== undefined) answers.push([behavior, [{ says, on, turn }]]);
    }
  }
  try {
    const record = newRecord({ id, name: '', edition: edition.day, today: on });
    // A name that is given anywhere else counts before none.
    const unnamed = { text: '', on: new Date(dayZero).toISOString().slice(0, 10), turn: 1 };
    return { record: { ...record, name: unnamed, turn, answers: Object.fromEntries(answers) }, troubles: [] };
  } catch {
    return refused({ what: 'damaged-link', path: [] });
  }
}

/** What follows one another in a list with gaps, and how many are missing before it. */
function runsOf<T>(list: readonly (T | undefined)[]): { readonly after: number; readonly own: readonly T[] }[] {
  const runs: { after: number; own: T[] }[] = [];
  let missing = 0;
  for (const one of list) {
    if (one === undefined) missing += 1;
    else if (missing > 0 || runs.length === 0) runs.push({ after: missing, own: [one] });
    else runs.at(-1)!.own.push(one);
    if (one !== undefined) missing = 0;
  }
  return runs;
}

const markOf = ({ behaviors }: Pick<Edition, 'behaviors'>): number => fingerprint(behaviors.join());

/** A sum of four characters, which one in 16 million damaged codes has by chance. */
const sumLength = 4;
const sumOf = (data: string): string => {
  const sum = fingerprint(data);
  return toBase64url(Uint8Array.of(sum >>> 16, sum >>> 8, sum));
};

const refused = (trouble: Trouble): ReadRecord => ({ record: undefined, troubles: [trouble] });
