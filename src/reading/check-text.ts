import type { Complaint } from '../domain/errors.ts';
import { cureOddCharacter, nameCharacter, oddCharacter } from '../schemas/odd-characters.ts';

/** What is wrong with a text before anybody asks what it says, by the name of what it breaks. */
export interface TextFault extends Complaint {
  readonly rule: 'empty' | 'merge' | 'characters';
}

/**
 * Look whether a text can be used at all: it says something, is no half of a merge, and holds nothing that nobody can see.
 *
 * @param where name of its file for people: `content/jobs/nurse.yaml`
 */
export function findTextFault(text: string, where: string): TextFault | undefined {
  if (text.trim() === '') return { rule: 'empty', where, what: 'the file is empty', fix: restoreOrWrite(where) };
  return findConflict(text, where) ?? findOdd(text, where);
}

/** The content is not whole without a list or a table; an entry may go. */
const restoreOrWrite = (where: string): string =>
  /^content\/[^/]+\.(?:yaml|json)$/.test(where) ? 'restore it from the history' : 'write the entry, or delete the file';

/** What git leaves in a file in which two people changed the same lines. */
function findConflict(text: string, where: string): TextFault | undefined {
  const mark = /^(?:(?:<{7}|>{7}|\|{7})(?:[ \t].*)?|={7})\r?$/m.exec(text);
  return mark
    ? {
        rule: 'merge',
        where: `${where}:${placeAt(text, mark.index).line}`,
        what: `is half of a merge: "${mark[0].trim()}" stands between two versions`,
        fix: 'keep the lines that are right, of one version or of both, and take out the lines with <<<<<<<, ======= and >>>>>>>',
      }
    : undefined;
}

/** Every odd character but the ends of lines, and tabs, which show. */
const odd = new RegExp(`(?!\\n|\\t|\\r\\n)(?:${oddCharacter.source})`, 'gu');

function findOdd(text: string, where: string): TextFault | undefined {
  const [first, ...others] = text.matchAll(odd);
  if (!first) return undefined;
  const { line, column } = placeAt(text, first.index);
  if (first[0] === '\r')
    return {
      rule: 'characters',
      where: `${where}:${line}`,
      what: 'ends its lines with U+000D (carriage return) alone',
      fix: 'save the file with the line ends of Unix or of Windows',
    };
  const more = others.length > 0 ? `, and ${others.length} more such characters` : '';
  const before = text.slice(0, first.index).split('\n').at(-1)!;
  return {
    rule: 'characters',
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
