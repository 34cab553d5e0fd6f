import { dataSiteAt } from './data-site-at.ts';
import { absoluteUrl, homeUrl } from './urls.ts';

const { origin } = new URL(absoluteUrl(homeUrl()));

/** What the data is told of the site that is being built. */
export const dataSite = dataSiteAt(origin, homeUrl().replace(/\/$/, ''));
