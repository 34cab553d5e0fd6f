import type { NamedKind } from '../../domain/ledger/change-log.ts';
import { kinds } from '../../schemas/kinds.ts';
import { formatCount } from './counts.ts';

/** How many there are of a kind of entry, or of behaviors: “1 job model”, “57 job models”. */
export function countKind(kind: NamedKind, count: number): string {
  // The words of entries stand in their registry, which the messages of the commands read too.
  const [one, other] = kind === 'behaviors' ? (['behavior', 'behaviors'] as const) : kinds[kind].names;
  return formatCount(count, { one, other });
}
