import { isList, isObject, type Json, type JsonObject, memberOf, textOf } from '../../domain/json.ts';
import { chooseLanguage } from './languages.ts';

/** A value as a list: nothing is none, one is one. */
export const listOf = (value: Json | undefined): readonly Json[] =>
  value === undefined || value === null ? [] : isList(value) ? value : [value];

/** The address of a node, else its CTID. */
export const idOf = (node: JsonObject): string | undefined =>
  textOf(node, '@id') ?? textOf(node, 'id') ?? textOf(node, 'ceterms:ctid') ?? textOf(node, 'ctid');

/** The first member of these names that has a value. */
export const pick = (node: JsonObject, names: readonly string[]): Json | undefined =>
  names.map((name) => memberOf(node, name)).find((value) => value !== undefined && value !== null);

/** What a value names: addresses, ids of nodes, texts in a list or alone. */
export function refsIn(value: Json | undefined): string[] {
  return listOf(value).flatMap((one) => {
    if (typeof one === 'string') return one.trim() === '' ? [] : [one];
    const named = isObject(one) ? (idOf(one) ?? textOf(one, '@value')) : undefined;
    return named === undefined ? [] : [named];
  });
}

/** A text that was chosen among languages. */
interface Told {
  readonly text: string;
  readonly language?: string;
  /** Texts in other languages. */
  readonly others: number;
}

/** The text that the first of these members with any has: the English one, else the one without a language, else the first. */
export function textIn(node: JsonObject, names: readonly string[]): Told | undefined {
  for (const name of names) {
    const texts = textsIn(memberOf(node, name));
    const chosen = chooseLanguage(texts.map(({ language = '' }) => language));
    if (chosen >= 0) return { ...texts[chosen]!, others: texts.length - 1 };
  }
  return undefined;
}

/** All texts of a value: plain, with `@value`, in a language map, in lists of these. */
export function textsIn(value: Json | undefined): { readonly text: string; readonly language?: string }[] {
  return listOf(value).flatMap((one) => {
    if (typeof one === 'string') return one.trim() === '' ? [] : [{ text: one }];
    if (typeof one === 'number') return [{ text: String(one) }];
    if (!isObject(one)) return [];
    const [plain, language] = [textOf(one, '@value'), textOf(one, '@language')];
    if (plain !== undefined) return [{ text: plain, ...(language !== undefined && { language }) }];
    return Object.entries(one).flatMap(([tag, texts]) =>
      tag.startsWith('@')
        ? []
        : listOf(texts).flatMap((text) =>
            typeof text === 'string' && text.trim() !== '' ? [{ text, language: tag }] : [],
          ),
    );
  });
}
