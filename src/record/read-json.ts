import type { Trouble } from './troubles.ts';

/** The longest file that is read, in characters: thirty times what all answers of one person take. */
export const mostText = 16_000_000;

/** Brackets in brackets, at most. A file of several records has eight. */
export const mostDepth = 16;

/** What a text of JSON holds, and what is wrong with it. */
export interface ReadJson {
  /** Nothing where nothing could be read. */
  readonly value?: unknown;
  readonly trouble?: Trouble;
}

/**
 * Read JSON that may be damaged: cut off, or wrong in one place. What stands before that place is kept, with the open
 * brackets closed. Never throws.
 */
export function readJson(text: string): ReadJson {
  if (text.length > mostText) return { trouble: { what: 'too-large', length: text.length, most: mostText, path: [] } };
  const whole = text.replace(/^\uFEFF/, '');
  if (whole.trim() === '') return { trouble: { what: 'empty', path: [] } };
  const { deep, commas } = scan(whole);
  if (deep !== undefined)
    return { trouble: { what: 'too-deep', line: lineOf(whole, deep).line, most: mostDepth, path: [] } };
  const read = parse(whole);
  return read ?? salvage(whole, commas);
}

function parse(text: string): { readonly value: unknown } | undefined {
  try {
    return { value: JSON.parse(text) as unknown };
  } catch {
    return undefined;
  }
}

/**
 * Keep as much of a text from its beginning as can be read. A text that is wrong somewhere is wrong however much follows, so
 * the last comma that all is right before is found by halving.
 */
function salvage(text: string, commas: readonly number[]): ReadJson {
  let best: { readonly value: unknown } | undefined;
  let [from, to, end] = [0, commas.length, 0];
  while (from < to) {
    const middle = (from + to) >> 1;
    const at = commas[middle]!;
    const begun = text.slice(0, at);
    const read = parse(begun + scan(begun).closing);
    if (read) [best, from, end] = [read, middle + 1, at];
    else to = middle;
  }
  // Without its last comma, a text that was only cut off between two values is whole.
  const rest = text.trimEnd();
  const whole = parse(rest.replace(/,$/, '') + scan(rest).closing);
  if (whole) [best, end] = [whole, rest.length];
  if (!best) return { trouble: { what: 'no-json', path: [] } };
  return { value: best.value, trouble: { what: 'damaged', ...lineOf(text, end), left: text.length - end, path: [] } };
}

interface Scanned {
  /** Where the first bracket too many stands. */
  readonly deep?: number;
  /** Where commas stand between values. */
  readonly commas: readonly number[];
  /** What closes the brackets that are open at the end. */
  readonly closing: string;
}

/** Go through a text of JSON as far as its strings and brackets tell. */
function scan(text: string): Scanned {
  const open: string[] = [];
  const commas: number[] = [];
  for (let i = 0; i < text.length; i += 1) {
    const sign = text[i];
    if (sign === '"') {
      do i = nextQuote(text, i + 1);
      while (i < text.length && isEscaped(text, i));
    } else if (sign === '{' || sign === '[') {
      open.push(sign === '{' ? '}' : ']');
      if (open.length > mostDepth) return { deep: i, commas, closing: '' };
    } else if (sign === '}' || sign === ']') open.pop();
    else if (sign === ',' && open.length > 0) commas.push(i);
  }
  return { commas, closing: open.reverse().join('') };
}

function nextQuote(text: string, from: number): number {
  const at = text.indexOf('"', from);
  return at < 0 ? text.length : at;
}

function isEscaped(text: string, at: number): boolean {
  let strokes = 0;
  while (text[at - 1 - strokes] === '\\') strokes += 1;
  return strokes % 2 === 1;
}

/** The line and the column of a place, both from 1. */
function lineOf(text: string, at: number): { readonly line: number; readonly column: number } {
  const before = text.slice(0, at).split('\n');
  return { line: before.length, column: before.at(-1)!.length + 1 };
}
