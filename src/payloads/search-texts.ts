import type { SearchKind } from './search-shape.ts';

/** What is shown of one named thing and of each of its behaviors. */
export interface SearchTexts {
  readonly text: string;
  /** Words that lead there and are not shown. */
  readonly near: readonly string[];
  /** Of each behavior, in the order of their numbers: what follows its home in its address, and its statement. */
  readonly behaviors: readonly (readonly [rest: string, text: string])[];
}

/** A file of them, read when one of them is shown. */
export interface TextsFile {
  /** Address → what is shown of the thing there. */
  readonly things: Readonly<Record<string, SearchTexts>>;
}

/**
 * Name the file, in the folder of the index, with the texts of what has a page: `texts/competencies/teamwork.json` for a
 * competency; all others of a folder share one by the first letter of their ids, as hosts count files:
 * `texts/credentials/c.json`.
 *
 * @param root path of the home page: `/`, or `/cairn/`
 */
export function searchTextsFile(
  { url, kind }: { readonly url: string; readonly kind: SearchKind },
  root: string,
): string {
  const path = url.slice(root.length).replace(/\/$/, '');
  return `texts/${kind === 'competency' || kind === 'technical' ? path : path.slice(0, path.lastIndexOf('/') + 2)}.json`;
}
