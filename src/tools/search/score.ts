import { searchScoring } from '../../domain/search-policy.ts';
import type { SearchKind } from '../../payloads/search-shape.ts';
import type { Word } from '../../payloads/search-words.ts';
import type { Question, Term } from './question.ts';
import type { Label, Thing } from './word-files.ts';

const {
  agreement,
  again,
  astray,
  begins,
  coverage,
  crowd,
  family,
  field,
  further,
  grammar,
  kind,
  least,
  plural,
  same,
  steered,
  together,
} = searchScoring;

/** A thing that was found by its names. */
export interface Ranked {
  readonly thing: Thing;
  readonly score: number;
  /** The label that speaks for it most. */
  readonly label: Label;
  /** Whether a label is what was typed, from the first letter to the last. */
  readonly exact: boolean;
  /** Whether its labels have every word that says something. */
  readonly whole: boolean;
}

/**
 * Order things by how well their labels answer a question.
 *
 * A label scores the weight of its field, times the share of the question’s words that it has (the rarer a word, the more it
 * counts), times how little else it says; one that is the question itself scores more than any other. A thing scores its best
 * label, and half of what all its labels have together, and a little for the people who do its work; then its kind and the kind
 * that is asked for tip the balance.
 *
 * @param labels every label that has one of the words, and perhaps others
 * @param rarity how much each term of the question counts
 */
export function rankThings(question: Question, labels: Iterable<Label>, rarity: readonly number[]): Ranked[] {
  const { terms } = question;
  const weights = terms.map(({ share }, i) => share * rarity[i]!);
  const total = weights.reduce((sum, one) => sum + one, 0) || 1;
  const byThing = new Map<Thing, Match[]>();
  for (const label of labels) {
    const match = matchLabel(question, label, weights, total);
    if (!match) continue;
    const own = byThing.get(label.thing);
    if (own) own.push(match);
    else byThing.set(label.thing, [match]);
  }
  const ranked = [...byThing].map(([thing, matches]): Ranked => {
    const best = matches.reduce((a, b) => (b.score > a.score ? b : a));
    const met = terms.map((_, i) => Math.max(...matches.map((one) => one.met[i]! * one.weight)));
    const shared = met.reduce((sum, own, i) => sum + (weights[i]! / total) * own, 0);
    // Words scattered over the hundreds of titles of an occupation say nothing of it.
    const whole =
      thing.kind === 'occupation'
        ? matches.some((match) => match.whole)
        : terms.every(({ share }, i) => share !== 1 || met[i] !== 0);
    const more = Math.min(further.most, matches.filter(({ full }) => full).length - 1);
    const tip = kind[thing.kind] * steeredBy(question, thing, best);
    return {
      thing,
      label: best.label,
      exact: best.exact,
      whole: whole || best.exact,
      score: (best.score + together * shared + further.each * Math.max(0, more) + crowd * thing.crowd) * tip,
    };
  });
  liftParents(ranked);
  ranked.sort(byScore);
  const titles = new Set<string>();
  const apart = ranked.map((one) => {
    const known = titles.has(one.thing.title) && one.thing.kind === 'place' && !one.exact;
    titles.add(one.thing.title);
    return known ? { ...one, score: one.score * again } : one;
  });
  apart.sort(byScore);
  const enough = Math.min(apart[0]?.score ?? 0, least.of) * least.share;
  return apart.filter(({ score }) => score >= enough);
}

/** What several parts of one industry or ladder answer, their whole answers too. */
function liftParents(ranked: Ranked[]): void {
  const known = new Map(ranked.map((one, i) => [one.thing.url, i]));
  const families = Map.groupBy(
    ranked.filter(({ thing: { on, kind: what } }) => on !== undefined && what !== 'behavior'),
    ({ thing }) => parentOf(thing),
  );
  for (const [url, parts] of families) {
    if (parts.length < 2) continue;
    const best = parts.map(({ score }) => score).sort((a, b) => b - a);
    const lift = family * best.slice(0, 3).reduce((sum, one) => sum + one, 0);
    const at = known.get(url);
    const { thing, label } = parts[0]!;
    if (at !== undefined) ranked[at] = { ...ranked[at]!, score: ranked[at]!.score + lift };
    else {
      const parent: Thing = {
        kind: thing.kind === 'place' ? 'ladder' : 'industry',
        title: thing.on!,
        url,
        on: undefined,
        crowd: 0,
      };
      ranked.push({ thing: parent, label, exact: false, whole: false, score: lift });
    }
  }
}

const parentOf = ({ url }: Thing): string => url.replace(/(?:#.*|[^/]+\/)$/, '');

const byScore = (a: Ranked, b: Ranked): number =>
  b.score - a.score || a.thing.title.length - b.thing.title.length || (a.thing.url < b.thing.url ? -1 : 1);

/**
 * What the kinds that are asked for do. An occupation has so many titles that it is never lifted; it falls behind what is asked
 * for, as in “plumber license”, unless its own title is all that is said beside: “how do I become an electrician”.
 */
function steeredBy({ steer }: Question, { kind: own }: Thing, { exact, full, label }: Match): number {
  if (own !== 'occupation') return steer.has(own) ? steered : 1;
  return steer.size === 0 || steer.has(own) || exact || (full && label.field === 'title') ? 1 : astray;
}

/** Kinds of things that are persons: what is typed in the plural is a name of one of them. */
const persons: ReadonlySet<SearchKind> = new Set<SearchKind>(['job', 'occupation', 'place']);

interface Match {
  readonly label: Label;
  readonly score: number;
  readonly exact: boolean;
  /** Whether it has every word. */
  readonly full: boolean;
  /** Whether it has every word that says something. */
  readonly whole: boolean;
  /** How well the label has each term (0–1). */
  readonly met: readonly number[];
  /** What it weighs for its field and its length. */
  readonly weight: number;
}

function matchLabel(question: Question, label: Label, weights: readonly number[], total: number): Match | undefined {
  const { terms, joined, one, code } = question;
  if (label.field === 'code') {
    const starts = code !== undefined && label.joined[0]!.startsWith(code);
    return starts
      ? { label, score: same.code, exact: true, full: true, whole: true, met: terms.map(() => 1), weight: field.code }
      : undefined;
  }
  const said = label.words.filter(({ grammar }) => !grammar);
  const words = said.length > 0 ? said : label.words;
  const used = new Set<Word>();
  const met = terms.map((term) => {
    let best = 0;
    let by: Word | undefined;
    for (const word of words) {
      const grade = agree(term, word);
      if (grade > best) [best, by] = [grade, word];
    }
    if (by) used.add(by);
    return best;
  });
  if (used.size === 0) return undefined;
  const covered = met.reduce((sum, one, i) => sum + one * weights[i]!, 0) / total;
  const beside = label.words.length - words.length;
  const spoken = used.size / (new Set(words).size + grammar * beside);
  const weight = field[label.field] * (coverage.whatever + (1 - coverage.whatever) * spoken);
  const exact = label.joined.some((own) => joined.includes(own));
  const inPlural = !exact && persons.has(label.thing.kind) && label.joined.some((own) => one.includes(own));
  const full = met.every((one) => one >= agreement.beginning);
  const whole = terms.every(({ share }, i) => share !== 1 || met[i]! >= agreement.beginning);
  const start = full && joined.some((typed) => label.joined[0]!.startsWith(typed)) ? begins : 1;
  const score = exact
    ? same[label.field]
    : inPlural
      ? same[label.field] * plural
      : weight * start * covered ** (label.thing.kind === 'occupation' ? coverage.ofTitle : coverage.power);
  return { label, score, exact: exact || inPlural, full, whole, met, weight };
}

/** How well a word of a label agrees with a term of the question, 0–1. */
function agree({ word: typed, open, meant }: Term, word: Word): number {
  let best = agreeWords(typed, word, open);
  for (const { word: other, grade } of meant) best = Math.max(best, grade * agreeWords(other, word, open));
  return best;
}

function agreeWords(typed: Word, word: Word, open: boolean): number {
  if (typed.text === word.text) return agreement.same;
  if (typed.stem === word.stem) return agreement.stem;
  if (typed.root === word.root) return agreement.root;
  if (open && word.text.startsWith(typed.text)) return agreement.beginning;
  return typed.meaning !== undefined && typed.meaning === word.meaning ? agreement.meaning : 0;
}
