import { lookupDigits } from '../../src/domain/policy.ts';
import { sitePaths } from '../../src/addresses/paths.ts';
import { caseFolder, dataPlaces, holds } from './headers.ts';

/**
 * Which file answers an address that is not a file's own. `npm start` and the tests read it from here, nginx, Caddy and
 * hosts of plain files are told the same by `host-files.ts`. Paths are from the folder that the site is deployed in.
 */
const paths = sitePaths('');

/** Version of CASE whose folder has the files, and the one that is answered from it. */
export const caseFolders = { kept: paths.caseFile('v1p0', ''), answered: paths.caseFile('v1p1', '') } as const;

/** Addresses of the list of CASE, where a file and a folder would need one name, by version. */
export const caseLists = ([caseFolders.kept, caseFolders.answered] as const).map((folder) => ({
  asked: [`${folder}CFDocuments`, `${folder}CFDocuments/`],
  file: `${folder}CFDocuments.json`,
}));

/** The file with the list of CASE, in the folder that has the files. */
export const caseList = caseLists[0]!.file;

/** Whether the file is a list of CASE, whose length is told. */
export const isList = (path: string): boolean => caseLists.some(({ file }) => file === path);

/**
 * Addresses of what need not have a file of its own, as a pattern with the beginning of the identifier as its only group.
 *
 * @param group how the group opens; a name for it, where a host needs one
 */
export const singleRecord = (group = '('): string =>
  `${caseFolder}v1p[01]/CF(?:Items|ItemAssociations|Associations)/${group}[0-9a-f]{${lookupDigits}})[0-9a-f-]{${36 - lookupDigits}}/?`;

/** The file that names the packages of records by the beginning of their identifiers. */
export const lookupFile = (beginning: string): string => `${caseFolders.kept}packages-of/${beginning}.json`;

/** Files that tell of what is not there: pages for people, JSON for programs. */
export const notFound = {
  page: '/404.html',
  record: `${caseFolders.kept}not-found.json`,
  data: paths.dataFile('not-found.json'),
} as const;

/** Addresses that lead elsewhere for good: browsers ask for this one unasked. */
export const moved = { [paths.file('favicon.ico')]: paths.file('favicon.svg') } as const;

/** Whether only hosts read the file: none serves it. */
export const isForHosts = (path: string): boolean => path.startsWith('/_');

/** Whether the address is in a folder for programs. */
export const isData = (path: string): boolean => dataPlaces.some((place) => holds(place, path));

/** What a host sends. */
export interface Answer {
  readonly status: 200 | 404;
  /** Path of the file. */
  readonly path: string;
}

/**
 * Find what answers an address.
 *
 * @param isThere whether a path is a file of the site
 */
export function answerTo(path: string, isThere: (path: string) => boolean): Answer {
  const found = candidates(path).find((one) => !isForHosts(one) && isThere(one));
  if (found !== undefined) return { status: 200, path: found };
  const beginning = new RegExp(`^${singleRecord()}$`).exec(path)?.[1];
  const told = beginning === undefined ? undefined : lookupFile(beginning);
  if (told !== undefined && isThere(told)) return { status: 404, path: told };
  if (path.startsWith(caseFolder)) return { status: 404, path: notFound.record };
  return { status: 404, path: isData(path) ? notFound.data : notFound.page };
}

/** Files that could answer, the first that is there does. */
function candidates(path: string): string[] {
  const list = caseLists.find(({ asked }) => asked.includes(path));
  if (list) return [list.file, caseList];
  if (!path.startsWith(caseFolder)) return [path.endsWith('/') ? `${path}index.html` : path];
  const bare = path.replace(/\/$/, '');
  return [bare, bare.replace(caseFolders.answered, caseFolders.kept)];
}
