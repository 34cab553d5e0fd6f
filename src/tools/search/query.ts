import { fewRecords, mostScattered, resultsShown, textsRead } from '../../domain/search-policy.ts';
import { joinedForms, type Word, wordsOf } from '../../payloads/search-words.ts';
import { findThings, type FoundThings } from './find.ts';
import { type Ranked, rankThings } from './score.ts';
import type { Hit } from './search.ts';
import type { TextIndex, TextRecord } from './text-index.ts';
import type { Label, Thing, WordFiles } from './word-files.ts';

/** How what was found fits what was asked: all the words, some of them, or nothing at all. */
export type Fit = 'all' | 'some' | 'none';

/** All there is to show for a query, before it is narrowed. */
export interface QueryResult extends Pick<FoundThings, 'corrected' | 'unknown'> {
  readonly query: string;
  readonly fit: Fit;
  readonly hits: readonly Hit[];
  /** Whether a name is what was typed. */
  readonly exact: boolean;
  readonly found: FoundThings;
}

/** Answer a query by names and by what people say for them. Words in quotes must stand side by side. */
export async function queryNames(words: WordFiles, query: string): Promise<QueryResult> {
  const phrase = phraseOf(query);
  const found = await findThings(words, phrase ?? query);
  return resultOf(query, found, found.ranked.map(hitOf), phrase);
}

/**
 * Answer a query by the full text as well: what has all its words, and when that is little, what has the two rarest. A few of
 * these records are read, so that they take their places by the same scores as names; the others follow.
 */
export async function queryTexts(index: TextIndex, { query, found }: QueryResult): Promise<QueryResult> {
  const phrase = phraseOf(query);
  const asked = wordsForIndex(found);
  const records = asked.length === 0 ? [] : await index.find(asked.join(' '));
  const some = records.length < fewRecords && asked.length > 2 ? await index.find(asked.slice(0, 2).join(' ')) : [];
  const known = new Set(records.map(({ key }) => key));
  const all = [...records, ...some.filter(({ key }) => !known.has(key))];
  const things = new Map([...found.labels].map(({ thing }) => [thing.url, thing]));
  const first = all.slice(0, textsRead);
  const read = await Promise.all(first.map(async (record) => labelOf(record, await record.load(), things)));
  const recordOf = new Map(read.map(({ thing }, i) => [thing, first[i]!]));
  const scattered = found.ranked.some(({ whole }) => whole) ? [] : await findScattered(index, found, things);
  const ranked = rankThings(found.question, [...found.labels, ...read, ...scattered], found.rarity);
  const beside =
    phrase === undefined ? undefined : new Set((await index.find(`"${asked.join(' ')}"`)).map(({ key }) => key));
  const hits = ranked.map((one) => {
    const record = recordOf.get(one.thing);
    return record && !record.own ? statementHit(record, one) : hitOf(one);
  });
  // When none of those that were read has the words, the index took them for the beginnings of others.
  const met = new Set(ranked.filter(({ whole }) => whole).map(({ thing }) => thing));
  const rest = read.some(({ thing }) => met.has(thing)) ? records.slice(textsRead) : [];
  const shown = new Set(hits.map(({ key }) => key));
  const others = rest
    .filter(({ key }) => !shown.has(key))
    .map((record): Hit =>
      record.own ? { ...statementHit(record), own: true, url: record.thing.url } : statementHit(record),
    );
  return resultOf(query, found, [...hits, ...others], phrase, beside);
}

/**
 * Find what has the words of a question scattered over its texts, its own and those of its behaviors, when nothing has them in
 * one place. Each thing gets a label of those that it has.
 */
async function findScattered(
  index: TextIndex,
  { question, rarity, ranked }: FoundThings,
  things: ReadonlyMap<string, Thing>,
): Promise<Label[]> {
  const telling = question.terms
    .map(({ word, share }, i) => ({ word, weight: share * rarity[i]! }))
    .filter(({ word: { text, grammar }, weight }) => !grammar && text.length > 2 && weight > 0 && !/[+#]/.test(text))
    .sort((a, b) => b.weight - a.weight)
    .slice(0, mostScattered);
  if (telling.length < 2) return [];
  const known = new Set(ranked.map(({ thing }) => thing.url));
  const having = new Map<string, Word[]>();
  for (const { word } of telling) {
    const urls = new Set((await index.find(word.text)).map(({ thing }) => thing.url));
    for (const url of urls) having.set(url, [...(having.get(url) ?? []), word]);
  }
  return [...having]
    .filter(([url, words]) => words.length > 1 && !known.has(url))
    .map(([url, words]): Label => {
      const { kind, title } = index.things.get(url)!;
      const thing = things.get(url) ?? { kind, title, url, on: undefined, crowd: 0 };
      return { thing, field: 'scattered', text: '', words, joined: [''] };
    });
}

/** @param beside keys of what the full text has with the words side by side */
function resultOf(
  query: string,
  found: FoundThings,
  hits: readonly Hit[],
  phrase: string | undefined,
  beside?: ReadonlySet<string>,
): QueryResult {
  let [whole, partial] = [0, 0];
  const few = hits
    .filter((hit) => (hit.whole ? (whole += 1) <= resultsShown.whole : (partial += 1) <= resultsShown.partial))
    .filter(
      ({ key, label }) =>
        phrase === undefined || (label !== undefined && hasPhrase(label.text, phrase)) || beside?.has(key),
    );
  const fit = few.some((hit) => hit.whole) ? 'all' : few.length > 0 ? 'some' : 'none';
  const { corrected, unknown, ranked } = found;
  return { query, fit, hits: few, exact: ranked.some(({ exact }) => exact), corrected, unknown, found };
}

const hitOf = ({ thing, label, whole }: Ranked): Hit => ({
  key: thing.url,
  thing,
  own: true,
  url: thing.url,
  label,
  whole,
});

function statementHit(record: TextRecord, ranked?: Ranked): Hit {
  const { key, thing, load } = record;
  return {
    key,
    thing: { ...thing, on: undefined, crowd: 0 },
    own: false,
    load,
    whole: ranked?.whole ?? true,
    ...(ranked && { label: ranked.label }),
  };
}

function labelOf(
  { thing, own }: TextRecord,
  { url, text }: { url: string; text: string },
  things: ReadonlyMap<string, Thing>,
): Label {
  const known = own ? things.get(thing.url) : undefined;
  const made: Thing = own
    ? { kind: thing.kind, title: thing.title, url, on: undefined, crowd: 0 }
    : { kind: 'behavior', title: text, url, on: thing.title, crowd: 0 };
  return {
    thing: known ?? made,
    field: own ? 'text' : 'statement',
    text,
    words: wordsOf(text),
    joined: joinedForms(text),
  };
}

/** What stands in quotes; undefined for a query without them. */
const phraseOf = (query: string): string | undefined => /^\s*["“”](.*?)["“”]?\s*$/u.exec(query)?.[1];

/** Whether a text has words side by side. */
function hasPhrase(text: string, phrase: string): boolean {
  const spaced = (one: string): string =>
    ` ${wordsOf(one)
      .map(({ text: word }) => word)
      .join(' ')} `;
  return spaced(text).includes(spaced(phrase).trimEnd());
}

/** The words of a question that the full text may have, the rarest first, spelled right. Short ones stand alone or not at all. */
function wordsForIndex({ question: { terms, code }, rarity }: FoundThings): string[] {
  if (code !== undefined) return [];
  const telling = terms
    .map(({ word, share, meant }, i) => ({
      text: meant[0]?.word.text ?? word.text,
      typed: word,
      share,
      rare: rarity[i]!,
    }))
    .filter(({ share, text, typed }) => share === 1 && !/[+#]/.test(text) && !typed.grammar)
    .sort((a, b) => b.rare - a.rare)
    .map(({ text }) => text);
  const long = telling.filter((text) => text.length > 2);
  return long.length > 0 ? [...new Set(long)] : telling.slice(0, 1).map((text) => `"${text}"`);
}
