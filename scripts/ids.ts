/**
 * `npm run ids`: give an identifier to everything in the content that has none, and a date to every entry that is new or
 * was changed. `-- --rename <old key> <new key>` moves a line, and what hangs on it; `--retire <key> [<key of what took its
 * place>]` keeps it as a thing of the past. Nothing is ever minted twice or thrown away; more than `identifiersAtOnce` need
 * the word `--many`.
 */
import { randomUUID } from 'node:crypto';
import { parseArgs } from 'node:util';
import { listAddressable } from '../src/domain/ledger/addressable.ts';
import type { Ledger } from '../src/domain/atlas/entries.ts';
import { ContentError, type Complaint } from '../src/domain/errors.ts';
import {
  dateEntries,
  followRename,
  mintMissing,
  moveLine,
  retireLeft,
  retireLine,
} from '../src/domain/ledger/ledger.ts';
import { ledgerFolder, restoreLedger } from '../src/domain/ledger/ledger-place.ts';
import { identifiersAtOnce } from '../src/domain/policy.ts';
import { ledgerSound } from '../src/domain/rules/ledger-sound.ts';
import { lostSinceCommit } from './disk/committed-ledger.ts';
import { fingerprints } from './disk/fingerprints.ts';
import { readContent } from './disk/read-content.ts';
import { writeLedger } from './disk/write-ledger.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    rename: { type: 'boolean' },
    retire: { type: 'boolean' },
    many: { type: 'boolean' },
    root: { type: 'string', default: 'content' },
  },
});
const { entries, bodies, problems } = readContent(values.root);
const today = new Date().toISOString().slice(0, 10);
const [key = '', other] = positionals;

try {
  const broken = problems.filter(({ rule, about }) => rule === 'ledger' || ('file' in about && about.file === ''));
  stopFor([...broken, ...ledgerSound(entries, today)]);
  const before = entries.ledger;
  const addressable = new Set(listAddressable(entries));
  // Else the old key would be minted anew below, and be live and retired at once.
  if (values.rename && addressable.has(key))
    throw new RangeError(`"${key}" is still in the content: give the entry its new id first`);
  let ledger = before;
  if (values.rename) ledger = followRename(moveLine(ledger, key, other ?? '', today), addressable, key, other!, today);
  if (values.retire) ledger = retireLine(ledger, key, other ?? null, today);
  // What cannot be read is not gone: only a content that is read whole shows what was left behind.
  if (problems.length === 0) ledger = retireLeft(ledger, addressable, values.retire ? key : null, today);
  const wanted = listAddressable({ ...entries, ledger }).filter((one) => !(values.retire && one === key));
  ledger = dateEntries(mintMissing(ledger, wanted, randomUUID), fingerprints(entries, bodies), today);
  stopFor(ledgerSound({ ledger }, today));
  const known = new Set([...Object.values(before.live), ...Object.values(before.retired).map(({ uuid }) => uuid)]);
  const minted = Object.keys(ledger.live).filter((one) => !known.has(ledger.live[one]!));
  if (!values.many) stopFor(tooMany(before, ledger, minted));
  stopFor(lostSinceCommit(values.root, ledger));
  writeLedger(values.root, ledger);
  const changed = Object.keys(ledger.dated).filter((one) => ledger.dated[one]!.print !== before.dated[one]?.print);
  console.log(
    `${minted.length} identifiers minted, ${Object.keys(ledger.live).length} in all; ${changed.length} entries dated`,
  );
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}

function stopFor(found: readonly Complaint[]): void {
  if (found.length > 0) throw new ContentError(found);
}

/** What would be done, when it is so much that a lost ledger or lost content is likelier than work. */
function tooMany(before: Ledger, after: Ledger, minted: readonly string[]): Complaint[] {
  const added = (list: 'retired' | 'dated') => Object.keys(after[list]).filter((one) => !(one in before[list]));
  const plans = [
    ['get an identifier', minted],
    ['be retired', added('retired')],
    ['be dated for the first time', added('dated')],
  ] as const;
  if (plans.every(([, keys]) => keys.length <= identifiersAtOnce)) return [];
  const told = plans
    .filter(([, keys]) => keys.length > 0)
    .map(
      ([what, keys]) => `${keys.length} would ${what}: ${keys.slice(0, 3).join(', ')}${keys.length > 3 ? ' …' : ''}`,
    );
  return [
    {
      where: ledgerFolder,
      what: `${told.join('; ')}. Nothing was written, because that is more than ${identifiersAtOnce} at once`,
      fix: `if so many are new or gone, run "npm run ids -- ${[...process.argv.slice(2), '--many'].join(' ')}"; if not, ${restoreLedger()}`,
    },
  ];
}
