import type { Ledger } from '../../schemas/ledger.ts';
import type { Finding } from '../errors.ts';
import { parseKey } from './keys.ts';
import { ledgerFileOf, problemOfLedger, restoreLedger, wholeFile } from './ledger-place.ts';

const lists = ['live', 'retired', 'dated'] as const;

/** A line in a file of the ledger that it does not belong in. */
interface Misplaced {
  readonly file: string;
  readonly list: (typeof lists)[number];
  readonly key: string;
  /** The file that it belongs in. */
  readonly home: string;
}

/**
 * Tell of lines that stand in another file of the ledger than `ledgerFileOf` names, and of files without a line. What two
 * files have is told by the line that is in the wrong one.
 *
 * @param files name for people, `content/identifiers/jobs/nurse.json` → what it says
 */
export function findMisplaced(files: ReadonlyMap<string, Ledger>): Finding[] {
  const misplaced = [...files]
    .flatMap(([file, ledger]) =>
      lists.flatMap((list) =>
        Object.keys(ledger[list]).map((key): Misplaced => ({ file, list, key, home: ledgerFileOf(key) })),
      ),
    )
    .filter(({ file, home }) => file !== home);
  const isTwice = ({ list, key, home }: Misplaced): boolean => Object.hasOwn(files.get(home)?.[list] ?? {}, key);
  const alone = Map.groupBy(
    misplaced.filter((one) => !isTwice(one)),
    ({ file, home }) => `${file} ${home}`,
  );
  return [
    ...misplaced.filter(isTwice).map((one) => twice(one, files)),
    ...[...alone.values()].map(moved),
    ...[...files].flatMap(([file, ledger]) =>
      file === wholeFile || lists.some((list) => Object.keys(ledger[list]).length > 0)
        ? []
        : problemOfLedger('holds no line', `delete it; if it had lines, ${restoreLedger(file)}`, file),
    ),
  ];
}

function twice({ file, list, key, home }: Misplaced, files: ReadonlyMap<string, Ledger>): Finding {
  const isSame = JSON.stringify(files.get(file)![list][key]) === JSON.stringify(files.get(home)![list][key]);
  return {
    where: `${file}: ${list}.${key}`,
    what: `"${key}" stands in ${home} too${isSame ? '' : ', and says something else there'}`,
    fix: isSame
      ? 'take the line out here'
      : `write in ${home} what was published first, and take the line out here ("git log -p -- ${file}" shows when it came)`,
    about: { key },
  };
}

/** One problem for all lines of a file that belong in one other, with the first three. */
function moved(lines: readonly Misplaced[]): Finding {
  const { file, list, key, home } = lines[0]!;
  if (!parseKey(key))
    return {
      where: `${file}: ${list}.${key}`,
      what: `"${key}" is no key`,
      fix: 'remove the line; if it is misspelt, write it as the history has it',
      about: { key },
    };
  const some = [...new Set(lines.map((one) => one.key))];
  const named = some.slice(0, 3).join(', ') + (some.length > 3 ? ' …' : '');
  return problemOfLedger(
    `${some.length === 1 ? '1 key belongs' : `${some.length} keys belong`} in ${home}: ${named}`,
    'move the lines there, each into the list of the same name',
    file,
  );
}
