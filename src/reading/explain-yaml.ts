import { type Document, isScalar, type LineCounter, visit, type YAMLParseError } from 'yaml';

/** What is wrong at a place of a text: how many characters stand before it, what, and the cure. */
export interface Fault {
  readonly offset: number;
  readonly what: string;
  readonly fix: string;
}

/** What stopped the reader, in words for an author, by the code of the library. */
const known: Readonly<Record<string, readonly [what: string, fix: string]>> = {
  BLOCK_AS_IMPLICIT_KEY: ['has two fields on one line, or a text with ": " in it', 'put a text with ": " in quotes'],
  BAD_INDENT: ['does not begin in the column that it should', 'begin it under the lines that it belongs with'],
  TAB_AS_INDENT: ['begins with a tab', 'use spaces in its place'],
  MULTIPLE_DOCS: ['has a line of "---" or "..." in the middle', 'take the line out; a file holds one entry'],
  BAD_SCALAR_START: ['begins with a character that has a meaning of its own', 'put the text in quotes'],
  BLOCK_IN_FLOW: ['has lines of fields within brackets', 'close the bracket, or write a list with a line for each'],
  MULTILINE_IMPLICIT_KEY: ['has no ":" after the name of a field', 'write "field: value", or put the text in quotes'],
};
const quote = 'mend the line; text with ": " or a first character like @ [ { & * needs quotes';

/** Say what stopped the reader and how to mend it, at the place where an author has to mend it. */
export function explainFault({ code, message, pos }: YAMLParseError, parsed: Document, lines: LineCounter): Fault {
  const [offset] = pos;
  if (code === 'DUPLICATE_KEY')
    return { offset, what: `is no YAML: "${keyAt(parsed, offset)}" stands twice`, fix: 'keep one of the two' };
  const open = openQuote(parsed, offset, lines, code === 'MISSING_CHAR');
  if (open !== undefined)
    return {
      offset: open,
      what: 'is no YAML: a quotation begins here and does not end on this line',
      fix: closeIt,
    };
  const early = code === 'UNEXPECTED_TOKEN' ? quoteBefore(parsed, offset) : undefined;
  if (early !== undefined)
    return {
      offset: early,
      what: 'is no YAML: a quotation begins here, and more text stands behind its end',
      fix: closeIt,
    };
  const [, end] = /end with a ([\]}])/.exec(message) ?? [];
  const [what, fix] = end
    ? ['has a bracket above it that is not closed', `write "${end}" where the list or group ends`]
    : (known[code] ?? [message, quote]);
  return { offset, what: `is no YAML: ${what}`, fix };
}

const closeIt = 'close it where the text ends; a quotation mark within the text needs a "\\" before it';

/** Where the quotation begins that ends at a place of a text, or just before it. */
function quoteBefore(parsed: Document, offset: number): number | undefined {
  let found: number | undefined;
  visit(parsed, {
    Scalar(_, { type, range }) {
      if (range && type?.startsWith('QUOTE') && range[1] <= offset && offset <= range[2]) found = range[0];
    },
  });
  return found;
}

/** The key that begins at a place of a text. */
function keyAt(parsed: Document, offset: number): string {
  let found = '';
  visit(parsed, {
    Pair(_, { key }) {
      if (isScalar(key) && key.range?.[0] === offset) found = String(key.value);
    },
  });
  return found;
}

/** Where the quotation begins that runs over the end of its line and stops at a place, or just before it on its line. */
function openQuote(parsed: Document, offset: number, lines: LineCounter, isSure: boolean): number | undefined {
  const lineOf = (at: number) => lines.linePos(at).line;
  let found: number | undefined;
  visit(parsed, {
    Scalar(_, { type, range }) {
      if (!range || !type?.startsWith('QUOTE')) return;
      const [start, end] = range;
      const isOpen = end >= offset && (isSure || lineOf(start) < lineOf(offset));
      const endsHere = end < offset && lineOf(end) === lineOf(offset) && lineOf(start) < lineOf(end);
      if (start < offset && (isOpen || endsHere)) found = start;
    },
  });
  return found;
}
