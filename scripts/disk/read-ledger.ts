import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { isScalar, LineCounter, parseDocument, visit } from 'yaml';
import type { Complaint, Finding, Problem } from '../../src/domain/errors.ts';
import { findMisplaced } from '../../src/domain/ledger/misplaced-lines.ts';
import { joinLedgers } from '../../src/domain/ledger/join-ledgers.ts';
import { ledgerFolder, problemOfLedger, restoreLedger, wholeFile } from '../../src/domain/ledger/ledger-place.ts';
import { type Ledger, ledgerSchema } from '../../src/schemas/ledger.ts';
import { describeIssues } from '../../src/reading/describe-issues.ts';
import { formerFile, listLedgerFiles } from './ledger-files.ts';
import { readText } from './read-text.ts';

/** The ledger as far as it can be read, and what is wrong with it. */
export interface ReadLedger {
  readonly ledger: Ledger;
  readonly problems: readonly Problem[];
}

/**
 * Read the ledger of a content folder, all its files. What cannot be read is told with the cure, which is never to make
 * identifiers anew: those that were published would be lost.
 *
 * @param root folder that holds `competencies/`, `jobs/` …
 */
export function readLedger(root: string): ReadLedger {
  const paths = listLedgerFiles(root);
  const files = new Map<string, Ledger>();
  const found: Finding[] = [];
  for (const path of paths) {
    const where = `content/${path}`;
    const text = path.endsWith('.json') ? textOf(join(root, path), where) : stray(where);
    const read = typeof text === 'string' ? parseLedger(text, where) : { problems: [text] };
    if ('ledger' in read) files.set(where, read.ledger);
    else found.push(...read.problems.map((one) => ({ ...one, about: { file: path } })));
  }
  if (!paths.some((path) => wholeFile.endsWith(path)))
    found.unshift(problemOfLedger('the file is missing', restoreLedger(wholeFile), wholeFile));
  if (existsSync(join(root, formerFile))) found.push(former);
  const problems = [...found, ...findMisplaced(files)].map((one) => ({ ...one, rule: 'ledger' }));
  return { ledger: joinLedgers(files.values()), problems };
}

/** What a merge with a branch from before the parting brings back. */
const former = problemOfLedger(
  'the ledger is no single file any more, but has one for each file of entries',
  `move the lines that are new in it into the files under ${ledgerFolder}, and delete it`,
  `content/${formerFile}`,
);

const stray = (where: string): Complaint => ({
  where,
  what: 'is no file of the ledger',
  fix: `move it out of ${ledgerFolder}, or delete it`,
});

/**
 * Read a ledger, or a file of one, out of its text: `{ "live": … }`.
 *
 * @param file its name for people: `content/identifiers/jobs/nurse.json`
 */
export function parseLedger(text: string, file: string): { ledger: Ledger } | { problems: readonly Complaint[] } {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    const { message } = error as Error;
    const [place = '', line, column] = / \(line (\d+) column (\d+)\)/.exec(message) ?? [];
    const where = line ? `${file}:${line}:${column}` : file;
    const fix = `${restoreLedger(file)}, or mend the line, if it was changed by hand`;
    return { problems: [{ where, what: `is no JSON: ${message.replace(place, '')}`, fix }] };
  }
  if (countKeys(value) !== text.match(/"(?:[^"\\]|\\.)*"\s*:/g)?.length) {
    const problems = doubledKeys(text, file);
    if (problems.length > 0) return { problems };
  }
  const result = ledgerSchema.safeParse(value);
  return result.success ? { ledger: result.data } : { problems: describeFaults(result.error.issues, value, file) };
}

function describeFaults(issues: Parameters<typeof describeIssues>[1], value: unknown, file: string): Complaint[] {
  // Without one of its lists nothing of it can be trusted; a list added by hand would be empty.
  return describeIssues(ledgerSchema, issues, value).map(({ path, what, fix, isMissing }) => ({
    where: path === '' ? file : `${file}: ${path}`,
    what,
    fix:
      isMissing || !path.includes('.')
        ? restoreLedger(file)
        : isIdentifier(path)
          ? fix
          : `${fix}, as the history has it`,
  }));
}

/** Whether a field holds an identifier; what its schema says names the history already. */
const isIdentifier = (path: string): boolean => path.startsWith('live.') || path.endsWith('.uuid');

/** JSON takes the last of two lines with one key without a word, so that they are counted first and looked for when they differ. */
function countKeys(value: unknown): number {
  if (value === null || typeof value !== 'object') return 0;
  const inside = Object.values(value).reduce<number>((sum, one) => sum + countKeys(one), 0);
  return Array.isArray(value) ? inside : Object.keys(value).length + inside;
}

/** JSON is YAML, whose reader tells of doubled keys with their place. It takes its time. */
function doubledKeys(text: string, file: string): Complaint[] {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const keys = new Map<number, string>();
  visit(document, {
    Pair(_, { key }) {
      if (isScalar(key) && key.range) keys.set(key.range[0], String(key.value));
    },
  });
  return document.errors
    .filter(({ code }) => code === 'DUPLICATE_KEY')
    .map(({ pos: [offset] }) => {
      const { line, col } = lines.linePos(offset);
      const key = keys.get(offset) ?? '';
      const fix =
        key in ledgerSchema.shape
          ? 'make one block of the two, with the lines of both'
          : `keep the line that was published first, and take the other out ("git log -p -- ${file}" shows which)`;
      return { where: `${file}:${line}:${col}`, what: `"${key}" stands twice`, fix };
    });
}

function textOf(file: string, where: string): string | Complaint {
  const read = readText(file, where);
  if (typeof read === 'string' || read.rule === 'unreachable') return read;
  // A merge is no loss: both sides are there.
  return { ...read, fix: read.rule === 'merge' ? mergeBoth : restoreLedger(where) };
}

const mergeBoth =
  'keep the lines of both sides and take the markers out; of two lines with one key keep the one that was published first; then run "npm run ids"';
