/** Where the search finds its files, as the page’s address functions write them. */
export interface SearchAddresses {
  /** Folder of the files with all names. It stands first, where the script of every page finds it. */
  readonly words: string;
  /** The search page. */
  readonly page: string;
  /** Everything from A to Z. */
  readonly letters: string;
  /** `records.json` */
  readonly records: string;
  /** Folder of the full text. */
  readonly index: string;
  /** What suits a person. */
  readonly explore: string;
  /** Where O*NET OnLine looks for an occupation, without what is looked for. */
  readonly occupations: string;
}

const names = [
  'words',
  'page',
  'letters',
  'records',
  'index',
  'explore',
  'occupations',
] as const satisfies (keyof SearchAddresses)[];

/** Write addresses as the attribute of a page. Every page has it, so it is short: one after the other, with spaces between. */
export const writeAddresses = (addresses: SearchAddresses): string => names.map((name) => addresses[name]).join(' ');

/**
 * Read them.
 *
 * @throws {Error} if their number is another one
 */
export function readAddresses(text: string): SearchAddresses {
  const all = text.split(' ');
  if (all.length !== names.length) throw new Error(`addresses of the search: ${all.length} instead of ${names.length}`);
  return Object.fromEntries(names.map((name, i) => [name, all[i]])) as unknown as SearchAddresses;
}
