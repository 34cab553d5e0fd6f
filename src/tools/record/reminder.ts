import { answersOf } from '../../record/answers.ts';
import type { OwnRecord } from '../../record/record.ts';

/** When a record was last saved as a file. */
export interface Filed {
  /** `2026-11-29` */
  readonly day: string;
  /** The turn that the record had. */
  readonly turn: number;
}

/** Why it is time to save a file. */
export interface Reminder {
  /** Answers that are in no file. */
  readonly answers: number;
  /** The day of the last file, if there was one. */
  readonly since?: string;
}

/** Answers without a file after which a reminder comes: about ten minutes of somebody’s time. */
const manyAnswers = 20;
/** Days after which a reminder comes for any answer. Safari forgets what a site keeps after seven days without a visit. */
const manyDays = 5;

/** Say whether it is time to save a file, since browsers forget. */
export function reminderOf(record: OwnRecord, filed: Filed | undefined, today: string): Reminder | undefined {
  const answers = [...answersOf(record).values()].filter(({ turn }) => turn > (filed?.turn ?? 0)).length;
  const days = (Date.parse(today) - Date.parse(filed?.day ?? record.made)) / 86_400_000;
  if (answers < manyAnswers && !(answers > 0 && days >= manyDays)) return undefined;
  return { answers, ...(filed && { since: filed.day }) };
}

/** Write when a record was saved as a file: `2026-11-29 46`. */
export const writeFiled = ({ day, turn }: Filed): string => `${day} ${turn}`;

/** Read it; nothing for anything else. */
export function readFiled(text: string | null): Filed | undefined {
  const [, day, turn] = /^(\d{4}-\d\d-\d\d) (\d+)$/.exec(text ?? '') ?? [];
  return day === undefined ? undefined : { day, turn: Number(turn) };
}
