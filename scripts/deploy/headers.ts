import { sitePaths } from '../../src/site/paths.ts';
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

/** An address that another file answers, where a file and a folder would need one name. */
export interface Rewrite {
  readonly from: string;
  readonly to: string;
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
const caseFolder = paths.caseFile('v1p0', '').replace('v1p0/', '');

/** Places in the order of their table. No two of them say the same thing of one file, as some hosts would join the values. */
export const places: readonly Place[] = [
  {
    // Names of assets carry a fingerprint; a changed font gets a new name.
    paths: [paths.file('assets/'), paths.file('fonts/')],
    headers: { 'Cache-Control': 'public, max-age=31536000, immutable' },
  },
  {
    paths: [
      paths.api(''),
      paths.data(),
      caseFolder,
      folderOf(paths.ctdl('')),
      paths.skos(''),
      paths.rsd(''),
      paths.changesFeed(),
    ],
    headers: { 'Access-Control-Allow-Origin': '*', 'Cache-Control': 'public, max-age=3600' },
  },
  { paths: [caseFolder], headers: { 'Content-Type': mediaTypes['.json']! } },
  {
    paths: [folderOf(paths.ctdl('')), paths.skos('cairn.jsonld'), paths.skos('jsonld/')],
    headers: { 'Content-Type': mediaTypes['.jsonld']! },
  },
  { paths: [paths.skos('cairn.ttl'), paths.skos('turtle/')], headers: { 'Content-Type': mediaTypes['.ttl']! } },
  { paths: [paths.changesFeed()], headers: { 'Content-Type': 'application/rss+xml; charset=utf-8' } },
];

/** CASE asks for a list at the address of a folder. */
export const rewrites: readonly Rewrite[] = (['v1p0', 'v1p1'] as const).map((version) => ({
  from: paths.caseFile(version, 'CFDocuments'),
  to: paths.caseFile(version, 'CFDocuments/index.json'),
}));

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
