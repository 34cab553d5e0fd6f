import type { OwnRecord } from '../schemas/record.ts';
import { insist, isDay, isKey, isTickWord } from './forms.ts';
import { nextStamp } from './stamp.ts';

/**
 * Add a goal: a job, a model, an occupation or a place of a ladder, by key.
 *
 * @param key `job:nurse`, `occupation:29-1141.00`
 * @throws {RangeError} if the key or the day has no such form
 */
export const addGoal = (record: OwnRecord, key: string, today: string): OwnRecord =>
  withGoal(record, key, today, false);

/** Take a goal back. Does nothing where it is none. */
export const dropGoal = (record: OwnRecord, key: string, today: string): OwnRecord =>
  withGoal(record, key, today, true);

function withGoal(record: OwnRecord, key: string, today: string, gone: boolean): OwnRecord {
  insist(isKey, key, 'key');
  insist(isDay, today, 'day');
  const { goals } = record.wishes;
  const isGoal = goals[key] !== undefined && !goals[key].gone;
  if (isGoal === !gone) return record;
  const stamp = nextStamp(record, today, goals[key]);
  const own = { ...stamp, ...(gone && { gone: true as const }) };
  return { ...record, turn: stamp.turn, wishes: { ...record.wishes, goals: { ...goals, [key]: own } } };
}

/** The keys of the goals, in the order in which they were added. */
export const goalsOf = ({ wishes: { goals } }: OwnRecord): string[] =>
  Object.entries(goals)
    .filter(([, { gone }]) => !gone)
    .sort(([, a], [, b]) => a.turn - b.turn)
    .map(([key]) => key);

/**
 * Keep what was ticked while looking around, by key: `interest:social` → `yes`.
 *
 * @param word lower-case letters, digits and hyphens, at most 40; nothing takes the tick back
 * @throws {RangeError} if key, word or day has no such form
 */
export function tick(record: OwnRecord, key: string, word: string | undefined, today: string): OwnRecord {
  insist(isKey, key, 'key');
  insist(isDay, today, 'day');
  if (word !== undefined) insist(isTickWord, word, 'word of a tick');
  const { ticks } = record.wishes;
  if (ticks[key]?.says === word) return record;
  const stamp = nextStamp(record, today, ticks[key]);
  const own = { ...stamp, ...(word !== undefined && { says: word }) };
  return { ...record, turn: stamp.turn, wishes: { ...record.wishes, ticks: { ...ticks, [key]: own } } };
}

/** What is ticked, word by key. */
export const ticksOf = ({ wishes: { ticks } }: OwnRecord): Map<string, string> =>
  new Map(Object.entries(ticks).flatMap(([key, { says }]) => (says === undefined ? [] : [[key, says]])));
