/**
 * How many of a list are left.
 *
 * @param things what the list holds, in the plural: `jobs`
 * @param partly how many more have a part of what was chosen
 */
export const formatLeft = (left: number, all: number, things: string, partly: number): string =>
  left === all
    ? `All ${all} ${things}`
    : `${left} of ${all} ${things}${partly > 0 ? `, and ${partly} more with a part of it` : ''}`;

/**
 * The heading of what has a part of what was chosen.
 *
 * @param things what the list holds, in the plural: `jobs`
 */
export const formatPartly = (count: number, things: string): string => `A part of it: ${count} more ${things}`;

/** What one of them has: `1 of 2: Teamwork`. */
export const formatMet = (met: readonly string[], wished: number): string =>
  `${met.length} of ${wished}: ${met.join(', ')}`;

/** What leads from words to the search, with nothing left, and with something. */
export const elsewhere = {
  none: 'No name here has this in it. Search the whole site for it',
  some: 'Search the whole site for it',
};

/** What the lists of jobs, competencies and credentials are narrowed by. */
export const labels = {
  cluster: 'Cluster',
  industry: 'Industry model',
  usedBy: 'Used by jobs in',
  competency: 'Competency',
  jobZone: 'Job zone',
  education: 'Education',
  requirement: 'Requirement',
  kind: 'Kind',
  need: 'How much it is asked for',
  rows: 'Jobs to show',
};

/** Values to choose that are no entries: what is not set, or not named. */
export const values = {
  noEducation: 'No set level',
  noRequirement: 'None named so far',
  allOf: (category: string): string => `All of ${category}`,
};

/** A name of a facet within a sentence: `job zone`. */
export const inSentence = (title: string): string => title.charAt(0).toLowerCase() + title.slice(1);

/** The heading of the jobs listed by the values of a facet: `Jobs by job zone`. */
export const formatJobsBy = (title: string): string => `Jobs by ${inSentence(title)}`;

/** What stands below it. */
export const describeJobsBy = (title: string, jobs: number): string =>
  `The ${jobs} jobs, listed by ${inSentence(title)}. A job with several stands under each of them.`;
