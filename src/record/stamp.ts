import type { OwnRecord, Stamp } from '../schemas/record.ts';

/** Write a value as JSON whose members stand in the order of their names, so that equal things are equal texts. */
export const inOrder = (value: unknown): string => JSON.stringify(value, sorted);

const sorted = (_: string, value: unknown): unknown =>
  value === null || typeof value !== 'object' || Array.isArray(value)
    ? value
    : Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));

/**
 * Order two things that were written of the same matter: by day, then by turn; what two devices wrote on one day at the same
 * turn by its text, so that every device puts them in the same order.
 *
 * @returns below 0 when the first is earlier, above 0 when it is later, 0 when they are the same
 */
export function compareStamps(a: Stamp, b: Stamp): number {
  if (a.on !== b.on) return a.on < b.on ? -1 : 1;
  if (a.turn !== b.turn) return a.turn - b.turn;
  const [one, other] = [inOrder(a), inOrder(b)];
  return one === other ? 0 : one < other ? -1 : 1;
}

/** The later of two things that were written of the same matter. */
export const later = <T extends Stamp>(a: T, b: T): T => (compareStamps(a, b) < 0 ? b : a);

/**
 * Stamp what is written now. It counts before what stands there already, so it never gets an earlier day: a clock that was
 * set back would hide it otherwise.
 *
 * @param today `2026-11-29`
 * @param before what it takes the place of, if anything
 */
export const nextStamp = ({ turn }: Pick<OwnRecord, 'turn'>, today: string, before?: Stamp): Stamp => ({
  on: before && before.on > today ? before.on : today,
  turn: turn + 1,
});
