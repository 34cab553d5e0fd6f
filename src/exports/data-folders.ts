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

const tableFolder = (site: DataSite): string => site.table('');

const up = (address: string, steps: string): string => new URL(steps, address).href;

/** Every folder of open data, for whoever serves or writes it. The feed is a page’s neighbor and none of them. */
const folders: readonly DataFolder[] = [
  { root: (site) => site.api(''), files: apiFiles },
  { root: tableFolder, files: tableFiles },
  { root: tableFolder, files: workbooks },
  { root: tableFolder, files: paperFiles },
  { root: tableFolder, files: worksheetFiles },
  { root: tableFolder, files: (_, site) => [fileNotFound(site)] },
  { root: (site) => up(site.caseFile('v1p0', ''), '..'), files: caseFiles },
  { root: (site) => up(site.ctdl('library'), '.'), files: ctdlFiles },
  { root: (site) => site.skos(''), files: skosFiles },
  { root: (site) => site.rsd(''), files: rsdFiles },
];

/** Paths of the folders from the home page, each with a slash at its end: `api/v1/`. */
export const dataFolders = (site: DataSite): string[] => [...new Set(folders.map(({ root }) => folderOf(root, site)))];

const folderOf = (root: DataFolder['root'], site: DataSite): string => root(site).slice(site.home.length);

/** Files of the open data that are listed together. */
export interface DataList {
  readonly name: string;
  readonly list: () => DataFile[];
}

/**
 * List every file of the open data, in several lists, by path from the home page: `api/v1/jobs/nurse.json`.
 *
 * @param everyRecord whether items and associations of CASE and single skills have files of their own, beside the packages
 *   and the collection that hold them all
 */
export const listData = (atlas: Atlas, site: DataSite, everyRecord = false): DataList[] =>
  folders.map(({ root, files }, i) => {
    const folder = folderOf(root, site);
    return {
      name: `data ${i}`,
      list: () => files(atlas, site, everyRecord).map((file) => ({ ...file, path: folder + file.path })),
    };
  });

/** List every file of the open data. */
export const listDataFiles = (atlas: Atlas, site: DataSite, everyRecord = false): DataFile[] =>
  listData(atlas, site, everyRecord).flatMap(({ list }) => list());
