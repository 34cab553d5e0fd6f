/** What is shown of one named thing and of each of its behaviors: one file for them all, read when one of them is shown. */
export interface SearchTexts {
  readonly text: string;
  /** Words that lead there and are not shown. */
  readonly near: readonly string[];
  /** Of each behavior, in the order of their numbers: what follows its home in its address, and its statement. */
  readonly behaviors: readonly (readonly [rest: string, text: string])[];
}

/**
 * The file, in the folder of the index, with the texts of what has a home: `texts/competencies/teamwork.json`.
 *
 * @param root path of the home page: `/`, or `/cairn/`
 */
export function searchTextsFile(home: string, root: string): string {
  return `texts/${home.slice(root.length).replace(/\/$/, '')}.json`;
}
