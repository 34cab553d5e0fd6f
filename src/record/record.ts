import type { OwnRecord } from '../schemas/record.ts';

export type { OwnRecord };
import { insist, isDay, isUuid } from './forms.ts';
import { limits, tidy } from './own-words.ts';
import { nextStamp } from './stamp.ts';

/** What the files are called in themselves, and the version that this code writes. */
export const recordFormat = 'cairn-record';
/** What a file of several records is called in itself. */
export const shelfFormat = 'cairn-shelf';
/** The version that this code writes, of a record and of a shelf. */
export const recordVersion = 1;

/** What a new record is made of. */
export interface NewRecord {
  /** A UUID v4, made at random by the browser. */
  readonly id: string;
  /** What the person calls it; may be empty. */
  readonly name: string;
  /** The day of the latest change in the content: `2026-11-28`. */
  readonly edition: string;
  /** `2026-11-29`, where the person is. */
  readonly today: string;
}

/**
 * Begin a record that holds nothing yet.
 *
 * @throws {RangeError} if the id is no UUID, or a day is none
 */
export function newRecord({ id, name, edition, today }: NewRecord): OwnRecord {
  insist(isUuid, id, 'UUID');
  insist(isDay, edition, 'day');
  insist(isDay, today, 'day');
  return {
    format: recordFormat,
    version: recordVersion,
    id,
    name: { text: tidy(name, limits.name), on: today, turn: 1 },
    made: today,
    edition,
    turn: 1,
    answers: {},
    wishes: { goals: {}, ticks: {} },
    plan: { gaps: {}, steps: {} },
  };
}

/** Give a record another name. */
export function rename(record: OwnRecord, name: string, today: string): OwnRecord {
  insist(isDay, today, 'day');
  const stamp = nextStamp(record, today, record.name);
  return { ...record, turn: stamp.turn, name: { text: tidy(name, limits.name), ...stamp } };
}

/** Say that a record is answered to a newer edition of the content; an older one changes nothing. */
export const withEdition = (record: OwnRecord, edition: string): OwnRecord =>
  edition > record.edition ? { ...record, edition } : record;
