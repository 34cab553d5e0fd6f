import type { AnswerWord, DayAnswer, OwnRecord } from '../schemas/record.ts';
import { insist, isDay, isUuid } from './forms.ts';
import { limits, tidy } from './own-words.ts';
import { nextStamp } from './stamp.ts';

/** An answer as it stands. */
export interface Answer {
  readonly says: AnswerWord;
  /** The day it was given. */
  readonly on: string;
  /** Its turn among all that was written in the record. */
  readonly turn: number;
  /** What shows it, in the person's own words. */
  readonly note?: string;
}

/** What is said of a behavior, by its identifier in the ledger, and when. */
export interface Said {
  readonly behavior: string;
  readonly says: AnswerWord;
  /** `2026-11-29` */
  readonly today: string;
  /** What shows it. Left out, the note that stands there stays; empty, it goes. */
  readonly note?: string;
}

/**
 * Answer for a behavior. An answer of an earlier day stays beside it; one of the same day gives way.
 *
 * @throws {RangeError} if the behavior is no UUID, or the day is none
 */
export function answer(record: OwnRecord, { behavior, says, today, note }: Said): OwnRecord {
  const words = note === undefined ? answerTo(record, behavior)?.note : tidy(note, limits.note);
  return written(record, behavior, today, { says, ...(words && { note: words }) });
}

/** Take an answer back. What was answered on earlier days stays, for looking back. Does nothing where there is none. */
export const withdraw = (record: OwnRecord, behavior: string, today: string): OwnRecord =>
  answerTo(record, behavior) ? written(record, behavior, today, { says: 'withdrawn' }) : record;

/** Write another note beside an answer that stands, which keeps its day; an empty one goes. Does nothing where there is none. */
export function setNote(record: OwnRecord, behavior: string, note: string): OwnRecord {
  const standing = answerTo(record, behavior);
  return standing ? answer(record, { behavior, says: standing.says, today: standing.on, note }) : record;
}

function written(
  record: OwnRecord,
  behavior: string,
  today: string,
  said: Pick<DayAnswer, 'says' | 'note'>,
): OwnRecord {
  insist(isUuid, behavior, 'UUID');
  insist(isDay, today, 'day');
  const days = record.answers[behavior] ?? [];
  const stamp = nextStamp(record, today, days[0]);
  const rest = days[0]?.on === stamp.on ? days.slice(1) : days;
  const own = [{ ...stamp, ...said }, ...rest].slice(0, limits.days);
  return { ...record, turn: stamp.turn, answers: { ...record.answers, [behavior]: own } };
}

/** The answer that stands for a behavior; nothing where there is none or it was taken back. */
export const answerTo = (record: OwnRecord, behavior: string): Answer | undefined =>
  standing(record.answers[behavior]?.[0]);

/** The answer that stood for a behavior at the end of a day. */
export const answerToOn = (record: OwnRecord, behavior: string, day: string): Answer | undefined =>
  standing(record.answers[behavior]?.find(({ on }) => on <= day));

/** Everything that stands in a record, or stood at the end of a day, by behavior. */
export function answersOf(record: OwnRecord, day?: string): Map<string, Answer> {
  const all = Object.keys(record.answers).flatMap((behavior) => {
    const own = day === undefined ? answerTo(record, behavior) : answerToOn(record, behavior, day);
    return own ? [[behavior, own] as const] : [];
  });
  return new Map(all);
}

/** The days on which anything was answered, the latest first: for two of them, `answersOf` stands side by side. */
export const answerDays = (record: OwnRecord): string[] =>
  [...new Set(Object.values(record.answers).flatMap((days) => days.map(({ on }) => on)))].sort().reverse();

/** Everything that was answered for a behavior, the latest first, with days on which it was taken back. */
export const historyOf = (record: OwnRecord, behavior: string): readonly DayAnswer[] => record.answers[behavior] ?? [];

const standing = (last: DayAnswer | undefined): Answer | undefined =>
  last === undefined || last.says === 'withdrawn' ? undefined : (last as Answer);
