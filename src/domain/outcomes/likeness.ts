import { rootOf } from '../similarity/roots.ts';
import { meaningfulWords, stem } from '../similarity/stems.ts';
import { leastFound, outcomeScoring, suggestionsPerOutcome } from './limits.ts';

/** All that is said of one block that an outcome can be held against. */
export interface Described {
  /** Full id of its competency: `teamwork`, `retail/associate-sales`. */
  readonly id: string;
  /** Its name, and other names for it. */
  readonly names: readonly string[];
  readonly definition: string;
  /** What people type who look for it. */
  readonly phrases: readonly string[];
  /** Technical content areas; none for a competency of the library. */
  readonly topics: readonly string[];
  readonly statements: readonly Statement[];
}

/** A behavior or a critical work function. */
export interface Statement {
  /** UUID. */
  readonly id: string;
  readonly text: string;
}

/** A block that an outcome is like. */
export interface Likeness {
  /** Id of the block. */
  readonly block: string;
  /** Above 0; only its order among those of one outcome says something. */
  readonly score: number;
  /** Share of the weight of the outcome’s words that the block has, 0–1. */
  readonly found: number;
  /** Words of the outcome that its text has, in some form, in the order of the outcome: the reason to show. */
  readonly shared: readonly string[];
  /** The nearest of its statements, if one shares a word. */
  readonly statement?: string;
}

/** What outcomes are held against, made once for the chosen blocks. */
export interface OutcomeIndex {
  readonly blocks: readonly Described[];
  readonly postings: ReadonlyMap<string, Posting>;
  /** The statements of all blocks in a row. */
  readonly statements: readonly { readonly block: number; readonly id: string; readonly words: number }[];
}

interface Posting {
  /** How much the term tells, by its rarity among the blocks. */
  readonly rarity: number;
  /** Place of a block → how strongly it has the term, 0–1. */
  readonly blocks: ReadonlyMap<number, number>;
  /** Places of the statements that have it. */
  readonly statements: readonly number[];
}

/**
 * Make what outcomes are held against: every word of every text of each block, under its stem and under its root.
 *
 * It is BM25 with fields (S. Robertson, H. Zaragoza, "The Probabilistic Relevance Framework: BM25 and Beyond", 2009): a word
 * counts by the field it stands in, the second time less than the first, less in a long text, and more the fewer blocks have it.
 *
 * @param blocks each once; of two that are equally like, the earlier comes first
 */
export function indexBlocks(blocks: readonly Described[]): OutcomeIndex {
  const counts = blocks.map(countTerms);
  const lengths = counts.map((terms) => [...terms.values()].reduce((sum, each) => sum + each, 0));
  const mean = lengths.reduce((sum, each) => sum + each, 0) / (lengths.length || 1) || 1;
  const { saturation, lengthShare } = outcomeScoring;
  const holding = new Map<string, Map<number, number>>();
  counts.forEach((terms, block) => {
    const slow = saturation * (1 - lengthShare + (lengthShare * lengths[block]!) / mean);
    for (const [term, count] of terms) {
      const known = holding.get(term) ?? new Map<number, number>();
      holding.set(term, known.set(block, count / (count + slow)));
    }
  });
  const placed = blocks.flatMap(({ statements }, block) =>
    statements.map(({ id, text }) => ({ id, block, terms: wordsOf(text).map(termsOf) })),
  );
  const inStatements = new Map<string, number[]>();
  placed.forEach(({ terms }, place) => {
    for (const term of new Set(terms.flat())) {
      const known = inStatements.get(term);
      if (known) known.push(place);
      else inStatements.set(term, [place]);
    }
  });
  const posting = (term: string, own: ReadonlyMap<number, number>): Posting => ({
    rarity: rarityOf(own.size, blocks.length),
    blocks: own,
    statements: inStatements.get(term) ?? [],
  });
  return {
    blocks,
    postings: new Map([...holding].map(([term, own]) => [term, posting(term, own)])),
    statements: placed.map(({ block, id, terms }) => ({ block, id, words: terms.length })),
  };
}

/**
 * Find the blocks that an outcome is most like, the most alike first. Blocks that have too little of what it says are left out.
 *
 * @param most how many, at most
 * @param least share (0–1) of the weight of its words that a block must have
 */
export function findLikeBlocks(
  { blocks, postings, statements }: OutcomeIndex,
  outcome: string,
  most: number = suggestionsPerOutcome,
  least: number = leastFound,
): Likeness[] {
  const scores = new Float64Array(blocks.length);
  const found = new Float64Array(blocks.length);
  const shared = blocks.map((): string[] => []);
  const near = new Float64Array(statements.length);
  let possible = 0;
  for (const word of new Set(wordsOf(outcome))) {
    const terms = termsOf(word).map((term) => postings.get(term));
    const rarity = Math.max(...terms.map((one) => one?.rarity ?? rarityOf(0, blocks.length)));
    possible += rarity;
    const having = new Map<number, number>();
    terms.forEach((term, i) => {
      if (!term) return;
      const weight = i === 0 ? outcomeScoring.stem : outcomeScoring.root;
      for (const [block, share] of term.blocks) {
        scores[block]! += weight * term.rarity * share;
        having.set(block, (having.get(block) ?? 0) + weight);
      }
      for (const place of term.statements) near[place]! += weight * term.rarity;
    });
    for (const [block, share] of having) {
      found[block]! += share * rarity;
      shared[block]!.push(word);
    }
  }
  const nearest = nearestStatements(near, statements);
  return blocks
    .map(({ id }, i): Likeness => {
      const statement = nearest.get(i);
      const share = found[i]! / (possible || 1);
      return { block: id, score: scores[i]!, found: share, shared: shared[i]!, ...(statement && { statement }) };
    })
    .filter((one) => one.score > 0 && one.found >= least)
    .sort((a, b) => b.score - a.score)
    .slice(0, most);
}

/** The statement of each block that has most of the outcome for its length. */
function nearestStatements(near: Float64Array, statements: OutcomeIndex['statements']): Map<number, string> {
  const best = new Map<number, { readonly id: string; readonly value: number }>();
  near.forEach((sum, place) => {
    if (sum === 0) return;
    const { block, id, words } = statements[place]!;
    const value = sum / Math.sqrt(words);
    if (value > (best.get(block)?.value ?? 0)) best.set(block, { id, value });
  });
  return new Map([...best].map(([block, { id }]) => [block, id]));
}

/** The logarithm by which BM25 weighs rarity; above 0 for what all blocks have, too. */
const rarityOf = (having: number, blocks: number): number => Math.log(1 + (blocks - having + 0.5) / (having + 0.5));

/** Count the terms of a block, each time by the field that it stands in. */
function countTerms({ names, definition, phrases, topics, statements }: Described): Map<string, number> {
  const { field } = outcomeScoring;
  const counts = new Map<string, number>();
  const add = (texts: readonly string[], weight: number): void => {
    for (const term of texts.flatMap(wordsOf).flatMap(termsOf)) counts.set(term, (counts.get(term) ?? 0) + weight);
  };
  add(names, field.name);
  add([definition], field.definition);
  add(phrases, field.phrase);
  add(topics, field.topic);
  add(
    statements.map(({ text }) => text),
    field.statement,
  );
  return counts;
}

/** The two terms that a word is filed and looked for under: its stem, and the root that it shares with its kin. */
const termsOf = (word: string): [stem: string, root: string] => [stem(word), `~${rootOf(word)}`];

/** The words of a text that carry meaning; the parts of a word with hyphens beside the whole. */
const wordsOf = (text: string): string[] =>
  meaningfulWords(text)
    .flatMap((word) => (word.includes('-') ? [word, ...word.split('-')] : [word]))
    .filter((word) => word.length > 1);
