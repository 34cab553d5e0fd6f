/** The numbers we chose for the likeness of outcomes to blocks, each with its unit and its reason. */

/**
 * How an outcome is held against a block (`likeness.ts` says how the numbers meet). Tried on `tests/fixtures/outcomes/tuned.yaml`;
 * `held.yaml` was looked at once, afterward. `tests/content/outcomes.test.ts` prints what each part gains.
 */
export const outcomeScoring = {
  /** Times that a block has to have a word, counted by fields, until it counts half of what it can. */
  saturation: 2,
  /** Share (0–1) of the length of a block’s text that is held against it: long entries are long because they say more. */
  lengthShare: 0.5,
  /** Times that a word counts by where it stands. */
  field: { name: 2, definition: 2, phrase: 2, topic: 1.5, statement: 1 },
  /** Share that two words count which agree by stem, and by root alone: “weld” and “welding”, “maintain” and “maintenance”. */
  stem: 0.6,
  root: 0.4,
} as const;

/** Suggestions for one outcome, at most: as many as are read in one look. */
export const suggestionsPerOutcome = 5;

/** Share (0–1) of the weight of an outcome’s words that a block must have to be suggested: all but one of 78 right ones have it. */
export const leastFound = 0.1;

/** Courses that have one block, from which the page asks whether that is too many. */
export const oftenCovered = 3;
