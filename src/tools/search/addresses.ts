import type { Shape } from '../page-data.ts';

/** Where the search finds its files, as the page’s address functions write them. */
export interface SearchAddresses {
  /** The search page. */
  readonly page: string;
  /** Everything from A to Z. */
  readonly letters: string;
  /** Folder of the files with all names. */
  readonly words: string;
  /** `records.json` */
  readonly records: string;
  /** Folder of the full text. */
  readonly index: string;
  /** What suits a person. */
  readonly explore: string;
  /** Where O*NET OnLine looks for an occupation, without what is looked for. */
  readonly occupations: string;
}

/** What a page must hand over. */
export const addressesShape: Shape<SearchAddresses> = {
  page: 'string',
  letters: 'string',
  words: 'string',
  records: 'string',
  index: 'string',
  explore: 'string',
  occupations: 'string',
};
