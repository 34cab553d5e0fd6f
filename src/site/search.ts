import {
  behaviorUrl,
  competencyUrl,
  guideUrl,
  industryCredentialUrl,
  industryUrl,
  jobUrl,
  ladderCredentialUrl,
  ladderUrl,
  placeUrl,
  searchIndexUrl,
  searchNamesUrl,
  searchUrl,
  sourcesUrl,
} from './urls.ts';

/** What the search in the browser is told of where its files are. */
export const searchAddresses = { page: searchUrl(), names: searchNamesUrl(), index: searchIndexUrl() } as const;

/** How the addresses of what can be found are written. */
export const searchUrls = {
  competency: competencyUrl,
  behavior: behaviorUrl,
  job: jobUrl,
  industry: industryUrl,
  ladder: ladderUrl,
  guide: guideUrl,
  place: placeUrl,
  ladderCredential: ladderCredentialUrl,
  industryCredential: industryCredentialUrl,
  sources: sourcesUrl,
} as const;
