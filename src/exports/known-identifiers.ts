import type { Atlas } from '../domain/atlas/atlas.ts';
import { UnknownIdError } from '../domain/errors.ts';

/**
 * Look up the identifier of a key.
 *
 * @param key of anything in the ledger that is there now: `competency:teamwork`
 * @returns a UUID v4
 * @throws {UnknownIdError} if the ledger has none
 */
export function identifierOf({ ledger }: Pick<Atlas, 'ledger'>, key: string): string {
  const uuid = ledger.live[key];
  if (uuid === undefined) throw new UnknownIdError('line of the ledger', key);
  return uuid;
}
