/**
 * The numbers we chose about competencies, each with its unit and its reason.
 * The guide "How the numbers are made" tells them to readers.
 */

/** Words in a behavior, at most. One act fits in 24; a longer sentence holds two. */
export const longestBehavior = 24;

/** Behaviors of one library competency. Fewer do not tell it from its neighbors, more are not read. */
export const behaviorsPerCompetency = { least: 6, most: 14 } as const;

/** Competencies of one job, unless its source states another number. The range is the job-model overview's. */
export const competenciesPerJob = { least: 5, most: 9 } as const;

/**
 * Resemblance (0–1) from which two behaviors count as the same act in other words.
 * At 0.6 two sentences of eight meaningful words share six of them: a reader sees one sentence twice.
 */
export const nearDuplicate = 0.6;

/** Neighbors in meaning shown for one behavior: as many as fit under it on a phone without scrolling twice. */
export const neighborsPerBehavior = 5;

/** Likeness (0–1) below which a neighbor in meaning is not shown, because readers no longer see why it is there. */
export const nearestNeighbor = 0.15;

/** Weight (0–1) of a word of a behavior’s group and competency beside a word of its own sentence, when neighbors are sought. */
export const contextWeight = 0.5;

/** Times that likeness counts between behaviors of competencies that an entry names as related. */
export const kinWeight = 1.5;

/** Behaviors that a word stem may stand in and still tell something, when neighbors are sought. */
export const commonestStem = 80;

/** Overlap (0–1) of words from which technical competencies of two industries are shown as similar: a third of the shorter. */
export const similarOverlap = 1 / 3;

/** Similar technical competencies shown, at most: more would hide the best. */
export const similarPerCompetency = 6;

/** Points for a competency's importance in a job, when jobs are compared: high counts double. */
export const importancePoints = { high: 2, moderate: 1 } as const;

/** Years after which a model is due for an informal look and for a formal update (the guide of 2015, chapter 4). */
export const reviewYears = { informal: 1, formal: 3 } as const;

/**
 * First words of a behavior that hide the act: a trait or a state of mind cannot be seen, and "ensures" says who, not what.
 */
export const hiddenActs: ReadonlySet<string> = new Set(
  'is has was does understands knows demonstrates ensures exhibits displays possesses leverages strives values appreciates believes feels utilizes'.split(
    ' ',
  ),
);
