import { site } from './config.ts';

/**
 * The only place where an address of this site is written. Every function returns a path from the root of the host,
 * with the folder that the site is deployed in, and a slash at its end.
 */
const base = import.meta.env.BASE_URL.replace(/\/$/, '');

export const homeUrl = (): string => `${base}/`;

export const competenciesUrl = (): string => `${base}/competencies/`;

export const industriesUrl = (): string => `${base}/industries/`;

/** @param id id of an industry model: `automation` */
export const industryUrl = (id: string): string => `${base}/industries/${id}/`;

/** @param id `teamwork`, or `advanced-manufacturing/production` */
export const competencyUrl = (id: string): string =>
  id.includes('/') ? `${base}/industries/${id}/` : `${base}/competencies/${id}/`;

/** @param id full id of a behavior: `teamwork/finishes-or-warns` */
export const behaviorUrl = (id: string): string => {
  const at = id.lastIndexOf('/');
  return `${competencyUrl(id.slice(0, at))}${id.slice(at + 1)}/`;
};

export const jobsUrl = (): string => `${base}/jobs/`;

/** @param id id of a job model: `nurse` */
export const jobUrl = (id: string): string => `${base}/jobs/${id}/`;

export const guidesUrl = (): string => `${base}/guides/`;

/** @param id id of a guide: `how-to-read-a-pyramid` */
export const guideUrl = (id: string): string => `${base}/guides/${id}/`;

/** @param id id of a source, to lead to its line on the page */
export const sourcesUrl = (id?: string): string => `${base}/sources/${id ? `#${id}` : ''}`;

export const aboutUrl = (): string => `${base}/about/`;

export const accessibilityUrl = (): string => `${base}/accessibility/`;

export const lookUrl = (): string => `${base}/about/look/`;

/** @param query what is looked for */
export const searchUrl = (query?: string): string =>
  `${base}/search/${query ? `?q=${encodeURIComponent(query)}` : ''}`;

/** A file served as it is: `favicon.svg`, `fonts/literata.woff2`, `pagefind/pagefind.js`. */
export const fileUrl = (path: string): string => `${base}/${path}`;

/** Make a path of this site a whole address, for metadata that leaves the site. */
export const absoluteUrl = (path: string): string => new URL(path, import.meta.env.SITE).href;

/** Put the folder that the site is deployed in before a path written in prose: `/jobs/nurse/`. Others stay as they are. */
export const proseUrl = (href: string): string => (href.startsWith('/') ? `${base}${href}` : href);

/**
 * Lead to where a reader tells of a mistake in an entry: a pre-filled issue, or how to reach us when there is no tracker.
 *
 * @param entry name of the entry: `Teamwork`
 * @param path address of its page on this site
 * @param tracker address that opens a new issue, or empty
 */
export const reportUrl = (entry: string, path: string, tracker: string = site.issues): string =>
  tracker === ''
    ? `${base}/about/#tell-us`
    : `${tracker}?title=${encodeURIComponent(`Problem with “${entry}”`)}&body=${encodeURIComponent(`${absoluteUrl(path)}\n\nWhat is wrong:\n\nWhat would be right, and how you know:\n`)}`;
