import {
  behaviorUrl,
  competencyUrl,
  guideUrl,
  industryUrl,
  jobUrl,
  ladderUrl,
  searchIndexUrl,
  searchNamesUrl,
  searchUrl,
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
} as const;
