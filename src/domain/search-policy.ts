/** The numbers we chose about the search, each with its unit and its reason: how it orders what it finds, and how much it shows. */

/** Results of a search shown at first, and with each “show more”: on its page and in its window, which is less high. */
export const resultsPerStep = { page: 16, dialog: 8 } as const;

/** Words in an excerpt: more than the longest behavior has, so that behaviors are shown whole. */
export const excerptWords = 30;

/** How much each field of a record of the full text weighs beside its text, which weighs 1. */
export const fieldWeights = { title: 8, aliases: 6, of: 0.5, near: 0.2 } as const;

/**
 * How the search orders what it finds (`tools/search/score.ts` says how the numbers meet). Tried on part a of the labeled
 * queries in `tests/fixtures/search-queries.yaml`; part b says whether they hold for others.
 */
export const searchScoring = {
  /** Weight of a label by what it is to the thing: the written order of name, phrase, and words beside. */
  field: {
    title: 1,
    alias: 0.97,
    id: 0.9,
    code: 1,
    reported: 0.7,
    called: 0.6,
    phrase: 0.9,
    tool: 0.6,
    part: 0.5,
    text: 0.4,
    statement: 0.75,
    scattered: 0.25,
  },
  /**
   * The same for a label that is what was typed, from the first letter to the last: a name before any phrase, a phrase before
   * anything that has only words of the question, whatever tips the balance.
   */
  same: {
    title: 9,
    alias: 8.95,
    id: 7.5,
    code: 8.95,
    reported: 8.93,
    called: 8.85,
    phrase: 3.6,
    tool: 1.1,
    part: 0.9,
    text: 0.4,
    statement: 1.5,
    scattered: 0,
  },
  /** Times that such a label counts of a person who is named in the plural: “truck drivers”. */
  plural: 0.9,
  /** Order of kinds among equals, close enough together that a better match always comes first. */
  kind: {
    job: 1,
    occupation: 0.99,
    place: 0.95,
    ladder: 0.94,
    competency: 1,
    technical: 0.93,
    behavior: 0.9,
    credential: 0.95,
    industry: 0.98,
    guide: 0.95,
    use: 0.95,
    story: 0.9,
    resource: 0.85,
    term: 0.8,
    source: 0.93,
    page: 0.93,
  },
  /** Times that a kind counts which the reader’s words ask for: “jobs”, “license”. */
  steered: 1.4,
  /** The same for an occupation that was found by some words where others ask for another kind. */
  astray: 0.55,
  /** How well two words agree: by letters, by inflection, by root, by meaning, as the beginning of a word still typed. */
  agreement: { same: 1, stem: 0.96, root: 0.76, meaning: 0.72, beginning: 0.75 },
  /**
   * Power of the share of the question that a label has, higher for a title of an occupation, as there are so many that one has
   * any word; and the share of its score that does not ask how much else it says.
   */
  coverage: { power: 1.5, ofTitle: 2.5, whatever: 0.5 },
  /** Share that a word of grammar counts in what a label says beside. */
  grammar: 0.3,
  /** Times that a label counts which begins with what was typed. */
  begins: 1.08,
  /** Weight of all labels of a thing together beside its best one; and of each further label that has all the words, up to a few. */
  together: 0.5,
  further: { each: 0.04, most: 4 },
  /** Weight of each doubling of the people who do a work, from a thousand: among equals, what most of them do comes first. */
  crowd: 0.012,
  /** Weight of a word that says little, and of one that says what kind is wanted, beside others. */
  word: { weak: 0.25, kind: 0.2, trade: 0.6 },
  /** Share of the best three parts of an industry or a ladder that counts for the whole. */
  family: 0.12,
  /** Times that a place counts when one of its name stands above it already, unless that name was typed. */
  again: 0.6,
  /** Score, as a share of the best one or of one that is near, below which nothing is shown. */
  least: { share: 0.25, of: 0.9 },
} as const;

/** Results shown at most: of things that have all the words, and of those that have only some: two screens. */
export const resultsShown = { whole: 96, partial: 24 } as const;

/** Letters from which a word still typed is looked for as the beginning of others, and digits from which a code is. */
export const leastLetters = { beginning: 2, code: 6 } as const;

/** Records of the full text that are read to be ordered, and words that are given up, the commonest first, when few have them all. */
export const textsRead = 8;

/** Fewer records of the full text than this are few: then those are looked for that have the two rarest words. */
export const fewRecords = 3;

/** Milliseconds that an answer by names waits for the full text where that is there already, so that rows do not come and go. */
export const patience = 120;

/** Milliseconds without a key after which a screen reader is told how many results there are. */
export const tellAfter = 1_000;

/** Words of a question that are looked for one by one in the full text, at most, when nothing has them in one place. */
export const mostScattered = 6;

/** Files of words read for one word that is still typed, at most. */
export const filesPerBeginning = 1;

/**
 * What is taken for a misspelling: letters changed at most; changes, of letters a third and of sounds two thirds, as a share of
 * the letters typed, which keeps words apart that are only not here (“sports”, “spots”); how much less a change counts, for each
 * doubling, when the word stands often, and when it begins alike; words taken, at most; and how far (0–1) behind the best one.
 */
export const misspelling = {
  most: 4,
  letters: 0.25,
  certain: 0.16,
  begins: 0.5,
  often: 0.06,
  shown: 4,
  tail: 0.2,
} as const;

/**
 * Files of words. `bytes`: size of one, about; less means more files for one question, more means bytes that nobody asked for.
 * `tokens`: words, the rarest ones, under which words that are no name of a thing are filed, enough to be found by two of them.
 * `common`: things that have a word, from which their number stands in the file, as not all are filed under it.
 * `spelled`: titles of occupations that have a word, from which it is taken for a misspelled one.
 */
export const wordFiles = { bytes: 7_000, tokens: 4, common: 16, spelled: 2 } as const;
