import { sitePaths } from '../../src/addresses/paths.ts';
import { mediaTypes } from './media-types.ts';

/**
 * What a host says with each file. `npm start` and the tests read it from here, the files for hosts are written from here
 * (`host-files.ts`), so that what is tested is what is shipped. Paths are from the folder that the site is deployed in.
 */
export type Headers = Readonly<Record<string, string>>;

/** Files that more is said of than of the rest. */
export interface Place {
  /** Folders with a slash at their end, or single files. */
  readonly paths: readonly string[];
  readonly headers: Headers;
}

const policy: Readonly<Record<string, readonly string[]>> = {
  'default-src': ["'none'"],
  // Pagefind runs a program in WebAssembly.
  'script-src': ["'self'", "'wasm-unsafe-eval'"],
  'style-src': ["'self'"],
  // A figure is saved by way of data: and blob: addresses.
  'img-src': ["'self'", 'data:', 'blob:'],
  'font-src': ["'self'", 'data:'],
  'connect-src': ["'self'"],
  'form-action': ["'self'"],
  'base-uri': ["'none'"],
  'frame-ancestors': ["'none'"],
};

/** Said with every file. */
export const everywhere: Headers = {
  'Content-Security-Policy': Object.entries(policy)
    .map(([name, sources]) => [name, ...sources].join(' '))
    .join('; '),
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
  'Referrer-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
  'Cross-Origin-Opener-Policy': 'same-origin',
};

/** Said of how long a copy holds, where no place says otherwise: the host is asked each time whether it still does. */
export const usualCache = 'public, max-age=0, must-revalidate';

const paths = sitePaths('');
const folderOf = (path: string): string => path.slice(0, path.lastIndexOf('/') + 1);
/** The folder of both versions of CASE. */
export const caseFolder = paths.caseFile('v1p0', '').replace('v1p0/', '');

/** Where the open data is: any page on any host may fetch it. */
export const dataPlaces: readonly string[] = [
  paths.api(''),
  paths.data(),
  caseFolder,
  folderOf(paths.ctdl('')),
  paths.skos(''),
  paths.rsd(''),
  paths.changesFeed(),
  paths.feeds(),
];

/** Places in the order of their table. No two of them say the same thing of one file, as some hosts would join the values. */
export const places: readonly Place[] = [
  {
    // Names of assets carry a fingerprint; a changed font gets a new name.
    paths: [paths.file('assets/'), paths.file('fonts/')],
    headers: { 'Cache-Control': 'public, max-age=31536000, immutable' },
  },
  {
    paths: dataPlaces,
    headers: { 'Access-Control-Allow-Origin': '*', 'Cache-Control': 'public, max-age=3600' },
  },
  { paths: [caseFolder], headers: { 'Content-Type': mediaTypes['.json']! } },
  {
    paths: [folderOf(paths.ctdl('')), paths.skos('cairn.jsonld'), paths.skos('jsonld/')],
    headers: { 'Content-Type': mediaTypes['.jsonld']! },
  },
  { paths: [paths.skos('cairn.ttl'), paths.skos('turtle/')], headers: { 'Content-Type': mediaTypes['.ttl']! } },
  { paths: [paths.changesFeed(), paths.feeds()], headers: { 'Content-Type': 'application/rss+xml; charset=utf-8' } },
];

/** Whether a place holds a file. */
export const holds = (place: string, path: string): boolean =>
  place.endsWith('/') ? path.startsWith(place) : path === place;

/**
 * Everything said with one file, but for a media type that its ending tells.
 *
 * @param path from the folder that the site is deployed in: `/jobs/nurse/`
 */
export const headersFor = (path: string): Headers =>
  Object.assign(
    { ...everywhere, 'Cache-Control': usualCache },
    ...places.filter(({ paths: own }) => own.some((place) => holds(place, path))).map(({ headers }) => headers),
  ) as Headers;

/** Everything said with a file that tells of what is not there: no copy of it holds, wherever it was asked for. */
export const headersForMissing = (file: string): Headers => ({ ...headersFor(file), 'Cache-Control': usualCache });

/** Said of the list of CASE: how many it holds, for clients that page, and that scripts may read it. */
export const listHeaders = (total: number): Headers => ({
  'X-Total-Count': String(total),
  'Access-Control-Expose-Headers': 'X-Total-Count',
});

/** Said to a browser that asks before it fetches data with a header of its own, such as a key that nobody needs. */
export const preflightHeaders: Headers = {
  'Access-Control-Allow-Methods': 'GET, HEAD, OPTIONS',
  // A star alone does not stand for Authorization.
  'Access-Control-Allow-Headers': 'Authorization, *',
  'Access-Control-Max-Age': '86400',
};
