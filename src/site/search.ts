import { site } from './config.ts';
import { exploreUrl, searchIndexUrl, searchLettersUrl, searchRecordsUrl, searchUrl, searchWordsUrl } from './urls.ts';

/** What the search in the browser is told of where its files are, and where to look on. */
export const searchAddresses = {
  page: searchUrl(),
  letters: searchLettersUrl(),
  words: searchWordsUrl(),
  records: searchRecordsUrl(),
  index: searchIndexUrl(),
  explore: exploreUrl(),
  occupations: site.onetSearch,
} as const;
