import { insist, isDay } from '../record/forms.ts';
import { joined, joinHeads } from '../record/merge.ts';
import { tidy } from '../record/own-words.ts';
import { inOrder, later, nextStamp } from '../record/stamp.ts';
import { type Field, type Filled, kindOf, longestOf, mayStand, textIn } from './filled.ts';

/**
 * Write texts into fields, all in one step. What a field cannot hold is passed over; what is too long is cut.
 *
 * @param texts by the names of their fields; empty ones take back what stood there
 */
export function fill(filled: Filled, texts: Readonly<Record<string, string>>, today: string): Filled {
  insist(isDay, today, 'day');
  const kind = kindOf(filled);
  const changed = Object.entries(texts).flatMap(([name, words]): [string, Field][] => {
    const most = longestOf(kind, name);
    if (most === undefined) return [];
    const text = tidy(words, most);
    if (!mayStand(name, text) || text === textIn(filled, name)) return [];
    const before = Object.hasOwn(filled.fields, name) ? filled.fields[name] : undefined;
    return [[name, { text, ...nextStamp(filled, today, before) }]];
  });
  if (changed.length === 0) return filled;
  return { ...filled, turn: filled.turn + 1, fields: { ...filled.fields, ...Object.fromEntries(changed) } };
}

/**
 * Bring back what stood there at an earlier time. What differs is written anew and so counts as the latest word, also when copies are
 * joined.
 */
export function restore(present: Filled, there: Filled, today: string): Filled {
  const names = new Set([...Object.keys(present.fields), ...Object.keys(there.fields)]);
  return fill(present, Object.fromEntries([...names].map((name) => [name, textIn(there, name)])), today);
}

/**
 * Join two copies, as two devices or two tabs have them: of each field the later word counts. The order of copies does not matter, a copy may
 * come twice, and three copies give the same in whatever order they come.
 */
export function mergeFilled(a: Filled, b: Filled): Filled {
  return {
    ...a,
    ...joinHeads(a, b),
    fields: joined(a.fields, b.fields, later),
  };
}

/** Whether two say the same, down to the stamps. */
export const isSameFilled = (a: Filled, b: Filled): boolean => a === b || inOrder(a) === inOrder(b);

/** What stands in all fields that hold something, by name. */
export const textsOf = ({ fields }: Pick<Filled, 'fields'>): ReadonlyMap<string, string> =>
  new Map(Object.entries(fields).flatMap(([name, { text }]) => (text === '' ? [] : [[name, text] as const])));
