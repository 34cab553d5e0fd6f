/**
 * `npm run real-frameworks [-- --mirrors folder]`: fetch public frameworks of others from their origin, each at its commit, open them as the page does,
 * hold the counts against those of an independent reader in Python (`rdflib`, `openpyxl`), and write and open each again in every
 * format. It needs a network, so no test and no build runs it. Nothing that it fetches is kept.
 *
 * `--mirrors` names a folder of Git repositories, `owner+name`, that are read in the place of the origin.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { isDeepStrictEqual, parseArgs } from 'node:util';
import type { OpenedFramework } from '../src/domain/opened/framework.ts';
import type { Opened } from '../src/domain/opened/report.ts';
import { openedCase } from '../src/exports/opened/case.ts';
import { openedTurtle } from '../src/exports/opened/skos.ts';
import { openedCsv, openedRows } from '../src/exports/opened/table.ts';
import { openedWorkbook } from '../src/exports/opened/workbook.ts';
import { openColumns, openFile } from '../src/imports/opened/open.ts';
import { countFramework } from './network/count-framework.ts';
import { realFrameworks, type RealFramework } from './network/real-frameworks.ts';

const { mirrors } = parseArgs({ options: { mirrors: { type: 'string' } } }).values;
const day = '2026-11-29';
const folder = mkdtempSync(join(tmpdir(), 'frameworks-'));

/** The bytes of a file: from a repository on this machine, or from its origin. */
async function fetchFile({ repository, commit, path }: RealFramework): Promise<Uint8Array> {
  if (mirrors !== undefined) {
    const own = join(mirrors, repository.replace('/', '+'));
    const git = existsSync(join(own, 'HEAD')) ? own : join(own, readdirSync(own)[0]!);
    return execFileSync('git', ['-C', git, 'show', `${commit}:${path}`], { maxBuffer: 50_000_000 });
  }
  const address = `https://raw.githubusercontent.com/${repository}/${commit}/${path.split('/').map(encodeURIComponent).join('/')}`;
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return new Uint8Array(await response.arrayBuffer());
}

async function open(bytes: Uint8Array, name: string): Promise<Opened> {
  const opening = await openFile(bytes, name, () => {});
  return 'opened' in opening ? opening.opened : openColumns(opening.table, opening.table.guessed, () => {});
}

/** What a framework says, without where its file says it. Names that RDF makes up for things without one differ each time, and it knows no order. */
function said({ items, ...about }: OpenedFramework): unknown {
  const text = JSON.stringify({ ...about, items: items.map(({ at: _at, ...item }) => item) });
  return JSON.parse(text.replace(/_:[\w.-]+/g, '_:'), (name, value: unknown) =>
    ['rdf', 'placements', 'items', 'links'].includes(name) && Array.isArray(value) ? new Set(value) : value,
  ) as unknown;
}

async function check(real: RealFramework): Promise<string[]> {
  const bytes = await fetchFile(real);
  const file = join(folder, `file${extname(real.path)}`);
  writeFileSync(file, bytes);
  const counted = countFramework(file, real);
  const start = performance.now();
  const { framework, report } = await open(bytes, real.path.split('/').at(-1)!);
  const took = Math.round(performance.now() - start);
  const faults =
    framework.items.length === counted.items
      ? []
      : [`${framework.items.length} items, and ${counted.items} by the other reader`];
  const left = report.rows.filter(({ taken, list }) => !taken && list === undefined).length;
  if (report.taken + left < counted.records)
    faults.push(`${counted.records} records, and only ${report.taken + left} taken or told`);
  const utf8 = new TextEncoder();
  const written = {
    csv: utf8.encode(openedCsv(framework)),
    xlsx: openedWorkbook(openedRows(framework)),
    turtle: utf8.encode(openedTurtle(framework)),
    case: utf8.encode(openedCase(framework, day)),
  };
  for (const [name, again] of Object.entries(written)) {
    const opened = await open(again, '');
    if (!isDeepStrictEqual(said(opened.framework), said(framework)))
      faults.push(`opens differently after it was written as ${name}`);
  }
  console.log(
    `${faults.length > 0 ? '✗' : '✓'} ${real.repository} ${real.path}: ${counted.records} records, ${framework.items.length} items, ${took} ms`,
  );
  return faults.map((fault) => `${real.repository} ${real.path}: ${fault}`);
}

const faults: string[] = [];
try {
  for (const real of realFrameworks) faults.push(...(await check(real)));
} finally {
  rmSync(folder, { recursive: true });
}
if (faults.length > 0) {
  console.error(faults.map((fault) => `✗ ${fault}`).join('\n'));
  process.exitCode = 1;
}
