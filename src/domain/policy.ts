/**
 * The numbers we chose about competencies and about how much of them is shown, each with its unit and its reason.
 * The guide "How the numbers are made" tells them to readers.
 */

/** Words in a sentence of prose, at most. One act fits in 24, and so does one thought; a longer sentence holds two. */
export const longestSentence = 24;

/**
 * Reading grade of a text, at most: years of school in the United States. Entries are written for someone who has just
 * left school, after twelve; two less leave room, since a formula counts words and syllables and sees no sense.
 */
export const hardestGrade = 10;

/** Words that must be left of a text, names and terms taken out, to grade it: of fewer, one long word decides. */
export const fewestGraded = 5;

/** Behaviors of one library competency. Fewer do not tell it from its neighbors, more are not read. */
export const behaviorsPerCompetency = { least: 6, most: 14 } as const;

/** Competencies of one job, unless its source states another number. The range is the job-model overview's. */
export const competenciesPerJob = { least: 5, most: 9 } as const;

/** Competencies of its job that a responsibility draws on, at least. */
export const needsPerResponsibility = 2;

/**
 * People asked in an occupation below which a share of them is said to rest on a small sample. Of thirty people, 95 times in
 * 100 a share near a half is off by up to 18 points either way, so a half and two thirds cannot be told apart. In the release
 * of February 2026 that is so for 702 of 878 occupations; among 28 registered nurses, O*NET itself puts 56 between 22 and 85.
 */
export const smallSample = 30;

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
export const leastOverlap = 1 / 3;

/** Similar technical competencies shown, at most: more would hide the best. */
export const overlapsPerCompetency = 6;

/**
 * Weight of an occupation behind a job by how well it fits, when the rest of the job’s profile is made from all of them: those
 * that the sets were proposed with. An exact match so counts as much as a close and a broad one together, about.
 */
export const matchWeights = { exact: 1, close: 0.7, broad: 0.4 } as const;

/**
 * Where a competency of a job’s own set stands in its profile, in standard deviations above what its occupations need on
 * average, when likeness is measured: of high importance higher than nearly any occupation stands in anything, of moderate
 * importance half as high. Eight of them so weigh three quarters of what the other ninety weigh. It is the most at which half of
 * the pairs of jobs that a step of a ladder joins are still among each other’s five nearest; by the lists alone a third were.
 */
export const ownStanding = { high: 3.5, moderate: 1.75 } as const;

/**
 * Standard scores from which a competency is needed much more, more, and as much as by most occupations; below, it is needed
 * less. If scores are spread evenly about the mean, half a deviation leaves out seven of ten occupations on the other side, so
 * that “most” is true; one and a half leaves out fourteen of fifteen.
 */
export const needGrades = { 'much-more': 1.5, more: 0.5, as: -0.5 } as const;

/** Competencies on no list that a comparison names as needed in all of the jobs, at most: more would hide the lists. */
export const mostAlsoShared = 8;

/** Competencies besides its own that the page of a job names as also needed, at most: as many as are read beside eight. */
export const alsoNeededPerJob = 5;

/**
 * Nearest jobs named for one job, compared with it on pages of their own, and one step from it on routes, at most: more would
 * hide the best.
 */
export const nearestPerJob = 5;

/** Industry models up to which each is compared with every other on a page of its own: ten make ninety pages. */
export const fewModels = 10;

/** Most alike models compared with one on pages of their own, when there are more than a few. */
export const nearestPerModel = 5;

/** Things compared at once, at most: as many columns as a phone shows beside each other. */
export const mostCompared = 3;

/**
 * Likeness (−1 to 1) from which two jobs are called near, wherever that is said, and a route may go from one to the other. Of the
 * occupations that O*NET’s experts call related, half are as alike as this by our measure, and of all others one in fifty. Lower,
 * at 0.59, a compliance supervisor would be near to a physician leader; `countNearPairs` says how many pairs it
 * leaves.
 */
export const leastLikeness = 0.6;

/**
 * Points that a step of a route costs: `step` for each, `competency` for each competency that is listed at a higher level, or
 * new on the list and not needed more than by most before, `unknown` in the place of those where an end has no job model (the
 * middle of the steps of November 2026 between two models), and `unvouched` in addition where no ladder has the step: as much as
 * one step more of the usual kind.
 */
export const routeCosts = { step: 10, competency: 1, unknown: 3, unvouched: 13 } as const;

/** Steps of a route, at most: a longer chain is a working life, not a plan. */
export const mostRouteSteps = 6;

/**
 * Routes shown from one job to another, at most; routes looked at to find that many that differ; and how many times the
 * cost of the best one may cost: beyond twice, readers see no reason in it.
 */
export const routesPerAnswer = { shown: 5, considered: 40, dearest: 2 } as const;

/** Jobs and places within reach that are shown when there is no route to the one that was asked for. */
export const reachableInstead = 3;

/** Competencies shown that open the most jobs one step on. */
export const unlockingPerJob = 5;

/** Years after which a model is due for an informal look and for a formal update (the guide of 2015, chapter 4). */
export const reviewYears = { informal: 1, formal: 3 } as const;

/**
 * First words of a behavior that hide the act: a trait or a state of mind cannot be seen, and "ensures" says who, not what.
 */
export const hiddenActs: ReadonlySet<string> = /* @__PURE__ */ new Set([
  'is',
  'has',
  'was',
  'does',
  'understands',
  'knows',
  'demonstrates',
  'ensures',
  'exhibits',
  'displays',
  'possesses',
  'leverages',
  'strives',
  'values',
  'appreciates',
  'believes',
  'feels',
  'utilizes',
]);

/**
 * Identifiers that `npm run ids` makes, retires or dates for the first time at once without being told that so many are meant.
 * The largest entry of November 2026, a competency that many jobs ask for, brings 84; a whole industry model brings 135 to 448,
 * and a ledger that was lost 5 000: these need a word.
 */
export const identifiersAtOnce = 100;

/** Items of the feed of changes, at most: what a reader who comes back after a year still looks through. */
export const feedItems = 100;

/** Problems of one file that are told at once: who mends those has mended most of the others. */
export const problemsPerFile = 50;

/** Jobs named as best covered by an industry model, at most: on its page, and in data, which must not grow with models times jobs. */
export const jobsPerModel = { page: 5, data: 50 } as const;

/** Resources of a publisher from which the list of resources offers it as a choice. */
export const fewestPerPublisher = 3;

/** Resources of one kind that stand in one list; more are parted by letters. */
export const resourcesUnparted = 20;

/** Resources named on the page of what they serve, at most: with a sentence each, and by name alone. */
export const resourcesPerEntry = { told: 6, named: 3 } as const;

/** Id of the source that stands for what this site itself has written. */
export const ownWork = 'cairn';

/** Names of each change on the home page, at most; the rest is counted. */
export const namesAtHome = 4;

/** Changes of this site that are told on the home page. */
export const changesAtHome = 5;

/** Days that the contents of the page of changes lead to: as many as stand beside the text. */
export const daysInContents = 12;

/** Names of one change that are shown; more are folded. */
export const namesUnfolded = 12;

/** Characters of a title in a tab, a trail or a tree, at most: it stays on one line. */
export const longestTitle = 60;

/** Characters of a description in CASE that every importer has room for: OpenSALT keeps it in a column of 300. */
export const longestDescription = 300;

/** Hexadecimal digits at the beginning of an identifier that one file of CASE tells of: 256 files, of a few hundred lines at most. */
export const lookupDigits = 2;

/**
 * Points of a ladder, which are its places and the lines that pass a row: up to `exact` the straightest lines are worked out
 * (a linear program, whose time grows with the square of the points: 0.1 s for 150, 19 s for 2,000), beyond it each row is
 * set in the middle; and with more than `most`, no further way to set the rows is tried. The fullest ladder of November 2026
 * has 28.
 */
export const ladderPoints = { exact: 150, most: 500 } as const;

/** Units of a drawing that a column of text holds at full size. A wider drawing scrolls by itself. */
export const widestDrawing = 760;

/** Names that may have been meant by one that nothing has, at most: of what is compared, and of ends of routes. */
export const mostMeant = 3;

/** Letters from which names are suggested that begin with them: fewer begin too many. */
export const leastBegun = 3;

/** Pages suggested where there is none, at most. */
export const mostWays = 5;

/** Competencies that one interview asks about, at most. At eight minutes each, seven fill an hour. */
export const interviewTopics = 7;

/**
 * Hours at work of a whole apprenticeship, by the job zone of O*NET; chosen by us. An occupation takes at least 2,000
 * to learn (29 CFR 29.4(c)), a year of full-time work. Up to job zone 2, people learn the work in some months to a year. From zone 3
 * on, it takes one to two years on the job; what zones 4 and 5 ask for beyond that is mostly school, which is no work process.
 */
export const apprenticeHours = {
  upToZone2: { least: 2000, most: 3000 },
  fromZone3: { least: 2000, most: 4000 },
} as const;

/** Hours to which a share of an apprenticeship is rounded: finer would look measured. */
export const hoursRoundedTo = 50;

/** The pages that industry models have below their own, by the last part of their addresses. */
export const pagesOfModels: readonly string[] = ['check', 'schedule', 'worksheets'];
