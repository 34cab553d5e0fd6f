/** The numbers we chose about files that people open, each with its unit and its reason. */

/** Bytes of a file, at most. The largest framework that we met, with all languages, has 18 million. */
export const mostBytes = 20_000_000;

/** Bytes of the parts of a workbook once unpacked, at most: 20 MB of a packed file can hold gigabytes of nothing. */
export const mostUnpacked = 200_000_000;

/** Items of a framework, at most. Browsers on phones keep so many. */
export const mostItems = 50_000;

/** Brackets or elements in one another, at most. Files that we met have 12. */
export const mostDepth = 64;

/** Columns of a table, at most; spreadsheets that lost their way end at 16,384. */
export const mostColumns = 500;

/** Rows by which the separator of a table is told. */
export const rowsToTell = 60;

/** Characters of a statement that an outline or a report shows. */
export const longestShown = 400;

/** Lines of a report that are shown at once, and children of one item. */
export const shownAtOnce = 100;

/** Suggested matches for one item, at most: of more, nobody reads the last. */
export const matchesPerItem = 3;

/** Share (0–1) of the weight of an item’s words that a competency must have to be suggested. */
export const leastLikeness = 0.2;

/** Share (0–1) from which a suggestion is called strong, and fair. */
export const likenessGrades = { strong: 0.6, fair: 0.4 } as const;
