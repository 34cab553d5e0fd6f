import { associationKey, entryKey, partKey } from '../../domain/ledger/keys.ts';
import type { Ladder } from '../../schemas/ladder.ts';
import type { BuiltLadder } from '../../building/ladder/ladder.ts';
import type { LadderNames } from '../../building/ladder/names.ts';

/** SHA-256 of a text in hexadecimal digits; undefined where the browser has none, as without a secure connection. */
export type Digest = (text: string) => Promise<string | undefined>;

/** What stands for the fingerprint where the browser cannot compute one: `npm run ids` then writes it. */
const noPrint = '0'.repeat(16);

/**
 * Write the ledger file of a ladder: the identifiers that it, its places and its steps have had since they were made, and its dates. A later
 * export of the same ladder has the same identifiers.
 *
 * @param today `2026-11-29`
 */
export async function ladderLedger(
  { id, made, places, steps }: BuiltLadder,
  entry: Ladder,
  names: LadderNames,
  today: string,
  digest: Digest,
): Promise<string> {
  const { ladder } = names;
  const nameOf = (place: string): string => names.places.get(place)!;
  const live = [
    [entryKey('ladders', ladder), id],
    ...places.flatMap((place) => {
      const key = partKey('place', ladder, nameOf(place.id));
      return [
        [key, place.id],
        [associationKey('isChildOf', key), place.link],
      ];
    }),
    ...steps.map(({ id: uuid, from, to }) => [partKey('step', ladder, nameOf(from), nameOf(to)), uuid]),
  ];
  const dates = {
    first: made < today ? made : today,
    changed: today,
    print: (await digest(printedText(entry)))?.slice(0, 16) ?? noPrint,
  };
  const lines = live
    .sort(([a], [b]) => (a! < b! ? -1 : 1))
    .map(([key, uuid]) => `    ${JSON.stringify(key)}: ${JSON.stringify(uuid)}`);
  const { first, changed, print } = dates;
  return `{
  "live": {
${lines.join(',\n')}
  },
  "retired": {},
  "dated": {
    "${entryKey('ladders', ladder)}": { "first": "${first}", "changed": "${changed}", "print": "${print}" }
  }
}
`;
}

/**
 * The text that the fingerprint of an entry without prose is made of, as `scripts/disk/fingerprints.ts` writes it: the print is the first
 * 16 hexadecimal digits of its SHA-256.
 */
const printedText = (entry: Ladder): string =>
  JSON.stringify(entry, (_, value: unknown) =>
    value !== null && typeof value === 'object' && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
      : value,
  );
