import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { isScalar, LineCounter, parseDocument, visit } from 'yaml';
import type { Complaint, Problem } from '../../src/domain/errors.ts';
import { ledgerFile, restoreLedger } from '../../src/domain/ledger/ledger-place.ts';
import { type Ledger, ledgerSchema } from '../../src/schemas/ledger.ts';
import { describeIssues } from '../../src/reading/describe-issues.ts';
import { readText } from './read-text.ts';

const name = 'identifiers.json';

/** Whether a file of the content belongs to the ledger, by path from `content/`. */
export const isLedgerFile = (path: string): boolean => path.split('/')[0] === name;

/** The ledger as it is, or empty where it cannot be read, and what is wrong with it. */
export interface ReadLedger {
  readonly ledger: Ledger;
  readonly problems: readonly Problem[];
}

/**
 * Read the ledger of a content folder. What cannot be read is told with the cure, which is never to make identifiers anew:
 * those that were published would be lost.
 *
 * @param root folder that holds `competencies/`, `jobs/` …
 */
export function readLedger(root: string): ReadLedger {
  const text = textOf(join(root, name));
  const read = typeof text === 'string' ? parseLedger(text) : { problems: [text] };
  if ('ledger' in read) return { ledger: read.ledger, problems: [] };
  const about = { file: name };
  return { ledger: noLedger, problems: read.problems.map((one) => ({ ...one, rule: 'ledger', about })) };
}

const noLedger: Ledger = { live: {}, retired: {}, dated: {} };

/** Read the ledger out of a text of its file: `{ "live": … }`. */
export function parseLedger(text: string): { ledger: Ledger } | { problems: readonly Complaint[] } {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    const { message } = error as Error;
    const [place = '', line, column] = / \(line (\d+) column (\d+)\)/.exec(message) ?? [];
    const where = line ? `${ledgerFile}:${line}:${column}` : ledgerFile;
    const fix = `${restoreLedger}, or mend the line, if it was changed by hand`;
    return { problems: [{ where, what: `is no JSON: ${message.replace(place, '')}`, fix }] };
  }
  if (countKeys(value) !== text.match(/"(?:[^"\\]|\\.)*"\s*:/g)?.length) {
    const problems = doubledKeys(text);
    if (problems.length > 0) return { problems };
  }
  const result = ledgerSchema.safeParse(value);
  return result.success ? { ledger: result.data } : { problems: describeFaults(result.error.issues, value) };
}

function describeFaults(issues: Parameters<typeof describeIssues>[1], value: unknown): Complaint[] {
  // Without one of its lists nothing of it can be trusted; a list added by hand would be empty.
  return describeIssues(ledgerSchema, issues, value).map(({ path, what, fix, isMissing }) => ({
    where: path === '' ? ledgerFile : `${ledgerFile}: ${path}`,
    what,
    fix:
      isMissing || !path.includes('.')
        ? restoreLedger
        : fix.includes('history')
          ? fix
          : `${fix}, as the history has it`,
  }));
}

/** JSON takes the last of two lines with one key without a word, so that they are counted first and looked for when they differ. */
function countKeys(value: unknown): number {
  if (value === null || typeof value !== 'object') return 0;
  const inside = Object.values(value).reduce<number>((sum, one) => sum + countKeys(one), 0);
  return Array.isArray(value) ? inside : Object.keys(value).length + inside;
}

/** JSON is YAML, whose reader tells of doubled keys with their place. It takes a third of a second for the whole ledger. */
function doubledKeys(text: string): Complaint[] {
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
        key in noLedger
          ? 'make one block of the two, with the lines of both'
          : `keep the line that was published first, and take the other out ("git log -p -- ${ledgerFile}" shows which)`;
      return { where: `${ledgerFile}:${line}:${col}`, what: `"${key}" stands twice`, fix };
    });
}

function textOf(file: string): string | Complaint {
  if (!existsSync(file)) return { where: ledgerFile, what: 'the file is missing', fix: restoreLedger };
  const read = readText(file, ledgerFile);
  if (typeof read === 'string' || read.rule === 'unreachable') return read;
  // A merge is no loss: both sides are there.
  return { ...read, fix: read.rule === 'merge' ? mergeBoth : restoreLedger };
}

const mergeBoth =
  'keep the lines of both sides and take the markers out; of two lines with one key keep the one that was published first; then run "npm run ids"';
