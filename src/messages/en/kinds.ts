import type { NamedKind } from '../../domain/ledger/change-log.ts';
import { kinds } from '../../schemas/kinds.ts';
import { formatCount } from './counts.ts';

/** How many there are of a kind of entry, or of behaviors: “1 job model”, “57 job models”. */
export function countKind(kind: NamedKind, count: number): string {
  const [one, other] = namesOf(kind);
  return formatCount(count, { one, other });
}

/** What one of a kind is called: “job model”. */
export const nameKind = (kind: NamedKind): string => namesOf(kind)[0];

// The words of entries stand in their registry, which the messages of the commands read too.
const namesOf = (kind: NamedKind): readonly [one: string, other: string] =>
  kind === 'behaviors' ? ['behavior', 'behaviors'] : kinds[kind].names;
