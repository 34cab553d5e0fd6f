import { competencyUrl, jobUrl, ladderUrl, routesFromUrl } from './urls.ts';

/** How the addresses of what is in the lattice are written. */
export const latticeUrls = {
  job: jobUrl,
  routesFrom: routesFromUrl,
  ladder: ladderUrl,
  competency: competencyUrl,
} as const;
