import { isUtf8 } from 'node:buffer';
import { readFileSync, statSync } from 'node:fs';
import type { Problem } from '../../src/domain/errors.ts';
import { cureOddCharacter, nameCharacter, oddCharacter } from '../../src/schemas/odd-characters.ts';

/**
 * Read a file of the content as text, without the byte-order mark that some editors put before it.
 *
 * @param where name of the file for people: `content/jobs/nurse.yaml`
 * @returns the text, or why it cannot be used: it is no file, no text, half of a merge, or holds what nobody can see
 */
export function readText(file: string, where: string): string | Problem {
  try {
    const kind = kindOfFile(file);
    if (kind !== undefined)
      return { where, what: `is ${kind} and no file`, fix: 'put the file itself in its place, or take it away' };
    const bytes = readFileSync(file);
    if (!isUtf8(bytes)) return { where, what: 'the file is not UTF-8 text', fix: 'save it as UTF-8' };
    const text = bytes.toString('utf8').replace(/^\uFEFF/, '');
    if (text.trim() === '')
      return {
        where,
        what: 'the file is empty',
        fix: isRequired(where) ? 'restore it from the history' : 'write the entry, or delete the file',
      };
    return findConflict(text, where) ?? findOdd(text, where) ?? text;
  } catch (error) {
    return unreadable(where, error);
  }
}

/** Say that something cannot be read, and what the machine calls the reason. */
export function unreadable(where: string, error: unknown): Problem {
  return {
    where,
    what: `cannot be read (${(error as NodeJS.ErrnoException).code ?? String(error)})`,
    fix: 'check that it is there and that you may read it',
  };
}

/** What stands in the place of a file: reading a pipe would wait for ever. */
function kindOfFile(file: string): string | undefined {
  const found = statSync(file);
  if (found.isFile()) return undefined;
  if (found.isDirectory()) return 'a folder, or a link to one,';
  return found.isFIFO() ? 'a named pipe' : found.isSocket() ? 'a socket' : 'a device';
}

/** Whether the content is not whole without a file. */
const isRequired = (where: string): boolean =>
  /^content\/(?:[a-z]+\.yaml|identifiers\.json|soc-2018\.json)$/.test(where);

/** What git leaves in a file in which two people changed the same lines. */
function findConflict(text: string, where: string): Problem | undefined {
  const mark = /^(?:(?:<{7}|>{7}|\|{7})(?:[ \t].*)?|={7})\r?$/m.exec(text);
  return mark
    ? {
        where: `${where}:${placeAt(text, mark.index).line}`,
        what: `is half of a merge: "${mark[0].trim()}" stands between two versions`,
        fix: 'keep the lines that are right, of one version or of both, and take out the lines with <<<<<<<, ======= and >>>>>>>',
      }
    : undefined;
}

/** Every odd character but the ends of lines, and tabs, which show. */
const odd = new RegExp(`(?!\\n|\\t|\\r\\n)(?:${oddCharacter.source})`, 'gu');

function findOdd(text: string, where: string): Problem | undefined {
  const [first, ...others] = text.matchAll(odd);
  if (!first) return undefined;
  const { line, column } = placeAt(text, first.index);
  if (first[0] === '\r')
    return {
      where: `${where}:${line}`,
      what: 'ends its lines with U+000D (carriage return) alone',
      fix: 'save the file with the line ends of Unix or of Windows',
    };
  const more = others.length > 0 ? `, and ${others.length} more such characters` : '';
  const before = text.slice(0, first.index).split('\n').at(-1)!;
  return {
    where: `${where}:${line}:${column}`,
    what: `holds ${nameCharacter(first[0])}, which nobody can see${more}`,
    fix: cureOddCharacter(before.replaceAll('\t', ' ') + first[0]),
  };
}

/** Line and column of a place in a text, from 1. */
function placeAt(text: string, offset: number): { line: number; column: number } {
  const lines = text.slice(0, offset).split('\n');
  return { line: lines.length, column: lines.at(-1)!.length + 1 };
}
