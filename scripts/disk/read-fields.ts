import { isDeepStrictEqual } from 'node:util';
import { load, type YAMLException } from 'js-yaml';
import { type Document, LineCounter, parseDocument } from 'yaml';
import type { Problem } from '../../src/domain/errors.ts';
import { explainFault, type Fault } from './explain-yaml.ts';
import { findLosses } from './find-losses.ts';

/**
 * Read "field: value" lines. Whatever the reader would drop or change without a word is a problem, and so is whatever
 * Astro's reader, which is another one, refuses or understands otherwise: the build takes what this takes.
 *
 * @param where name of the file for people: `content/jobs/nurse.yaml`
 * @param above lines of the file that stand above the text
 * @returns the fields by name, or nothing when there is a problem, which is then among the problems
 */
export function readFields(
  text: string,
  where: string,
  above: number,
  problems: Problem[],
): Record<string, unknown> | undefined {
  const lines = new LineCounter();
  const document = parseFields(text, lines);
  const faults = findFaults(document, text, lines);
  if (faults.length > 0) {
    // Of several at one place, the first says what is wrong and the others what follows from it.
    const told = new Map(faults.toReversed().map((fault) => [fault.offset, fault]));
    for (const { offset, what, fix } of [...told.values()].reverse()) {
      const { line, col } = lines.linePos(offset);
      problems.push({ where: `${where}:${line + above}:${col}`, what, fix });
    }
    return undefined;
  }
  const value: unknown = document.toJS();
  if (!isMap(value)) {
    problems.push({
      where,
      what: 'is not a list of "field: value" lines',
      fix: 'begin with the fields of the entry, such as "title: …"',
    });
    return undefined;
  }
  const difference = differenceToAstro(text, value, where, above);
  if (difference) problems.push(difference);
  return difference ? undefined : value;
}

/** Parse lines of fields, with the place of everything in them. */
export function parseFields(text: string, lineCounter = new LineCounter()): Document.Parsed {
  return parseDocument(text, { lineCounter, prettyErrors: false, customTags: ['timestamp'] });
}

/** What stops the reader; where nothing does, what it drops or changes. */
function findFaults(document: Document.Parsed, text: string, lines: LineCounter): Fault[] {
  if (document.errors.length > 0) return document.errors.map((error) => explainFault(error, document, lines));
  return findLosses(document, text);
}

const isMap = (value: unknown): value is Record<string, unknown> =>
  value !== null && typeof value === 'object' && !Array.isArray(value) && !(value instanceof Date);

/** Read the same text as Astro does, and say where the two readers part. */
function differenceToAstro(text: string, value: unknown, where: string, above: number): Problem | undefined {
  try {
    const path = firstDifference(value, load(text), []);
    return path
      ? {
          where: [where, path.join('.')].filter(Boolean).join(': '),
          what: 'is read as one thing by this check and as another by the build',
          fix: 'put the text in quotes, or write it in a plainer way',
        }
      : undefined;
  } catch (error) {
    const { mark, reason } = error as YAMLException;
    return {
      where: `${where}:${mark.line + 1 + above}:${mark.column + 1}`,
      what: `the build cannot read it: ${reason}`,
      fix: 'write it in a plainer way',
    };
  }
}

function firstDifference(one: unknown, other: unknown, path: readonly string[]): readonly string[] | undefined {
  if (isDeepStrictEqual(one, other)) return undefined;
  if (Array.isArray(one) !== Array.isArray(other) || !isGroup(one) || !isGroup(other)) return path;
  const names = [...new Set([...Object.keys(one), ...Object.keys(other)])];
  const inside = names.map((name) => firstDifference(one[name], other[name], [...path, name]));
  return inside.find((found) => found !== undefined) ?? path;
}

const isGroup = (value: unknown): value is Record<string, unknown> => isMap(value) || Array.isArray(value);
