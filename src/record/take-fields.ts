import { isObject } from '../domain/json.ts';
import { limits, tidy } from './own-words.ts';
import type { Trouble, Wanted } from './troubles.ts';

/** Where a field stands, and who is told what is wrong with it. */
export interface Place {
  readonly path: readonly string[];
  readonly tell: (trouble: Trouble) => void;
}

/** The place of a member. */
export const within = ({ path, tell }: Place, name: string | number): Place => ({
  path: [...path, String(name)],
  tell,
});

/** Say that a field is left out, or what is taken in its place. */
export function refuse({ path, tell }: Place, wanted: Wanted, value: unknown, taken?: string): void {
  tell({ what: 'field', wanted, found: shown(value), ...(taken !== undefined && { taken }), path });
}

/** A value as a message shows it: short, and of an object or a list only that it is one. */
function shown(value: unknown): string {
  if (value === undefined) return '';
  if (Array.isArray(value)) return '[…]';
  if (typeof value === 'object' && value !== null) return '{…}';
  const text = tidy(typeof value === 'string' ? value : JSON.stringify(value), limits.note);
  return text.length > 40 ? `${tidy(text, 40)}…` : text;
}

/** The members of an object by name, those that nobody knows told and left out. Nothing for what is no object. */
export function takeObject<Name extends string>(
  value: unknown,
  place: Place,
  names: readonly Name[],
): Readonly<Partial<Record<Name, unknown>>> | undefined {
  const members = takeMap(value, place);
  if (!members) return undefined;
  const known: readonly string[] = names;
  for (const [name] of members)
    if (!known.includes(name)) place.tell({ what: 'unknown-field', path: within(place, name).path });
  return Object.fromEntries(members.filter(([name]) => known.includes(name))) as Partial<Record<Name, unknown>>;
}

/** The members of an object, whatever they are called. Nothing for what is no object. */
export function takeMap(value: unknown, place: Place): [name: string, value: unknown][] | undefined {
  if (isObject(value)) return Object.entries(value);
  refuse(place, 'object', value);
  return undefined;
}

/** A text of a form; nothing, and a trouble, for anything else. */
export function takeText(
  value: unknown,
  place: Place,
  wanted: Wanted,
  isRight: (text: string) => boolean,
): string | undefined {
  if (typeof value === 'string' && isRight(value)) return value;
  refuse(place, wanted, value);
  return undefined;
}

/** A text of a form that may be left out. */
export const takeOptional = (
  value: unknown,
  place: Place,
  wanted: Wanted,
  isRight: (text: string) => boolean,
): string | undefined => (value === undefined ? undefined : takeText(value, place, wanted, isRight));

/** One of some words. */
export function takeWord<Word extends string>(
  value: unknown,
  place: Place,
  wanted: Wanted,
  words: readonly Word[],
): Word | undefined {
  const found = words.find((word) => word === value);
  if (found === undefined) refuse(place, wanted, value);
  return found;
}

/** A person's own words, cut to the longest they may be; empty for what is no text. */
export function takeWords(value: unknown, place: Place, most: number): string {
  if (value === undefined) return '';
  if (typeof value !== 'string') {
    refuse(place, 'text', value);
    return '';
  }
  const words = tidy(value, most);
  if (tidy(value, value.length).length > most) place.tell({ what: 'shortened', most, path: place.path });
  return words;
}

/** When something was written: a day or a turn that is missing or damaged gives way to the earliest there is. */
export function takeStamp(
  { on, turn }: { readonly on?: unknown; readonly turn?: unknown },
  place: Place,
  isDay: (text: string) => boolean,
  earliest: string,
): { readonly on: string; readonly turn: number } {
  const isTurn = typeof turn === 'number' && Number.isSafeInteger(turn) && turn >= 1 && turn <= limits.turn;
  if (!isTurn) refuse(within(place, 'turn'), 'turn', turn, '1');
  if (typeof on === 'string' && isDay(on)) return { on, turn: isTurn ? turn : 1 };
  refuse(within(place, 'on'), 'day', on, earliest);
  return { on: earliest, turn: isTurn ? turn : 1 };
}

/** Take each element of a list that can be taken. What is no list has none. */
export function takeEach<T>(
  value: unknown,
  place: Place,
  most: number,
  take: (one: unknown, place: Place) => T | undefined,
): readonly T[] {
  if (value === undefined) return [];
  if (!Array.isArray(value)) {
    refuse(place, 'list', value);
    return [];
  }
  if (value.length > most) place.tell({ what: 'too-many', most, left: value.length - most, path: place.path });
  return value.slice(0, most).flatMap((one: unknown, i) => {
    const taken = take(one, within(place, i));
    return taken === undefined ? [] : [taken];
  });
}

/** Take a list of a person’s own words; those without words are left out. */
export const takeTexts = (value: unknown, place: Place, most: number, longest: number): readonly string[] =>
  takeEach(value, place, most, (one, where) => takeWords(one, where, longest) || undefined);
