/**
 * `npm run ids`: give an identifier to everything in the content that has none, and a date to every entry that is new or
 * was changed. `-- --rename <old key> <new key>` moves a line, and what hangs on it; `--retire <key> [<key of what took its
 * place>]` keeps it as a thing of the past. Nothing is ever minted twice or thrown away.
 */
import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { listAddressable } from '../src/domain/addressable.ts';
import { ContentError } from '../src/domain/errors.ts';
import { dateEntries, followRename, mintMissing, moveLine, retireLeft, retireLine } from '../src/domain/ledger.ts';
import { fingerprints } from './disk/fingerprints.ts';
import { readContent } from './disk/read-content.ts';
import { writeLedger } from './disk/write-ledger.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { rename: { type: 'boolean' }, retire: { type: 'boolean' }, root: { type: 'string', default: 'content' } },
});
const { entries, bodies, problems } = readContent(values.root);
const broken = problems.filter(
  ({ where }) =>
    where === values.root ||
    (where.startsWith('content/identifiers.json') && existsSync(join(values.root, 'identifiers.json'))),
);
const today = new Date().toISOString().slice(0, 10);
const [key = '', other] = positionals;

try {
  if (broken.length > 0) throw new ContentError(broken);
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
  writeLedger(values.root, ledger);
  const known = new Set([...Object.values(before.live), ...Object.values(before.retired).map(({ uuid }) => uuid)]);
  const minted = Object.values(ledger.live).filter((uuid) => !known.has(uuid));
  const changed = Object.keys(ledger.dated).filter((one) => ledger.dated[one]!.print !== before.dated[one]?.print);
  console.log(
    `${minted.length} identifiers minted, ${Object.keys(ledger.live).length} in all; ${changed.length} entries dated`,
  );
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}
