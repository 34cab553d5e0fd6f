import { filesPerBeginning, leastLetters } from '../../domain/search-policy.ts';
import { correct } from '../../domain/similarity/spelling.ts';
import { fileTokenOf, type Word, wordsOf } from '../../payloads/search-words.ts';
import { parseQuestion, type Question, type Term } from './question.ts';
import { type Ranked, rankThings } from './score.ts';
import type { Label, WordFiles } from './word-files.ts';

/** What was found by names. */
export interface FoundThings {
  readonly question: Question;
  /** How much each word of the question counts for being rare, 0–1. */
  readonly rarity: readonly number[];
  /** Everything that was compared with the question. */
  readonly labels: ReadonlySet<Label>;
  readonly ranked: readonly Ranked[];
  /** The words of the question that nothing has, as typed, with those taken for them; none when every word is known. */
  readonly corrected: readonly (readonly [typed: string, taken: string])[];
  /** Words that nothing has and that no known word is near to. */
  readonly unknown: readonly string[];
}

/** Find things by their names and by what people say for them, the best first. Words that nothing has are taken for others. */
export async function findThings(files: WordFiles, query: string): Promise<FoundThings> {
  const question = parseQuestion(query);
  if (question.code !== undefined) return findCode(files, question, question.code);
  const asTyped = await lookUpAll(files, question);
  const guesses = await Promise.all(
    question.terms.map(async (term, i) => {
      const known = asTyped.labels[i];
      return known && !isKnown(term, known) && !asTyped.joined[i] ? guess(files, term.word) : [];
    }),
  );
  const corrected = guesses.flatMap((meant, i) =>
    meant[0] ? [[question.terms[i]!.word.text, meant[0].text] as const] : [],
  );
  const unknown = question.terms.filter(
    (_, i) => asTyped.labels[i]?.length === 0 && !guesses[i]![0] && !asTyped.joined[i],
  );
  const missed = unknown.map(({ word }) => word.text);
  if (corrected.length === 0) return { ...rank(files, question, asTyped), corrected, unknown: missed };
  // The question is read anew, as its words may ask for a kind of thing, or be a name.
  const others = new Map(
    guesses.map((meant, i) => [meant[0]?.text, { typed: question.terms[i]!.word, meant: meant.slice(1) }]),
  );
  const respelled = parseQuestion(
    corrected.reduce((text, [typed, taken]) => text.toLowerCase().replace(typed, taken), query),
  );
  const terms = respelled.terms.map((term): Term => {
    const guessed = others.get(term.word.text);
    return guessed
      ? { ...term, meant: guessed.meant.flatMap(({ text, grade }) => wordsOf(text).map((word) => ({ word, grade }))) }
      : term;
  });
  const meant = { ...respelled, terms, joined: [...respelled.joined, ...question.joined] };
  return { ...rank(files, meant, await lookUpAll(files, meant)), corrected, unknown: missed };
}

interface LookedUp {
  /** What is filed under each term; undefined for one that was not looked up, as it says little beside others. */
  readonly labels: readonly (readonly Label[] | undefined)[];
  /** The word that a term makes with its neighbor. */
  readonly joined: readonly (Joined | undefined)[];
}

async function lookUpAll(files: WordFiles, { terms }: Question): Promise<LookedUp> {
  const strong = terms.some(({ share }) => share === 1);
  const [labels, joined] = await Promise.all([
    Promise.all(terms.map(async (term) => (strong && term.share < 0.5 ? undefined : lookUp(files, term)))),
    joinNeighbors(files, terms),
  ]);
  return { labels, joined };
}

function rank(
  files: WordFiles,
  question: Question,
  { labels, joined }: LookedUp,
): Omit<FoundThings, 'corrected' | 'unknown'> {
  const all = new Set([...labels.map((own) => own ?? []), ...joined.map((one) => one?.labels ?? [])].flat());
  const rarity = labels.map((own, i) => rarityOf(own, files.common(fileTokenOf(question.terms[i]!.word)), files.count));
  const terms = question.terms.map((term, i): Term => {
    const together = joined[i];
    return together ? { ...term, meant: [...term.meant, { word: together.word, grade: 0.97 }] } : term;
  });
  const asked = { ...question, terms };
  return { question: asked, rarity, labels: all, ranked: rankThings(asked, all, rarity) };
}

async function findCode(files: WordFiles, question: Question, code: string): Promise<FoundThings> {
  const labels = new Set(await files.under(code.slice(0, leastLetters.code)));
  const rarity = question.terms.map(() => 1);
  return { question, rarity, labels, ranked: rankThings(question, labels, rarity), corrected: [], unknown: [] };
}

const under = (files: WordFiles, word: Word): Promise<readonly Label[]> => files.under(fileTokenOf(word));

async function lookUp(files: WordFiles, { word, open, meant }: Term): Promise<readonly Label[]> {
  const all = [word, ...meant.map((other) => other.word)];
  const goesOn = open && word.text.length >= leastLetters.beginning;
  const [whole, begun] = await Promise.all([
    Promise.all(all.map((one) => under(files, one))),
    goesOn ? files.beginning(word.text, filesPerBeginning) : [],
  ]);
  return [...new Set([...whole.flat(), ...begun])];
}

/** Whether a word is one that stands in labels, or so like one that it is no misspelling; the last one may go on. */
function isKnown({ word, open }: Term, labels: readonly Label[]): boolean {
  const enough = Math.max(4, Math.ceil(word.text.length * 0.6));
  return labels.some(({ words }) =>
    words.some(
      ({ stem, text, meaning }) =>
        stem === word.stem ||
        (meaning !== undefined && meaning === word.meaning) ||
        (open && text.startsWith(word.text)) ||
        (text.slice(0, enough) === word.text.slice(0, enough) && word.text.length - text.length < lettersPerEnding),
    ),
  );
}

/** Letters that an ending may have: a “servicemanager” is no serviceman. */
const lettersPerEnding = 4;

interface Joined {
  readonly word: Word;
  readonly labels: readonly Label[];
}

/** Join words that stand side by side, where that is a word: “hair dresser”, “cyber security”. Both then mean the whole. */
async function joinNeighbors(files: WordFiles, terms: readonly Term[]): Promise<(Joined | undefined)[]> {
  const joined: (Joined | undefined)[] = terms.map(() => undefined);
  const pairs = terms.slice(1).map((next, i) => wordsOf(terms[i]!.word.text + next.word.text)[0]);
  const found = await Promise.all(pairs.map(async (word) => (word ? files.under(word.root) : [])));
  pairs.forEach((word, i) => {
    const labels = found[i]!.filter(({ words }) => words.some(({ root }) => root === word?.root));
    if (word && labels.length > 0) joined[i] = joined[i + 1] = { word, labels };
  });
  return joined;
}

/** Guess what a word that nothing has may mean: another spelling; several words written as one; or a spelling less near. */
async function guess(
  files: WordFiles,
  { text }: Word,
): Promise<readonly { readonly text: string; readonly grade: number }[]> {
  if (!/^[\p{L}\p{N}]{4,}[+#]*$/u.test(text) || !/\p{L}/u.test(text)) return [];
  const spellings = await files.spellings();
  if (spellings.has(text)) return [];
  const near = correct(text, spellings).map(({ word, grade, sure }) => ({ text: word, grade, sure }));
  if (near[0]?.sure) return near;
  const apart = takeApart(text, spellings);
  return apart ? [{ text: apart.join(' '), grade: 1 }] : near;
}

/**
 * Take a word apart into as few known ones as it takes.
 *
 * @returns undefined when it cannot be, or only into crumbs
 */
export function takeApart(text: string, known: Pick<ReadonlySet<string>, 'has'>): readonly string[] | undefined {
  const ways: (readonly string[] | undefined)[] = [[]];
  for (let to = 1; to <= text.length; to += 1) {
    for (let from = 0; from < to; from += 1) {
      const before = ways[from];
      const piece = text.slice(from, to);
      if (
        !before ||
        !(known.has(piece) || /^(?:\d+|a|and|of|the|to|in|for|on|by|with|or|as|at|not|how|we)$/.test(piece))
      )
        continue;
      const best = ways[to];
      if (!best || before.length + 1 < best.length) ways[to] = [...before, piece];
    }
  }
  const pieces = ways[text.length];
  return pieces && pieces.length > 1 && text.length >= pieces.length * lettersPerPiece ? pieces : undefined;
}

/** Letters of a word taken apart, for each piece, at least. */
const lettersPerPiece = 2.5;

/** How much a word counts, 0–1: the fewer things have it, the more. @param common how many have it beside those with labels here */
function rarityOf(labels: readonly Label[] | undefined, common: number, count: number): number {
  if (!labels) return 0.3;
  const things = Math.max(common, new Set(labels.map(({ thing }) => thing)).size);
  return Math.log(1 + count / (1 + things)) / Math.log(1 + count);
}
