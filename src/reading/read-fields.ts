import { type Document, LineCounter, parseDocument } from 'yaml';
import type { Complaint } from '../domain/errors.ts';
import { explainFault, type Fault } from './explain-yaml.ts';
import { findLosses } from './find-losses.ts';

/**
 * Read "field: value" lines. Whatever the reader would drop or change without a word is a problem.
 *
 * @param where name of the file for people: `content/jobs/nurse.yaml`
 * @param above lines of the file that stand above the text
 * @returns the fields by name, or nothing when there is a problem, which is then among the problems
 */
export function readFields(
  text: string,
  where: string,
  above: number,
  problems: Complaint[],
): Record<string, unknown> | undefined {
  const lines = new LineCounter();
  const parsed = parseFields(text, lines);
  const faults = findFaults(parsed, text, lines);
  if (faults.length > 0) {
    // Of several at one place, the first says what is wrong and the others what follows from it.
    const told = new Map(faults.toReversed().map((fault) => [fault.offset, fault]));
    for (const { offset, what, fix } of [...told.values()].reverse()) {
      const { line, col } = lines.linePos(offset);
      problems.push({ where: `${where}:${line + above}:${col}`, what, fix });
    }
    return undefined;
  }
  const value: unknown = parsed.toJS();
  if (isMap(value)) return value;
  problems.push({
    where,
    what: 'is not a list of "field: value" lines',
    fix: 'begin with the fields of the entry, such as "title: …"',
  });
  return undefined;
}

/** Parse lines of fields, with the place of everything in them. */
export function parseFields(text: string, lineCounter = new LineCounter()): Document.Parsed {
  return parseDocument(text, { lineCounter, prettyErrors: false, customTags: ['timestamp'] });
}

/** What stops the reader; where nothing does, what it drops or changes. */
function findFaults(parsed: Document.Parsed, text: string, lines: LineCounter): Fault[] {
  if (parsed.errors.length > 0) return parsed.errors.map((error) => explainFault(error, parsed, lines));
  return findLosses(parsed, text);
}

const isMap = (value: unknown): value is Record<string, unknown> =>
  value !== null && typeof value === 'object' && !Array.isArray(value) && !(value instanceof Date);
