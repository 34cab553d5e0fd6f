import type { Ledger } from '../schemas/ledger.ts';
import { UnknownIdError } from './errors.ts';

/**
 * Move an identifier to a new key, because the thing was renamed. The old key is remembered as replaced by the new.
 *
 * @param today day of the change: `2026-11-22`
 * @throws {UnknownIdError} if no live line has the old key
 * @throws {RangeError} if the new key is empty, or has a line or once had one
 */
export function moveLine(ledger: Ledger, from: string, to: string, today: string): Ledger {
  const uuid = ledger.live[from];
  if (uuid === undefined) throw new UnknownIdError('line of the ledger', from);
  if (!to || to in ledger.live || to in ledger.retired) throw new RangeError(`"${to}" is no free key`);
  const { [from]: _moved, ...rest } = ledger.live;
  return {
    live: { ...rest, [to]: uuid },
    retired: { ...ledger.retired, [from]: { uuid, date: today, replacedBy: to } },
  };
}

/**
 * Keep the identifier of a thing that is gone, with what took its place.
 *
 * @param replacedBy key of what took its place, or null
 * @param today day of the change: `2026-11-22`
 * @throws {UnknownIdError} if no live line has the key, or none has the key of what took its place
 * @throws {RangeError} if the thing is named as its own replacement
 */
export function retireLine(ledger: Ledger, key: string, replacedBy: string | null, today: string): Ledger {
  const uuid = ledger.live[key];
  if (uuid === undefined) throw new UnknownIdError('line of the ledger', key);
  if (replacedBy === key) throw new RangeError(`"${key}" cannot take its own place`);
  if (replacedBy !== null && !(replacedBy in ledger.live)) throw new UnknownIdError('line of the ledger', replacedBy);
  const { [key]: _gone, ...live } = ledger.live;
  return { live, retired: { ...ledger.retired, [key]: { uuid, date: today, replacedBy } } };
}
