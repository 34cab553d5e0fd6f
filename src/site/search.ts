import { searchIndexUrl, searchNamesUrl, searchUrl } from './urls.ts';

/** What the search in the browser is told of where its files are. */
export const searchAddresses = { page: searchUrl(), names: searchNamesUrl(), index: searchIndexUrl() } as const;
