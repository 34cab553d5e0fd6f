import * as astro from 'astro:config/client';
import * as report from '#messages/report.ts';
import { site } from './config.ts';
import { pathOfKey } from '../addresses/redirects.ts';
import { sitePaths } from '../addresses/paths.ts';
import type { EntriesByKind } from '../domain/atlas/entries.ts';

/**
 * With `paths.ts`, the only place where an address of this site is written. Every function returns a path from the root
 * of the host, with the folder that the site is deployed in, and a slash at its end.
 *
 * Both come from the configuration: `import.meta.env` gives way to variables of the shell that happen to have its names.
 */
const base = astro.base.replace(/\/$/, '');
const paths = sitePaths(base);

/** All of them by the names of `paths.ts`, for what is handed the addresses that it writes. */
export const allUrls = paths;

/** The home page. */
export const homeUrl = paths.home;

/** The library of competencies. */
export const competenciesUrl = paths.competencies;

/** The list of industry models. */
export const industriesUrl = paths.industries;

/** @param id id of an industry model: `automation` */
export const industryUrl = paths.industry;

/** @param industry id of an industry model; then the id of one of its sectors, which its page then shows alone */
export const sectorUrl = paths.sector;

/** @param id `teamwork`, or `advanced-manufacturing/production` */
export const competencyUrl = paths.competency;

/** @param id full id of a behavior: `teamwork/finishes-or-warns` */
export const behaviorUrl = paths.behavior;

/** The list of job models. */
export const jobsUrl = paths.jobs;

/** @param id id of a job model: `nurse` */
export const jobUrl = paths.job;

/** @param facet what the jobs are listed by: `zone`; then a value, to lead to its place on the page */
export const jobsByUrl = paths.jobsBy;

/** @param order what the matrix is sorted by; then the rows that it shows: ids of jobs, or `all:` and a category */
export const matrixUrl = paths.matrix;

/** The list of career ladders. */
export const laddersUrl = paths.ladders;

/** @param id id of a ladder: `customer-service` */
export const ladderUrl = paths.ladder;

/** @param ladder id of a ladder; then the id of a place on it */
export const placeUrl = paths.place;

/** The list of occupations. */
export const occupationsUrl = paths.occupations;

/** @param occupation its O*NET-SOC code and title */
export const occupationUrl = paths.occupation;

/** @param facet what occupations are listed by, then the value that those on the page have */
export const occupationsByUrl = paths.occupationsBy;

/** Every occupation with what it can be found by, as JSON. */
export const occupationItemsUrl = paths.occupationItems;

/** @param like ids of statements that are ticked: the tool that says what suits a person */
export const exploreUrl = paths.explore;

/** All that may suit a person, as JSON. */
export const explorableUrl = paths.explorable;

/** The tool that opens frameworks of anyone. */
export const openUrl = paths.open;

/** What of ours may match a statement of anyone, as JSON. */

/** The list of programs of study. */
export const programsUrl = paths.programs;

/** @param code first four digits of a program: `51.38` */
export const programUrl = paths.program;

/** The list of credentials. */
export const credentialsUrl = paths.credentials;

/** @param id id of a credential: `cna` */
export const credentialUrl = paths.credential;

/** @param industry id of an industry model; then the id of a credential that it names */
export const industryCredentialUrl = paths.industryCredential;

/** @param of ids of what the tool compares: two or three jobs, or industry models */
export const compareUrl = paths.compare;

/** @param one id of a job or an industry model, then that of another: the left side and the right one */
export const comparisonUrl = paths.comparison;

/** All that can be compared, as JSON. */
export const comparablesUrl = paths.comparables;

/** Routes between jobs and places of ladders; from one to another by their ids in the lattice, when both are named. */
export const routesUrl = paths.routes;

/** @param end id in the lattice of the job or place that the routes begin at: `nurse`, `nursing/nursing-director` */
export const routesFromUrl = paths.routesFrom;

/** The jobs and the steps between them, for the routes in the browser, as JSON. */
export const latticeUrl = paths.lattice;

/** The uses of a model. */
export const usesUrl = paths.uses;

/** @param id id of a use: `curriculum` */
export const useUrl = paths.use;

/** The list of stories. */
export const storiesUrl = paths.stories;

/** @param id id of a story */
export const storyUrl = paths.story;

/** What there is to take and use. */
export const resourcesUrl = paths.resources;

/** @param kind kind of a resource: `ladder`; then its id, to lead to its line */
export const resourceUrl = paths.resource;

/** @param facet what resources are listed by, then the value that those on the page have */
export const resourcesByUrl = paths.resourcesBy;

/** The same by a facet whose values have no pages: the list narrows itself to it. */
export const resourcesNarrowedUrl = paths.resourcesNarrowed;

/** Every resource with what it can be found by, as JSON. */
export const resourceItemsUrl = paths.resourceItems;

/** The list of guides. */
export const guidesUrl = paths.guides;

/** @param id id of a guide: `how-to-read-a-pyramid` */
export const guideUrl = paths.guide;

/** @param id id of a term, to lead to its line in the glossary */
export const glossaryUrl = paths.glossary;

/** @param id id of a source, to lead to its line on the page */
export const sourcesUrl = paths.sources;

/** About this site. */
export const aboutUrl = paths.about;

/** What was tested, and how to complain. */
export const accessibilityUrl = paths.accessibility;

/** The colors, type and parts of this site at once. */
export const designUrl = paths.look;

/** @param query what is looked for */
export const searchUrl = paths.search;

/** Everything that has a name, from A to Z. @param letter `a`, or `0-9` for what begins with no letter: the page of one letter */
export const searchLettersUrl = paths.searchLetters;

/** The folder of the files with all names, as JSON. */
export const searchWordsUrl = paths.searchWords;

/** What the records of the search index are, as JSON. */
export const searchRecordsUrl = paths.searchRecords;

/** The folder of the search index, which `scripts/build.ts` writes. */
export const searchIndexUrl = paths.searchIndex;

/** What changed, newest first. */
export const changesUrl = paths.changes;

/** The same as an RSS feed. */
export const changesFeedUrl = paths.changesFeed;

/** @param industry id of an industry model, of whose changes the feed tells */
export const modelFeedUrl = paths.modelFeed;

/** Every page that may be found by searching the web, for search engines. */
export const sitemapUrl = paths.sitemap;

/** Every file for programs, with an example of each. */
export const dataUrl = paths.data;

/** @param name a table or a workbook: `jobs.csv` */
export const dataFileUrl = paths.dataFile;

/** @param file file of the JSON API: `jobs/nurse.json` */
export const apiUrl = paths.api;

/** @param file file of a version of the CASE addresses: `CFDocuments` */
export const caseUrl = paths.caseFile;

/** @param id name of a framework in CTDL-ASN: `library` */
export const ctdlUrl = paths.ctdl;

/** @param file `cairn.ttl`, or that of a scheme by its identifier: `turtle/459590cb-….ttl` */
export const skosUrl = paths.skos;

/** @param file a behavior as a Rich Skill Descriptor, or a collection of them */
export const rsdUrl = paths.rsd;

/** A file served as it is: `favicon.svg`, `fonts/literata.woff2`. */
export const fileUrl = paths.file;

const { origin } = new URL(astro.site!);

/** Whether the deployment said where the site is. If not, its address is one that nobody can open, and paper does not name it. */
export const hasAddress = origin !== site.origin;

/** Make a path of this site a whole address, for metadata that leaves the site. */
export const absoluteUrl = (path: string): string => origin + path;

/** Put the folder that the site is deployed in before a path written in prose: `/jobs/nurse/`. Others stay as they are. */
export const proseUrl = (href: string): string => (href.startsWith('/') ? `${base}${href}` : href);

/**
 * Lead to where a reader tells of a mistake, with a text to fill in: a new issue, or a letter. Undefined where the site names
 * neither.
 *
 * @param entry name of the entry: `Teamwork`
 * @param path address of its page on this site
 * @param to address that opens a new issue, and a mail address; either may be empty
 */
export function reportUrl(
  entry: string,
  path: string,
  to: { readonly issues: string; readonly mail: string } = site,
): string | undefined {
  const title = encodeURIComponent(report.formatTitle(entry));
  const body = encodeURIComponent(report.formatBody(absoluteUrl(path)));
  if (to.issues) return `${to.issues}?title=${title}&body=${body}`;
  return to.mail ? `mailto:${to.mail}?subject=${title}&body=${body}` : undefined;
}

/** Lead to what a key of the ledger names: `behavior:teamwork/finishes-or-warns`. Undefined for what has no page. */
export const keyUrl = (key: string, { resources }: Pick<EntriesByKind, 'resources'>): string | undefined =>
  pathOfKey(key, base, resources);
