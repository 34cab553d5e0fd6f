import type { Atlas } from '../domain/atlas/atlas.ts';
import { apiFiles } from './api/files.ts';
import { caseFiles } from './case/files.ts';
import { ctdlFiles } from './ctdl/files.ts';
import type { DataFile, DataSite } from './data-file.ts';
import { fileNotFound } from './file-not-found.ts';
import { paperFiles } from './papers/files.ts';
import { worksheetFiles } from './papers/worksheet-files.ts';
import { rsdFiles } from './rsd/files.ts';
import { skosFiles } from './skos/files.ts';
import { tableFiles } from './tables/files.ts';
import { workbooks } from './tables/workbooks.ts';

interface DataFolder {
  /** Address of the folder that the paths of its files begin at. */
  readonly root: (site: DataSite) => string;
  readonly files: (atlas: Atlas, site: DataSite, everyRecord: boolean) => readonly DataFile[];
}

const up = (address: string, steps: string): string => new URL(steps, address).href;

/** Every folder of open data, for whoever serves or writes it. The feed is a page’s neighbor and none of them. */
const folders: readonly DataFolder[] = [
  { root: (site) => site.api(''), files: apiFiles },
  {
    root: (site) => site.table(''),
    files: (atlas, site) => [
      ...tableFiles(atlas, site),
      ...workbooks(atlas, site),
      ...paperFiles(atlas, site),
      ...worksheetFiles(atlas, site),
      fileNotFound(site),
    ],
  },
  { root: (site) => up(site.caseFile('v1p0', ''), '..'), files: caseFiles },
  { root: (site) => up(site.ctdl('library'), '.'), files: ctdlFiles },
  { root: (site) => site.skos(''), files: skosFiles },
  { root: (site) => site.rsd(''), files: rsdFiles },
];

/** Paths of the folders from the home page, each with a slash at its end: `api/v1/`. */
export const dataFolders = (site: DataSite): string[] => folders.map(({ root }) => root(site).slice(site.home.length));

/**
 * List every file of the open data, by path from the home page: `api/v1/jobs/nurse.json`.
 *
 * @param everyRecord whether items and associations of CASE and single skills have files of their own, beside the packages
 *   and the collection that hold them all
 */
export function* listDataFiles(
  atlas: Atlas,
  site: DataSite,
  everyRecord = false,
): Generator<DataFile, void, undefined> {
  for (const { root, files } of folders) {
    const folder = root(site).slice(site.home.length);
    for (const file of files(atlas, site, everyRecord)) yield { ...file, path: folder + file.path };
  }
}
