/**
 * `npm run ids`: give an identifier to everything in the content that has none.
 * `npm run ids -- --rename <old key> <new key>` moves a line; `--retire <key> [<key of what took its place>]` keeps it as a
 * thing of the past. Nothing is ever minted twice or thrown away.
 */
import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { listAddressable } from '../src/domain/addressable.ts';
import { ContentError } from '../src/domain/errors.ts';
import { moveLine, retireLine } from '../src/domain/ledger.ts';
import { readContent } from './disk/read-content.ts';
import { writeLedger } from './disk/write-ledger.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { rename: { type: 'boolean' }, retire: { type: 'boolean' }, root: { type: 'string', default: 'content' } },
});
const { entries, problems } = readContent(values.root);
const broken = problems.filter(
  ({ where }) =>
    where === values.root ||
    (where.startsWith('content/identifiers.json') && existsSync(join(values.root, 'identifiers.json'))),
);
const today = new Date().toISOString().slice(0, 10);
const [key = '', other] = positionals;

try {
  if (broken.length > 0) throw new ContentError(broken);
  let ledger = entries.ledger;
  const addressable = listAddressable(entries);
  // Else the old key would be minted anew below, and be live and retired at once.
  if (values.rename && addressable.includes(key))
    throw new RangeError(`"${key}" is still in the content: give the entry its new id first`);
  if (values.rename) ledger = moveLine(ledger, key, other ?? '', today);
  if (values.retire) ledger = retireLine(ledger, key, other ?? null, today);
  const minted = addressable.filter((one) => !(one in ledger.live) && !(values.retire && one === key));
  const live = { ...ledger.live, ...Object.fromEntries(minted.map((one) => [one, randomUUID()])) };
  writeLedger(values.root, { ...ledger, live });
  console.log(`${minted.length} identifiers minted, ${Object.keys(live).length} in all`);
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}
