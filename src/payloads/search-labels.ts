import type { SearchName } from './search-shape.ts';

/** What a name, or some other words that lead to a thing, are to it. One letter each, as in the files. */
export const labelFields = {
  title: 't',
  alias: 'a',
  id: 'i',
  code: 'c',
  reported: 'r',
  called: 'q',
  phrase: 'p',
  tool: 'u',
  part: 'm',
  text: 'x',
  statement: 's',
  scattered: 'z',
} as const;
/** The name of such a field. */
export type LabelField = keyof typeof labelFields;

/** Words that lead to a thing. */
export interface LabelText {
  readonly field: LabelField;
  readonly text: string;
}

/** Everything that leads to a thing, each text once, the weightiest field first. */
export function labelsOf(name: SearchName): readonly LabelText[] {
  const named = [name.title, ...name.aliases];
  const all: readonly (readonly [LabelField, readonly string[]])[] = [
    ['title', [name.title]],
    ['alias', [...name.aliases, ...named.flatMap(acronymsOf)]],
    // The address of an occupation is its title and its code.
    ['id', [...named.flatMap(withoutBrackets), ...(name.called ? [] : [idOf(name).replaceAll('-', ' ')])]],
    ['code', name.codes ?? []],
    ['reported', name.called?.reported ?? []],
    ['called', name.called?.others ?? []],
    ['phrase', name.phrases ?? []],
    ['tool', name.tools ?? []],
    ['part', name.parts ?? []],
    ['text', name.text === undefined ? [] : [name.text]],
  ];
  const labels = new Map<string, LabelText>();
  for (const [field, texts] of all) {
    for (const text of texts) {
      const key = text.toLowerCase();
      if (text !== '' && !labels.has(key)) labels.set(key, { field, text });
    }
  }
  return [...labels.values()];
}

/** The id in the address of something: the last part of its path, or of what follows “#”. */
function idOf({ url }: SearchName): string {
  return url.split('#')[1]?.replace(/^(?:place|term)-/, '') ?? url.split('/').at(-2) ?? '';
}

/** What stands in brackets in a name, when it is an acronym: `CNA`. */
function acronymsOf(text: string): string[] {
  const inside = [...text.matchAll(/\(([^)]*)\)/g)].flatMap(([, words]) => words!.split(', '));
  return inside.filter((part) => /^\S*\p{Lu}\S*\p{Lu}\S*$/u.test(part));
}

/** What is left of a name without what stands in brackets, and up to it. */
function withoutBrackets(text: string): string[] {
  return text.includes(' (') ? [text.split(' (')[0]!, text.replaceAll(/\s*\([^)]*\)/g, '')] : [];
}

/** A title as it may be typed: whole; and, where it has brackets, without them, and what stands in each. */
export function waysToType(title: string): readonly string[] {
  const inside = [...title.matchAll(/\(([^)]*)\)/g)].map(([, words]) => words!);
  return inside.length === 0 ? [title] : [title, title.replaceAll(/\s*\([^)]*\)/g, ''), ...inside];
}

/** Whether a label is a title that people have, and not the name of the occupation. */
export const isTitle = ({ field }: LabelText): boolean => field === 'reported' || field === 'called';
