import type { Atlas } from '../domain/atlas/atlas.ts';
import { parseKey } from '../domain/ledger/keys.ts';
import { lastChange } from '../domain/ledger/dates.ts';
import { replacementOf } from '../domain/ledger/replacements.ts';
import type { Edition } from '../record/edition.ts';

/** Make the file of what the present edition of the content holds, as far as a person's record names it. */
export function recordEditionJson({ ledger }: Pick<Atlas, 'ledger'>): Edition {
  const isBehavior = (key: string): boolean => parseKey(key)?.kind === 'behavior';
  const isNamed = (key: string): boolean => {
    const parsed = parseKey(key);
    return parsed !== undefined && ('id' in parsed || parsed.kind === 'place');
  };
  const moves = Object.entries(ledger.retired).flatMap(([key, { uuid }]) => {
    const to = replacementOf(ledger, key);
    return to === null ? [] : [{ key, uuid, to }];
  });
  const pairs = <T>(list: readonly T[], pair: (one: T) => readonly [string, string]): Record<string, string> =>
    Object.fromEntries(list.map(pair));
  return {
    day: lastChange({ ledger }),
    behaviors: Object.keys(ledger.live)
      .filter(isBehavior)
      .sort()
      .map((key) => ledger.live[key]!),
    movedBehaviors: pairs(
      moves.filter(({ key, uuid, to }) => isBehavior(key) && isBehavior(to) && ledger.live[to] !== uuid),
      ({ uuid, to }) => [uuid, ledger.live[to]!],
    ),
    movedKeys: pairs(
      moves.filter(({ key, to }) => isNamed(key) && isNamed(to)),
      ({ key, to }) => [key, to],
    ),
  };
}
