import type { recordLimits } from '../schemas/record.ts';

/** The longest that a person's own words may be, in characters (UTF-16), and the most things of a kind in one record. */
export const limits = {
  name: 80,
  text: 500,
  note: 2000,
  days: 24,
  answers: 20_000,
  things: 2000,
  turn: 1e9,
} as const satisfies typeof recordLimits;

// Halves of signs, and signs that steer a terminal: no file for others could carry them. Lines and tabs stay.
const unfit = /(?![\t\n])[\p{Cs}\p{Cc}\uFFFE\uFFFF]/gu;

/** Take out of a person's own words what cannot be carried, and the spaces at the ends, and cut them to a length. */
export function tidy(words: string, most: number): string {
  const text = words.replaceAll('\r\n', '\n').replace(unfit, '').trim();
  if (text.length <= most) return text;
  return text
    .slice(0, most)
    .replace(/[\uD800-\uDBFF]$/, '')
    .trim();
}
