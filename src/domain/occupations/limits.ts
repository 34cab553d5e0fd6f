/** The numbers we chose about occupations of O*NET and programs of study, each with its unit and its reason. */

/**
 * Competencies of an occupation that are shown with what one would see, and fields of knowledge, at most: what fits a page that
 * a phone loads at once. `atLeast`: competencies that are shown even where most occupations ask more of them.
 */
export const neededPerOccupation = { competencies: 8, atLeast: 4, behaviors: 2, knowledge: 5 } as const;

/**
 * Mean importance (1–5) from which an occupation is said to ask for a competency or a field of knowledge: halfway between
 * O*NET's "somewhat important", 2, and "important", 3. Below it, people do without.
 */
export const leastImportance = 2.5;

/** Rated occupations whose ratings stand in for an occupation that nobody rated, at most. */
export const standInsPerOccupation = 5;

/** Nearest occupations named for one, and competencies named of each as shared and as new, at most. */
export const nearestPerOccupation = { occupations: 5, shared: 3, added: 3 } as const;

/** Standard deviations by which an occupation must ask more of a competency than another before it is called new there. */
export const leastDifference = 0.75;

/** Titles of an occupation that are shown, and that stand folded below them, at most. */
export const titlesPerOccupation = { shown: 8, folded: 16 } as const;

/** Share (0–1) of all occupations with technologies from which one is said to be nearly everywhere: it tells nothing of the work. */
export const technologyEverywhere = 0.5;

/** Standard deviations above the mean from which an occupation works with computers more than most: names of one word are believed there. */
export const clearlyDigital = 0.5;

/** Technologies of an occupation that tell something and are shown, at most: the last of a longer list tell little. */
export const technologiesPerOccupation = 8;

/** Programs of study that are named for an occupation, at most; a teacher of a subject has hundreds. */
export const programsPerOccupation = 8;

/** Share (percent) of those asked from which their answer about education is shown, and answers shown, at most. */
export const educationAnswers = { least: 10, most: 3 } as const;

/** Share (percent) of the employees of an occupation from which a sector counts as one that it is found in. */
export const leastSectorShare = 10;

/** Upper ends of the bands of median pay, in US dollars a year; the last band has none. */
export const payBands = [40_000, 60_000, 80_000, 100_000, 150_000] as const;

/** Competencies to teach that are named for a program of study, at most: as many as a course of study can hold apart. */
export const taughtPerProgram = 12;
