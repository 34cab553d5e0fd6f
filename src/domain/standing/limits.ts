/**
 * The numbers we chose about where a person stands, each with its unit and its reason. The guide "How the numbers are made" tells
 * them to readers.
 */

/**
 * Points that each answer to a behavior earns, of `mostPoints`. "Sometimes" is halfway: nobody has measured how far it is from
 * either end, so any other place would claim more than we know. "Does not apply" earns nothing and leaves the range.
 */
export const pointsOf = { often: 2, sometimes: 1, 'not-yet': 0 } as const;

/** Points that a behavior can earn. */
export const mostPoints = 2;

/** The ends of a fit: the overview promises an index from 1 to 99. */
export const fitEnds = { least: 1, most: 99 } as const;

/**
 * Weight of a competency in the fit to a job: of high and of moderate importance on its list, and of those that its page names
 * as also needed. High is twice moderate, as in the profiles (`ownStanding`); the rest, which nobody has read for this job, weighs
 * half of moderate. Five of them so are a sixth of the whole beside a list of eight.
 */
export const weightInJob = { high: 4, moderate: 2, also: 1 } as const;

/**
 * Share (0–1) of the weight of a competency on the list of a job that goes to the behaviors which the acts of that job show. They
 * are what the competency looks like there, so two or three of them say more than the other seven; those still count for a quarter.
 */
export const shareOfActs = 0.75;

/**
 * Competencies of an occupation that count in the fit to it, at most: about as many as count for a job, which has eight on its list
 * and up to five also needed.
 */
export const countedPerOccupation = 12;

/**
 * Weight of a competency in the fit to an occupation for each standard deviation above the occupation’s own mean, and the greatest:
 * one digit, so that a thousand occupations are a small file.
 */
export const weightInOccupation = { perDeviation: 2, most: 9 } as const;

/**
 * Answers that count for a thing from which it takes its place in a ranked list. Of fewer, one answer decides; the ten-minute start
 * gives at least as many for nine of ten jobs.
 */
export const fewestAnswersToRank = 4;

/** Share (0–1) of its points so far from which a competency is called a strength: more often "often" than "sometimes". */
export const strengthFrom = 0.75;

/** Behaviors that the ten-minute start asks, which is 20 seconds for each. */
export const behaviorsAtStart = 30;

/** Behaviors of one competency that the ten-minute start asks, at most: it is for breadth. */
export const behaviorsAtStartOfOne = 1;

/** Strengths, open questions and gaps named as the reason of a fit, at most: what is read in one line each. */
export const reasonsPerFit = 2;

/**
 * Days that are suggested for a step of a plan, by its kind. The lines of entries speak of a week to a month on the job, so four
 * weeks; a course is planned as long; what one must apply or study for, and what a ladder asks to have done, take a quarter.
 */
export const daysOfStep = { develop: 28, train: 28, credential: 91, experience: 91 } as const;
