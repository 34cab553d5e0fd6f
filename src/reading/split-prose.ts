import type { Complaint } from '../domain/errors.ts';

/** A part of a file. */
export interface Piece {
  readonly text: string;
  /** Lines of the file that stand above it. */
  readonly above: number;
}

/** The fields of a file and the prose below them, or why they cannot be told apart. */
export interface Split {
  readonly fields?: Piece;
  readonly body?: Piece;
  readonly fault?: Complaint;
}

/**
 * Part a file of prose into its fields and the text below them, each with the number of lines above it; a file of fields
 * alone is all fields. The compiler of prose ends the fields at the first line that begins with dashes or pluses, so no
 * other line may.
 *
 * @param where name of the file for people: `content/guides/reading.mdx`
 */
export function splitProse(text: string, where: string): Split {
  if (!where.endsWith('.mdx')) return { fields: { text, above: 0 } };
  const match = /^---\r?\n([\s\S]*?)\r?\n---(?=\r?\n|$)/.exec(text);
  if (!match) {
    const fix = 'begin with "---", the fields, and "---"';
    return { fault: { where, what: 'has no fields above its text', fix } };
  }
  const fields = match[1]!;
  const line = fields.split('\n').findIndex((one) => /^(?:---|\+\+\+)/.test(one));
  if (line >= 0) {
    const fix = 'end the fields with "---" alone on its line, and begin no other line so';
    return { fault: { where: `${where}:${line + 2}`, what: 'would end the fields for the build', fix } };
  }
  const body = text.slice(match[0].length);
  return { fields: { text: fields, above: 1 }, body: { text: body, above: fields.split('\n').length + 1 } };
}
