import { allUrls } from './urls.ts';

/** @param job id of a job model, whose papers for hiring stand on the page */
export const papersUrl = allUrls.papers;

/** @param job id of a job model; then the kind of the file that holds its papers */
export const papersFileUrl = allUrls.papersFile;

/** @param industry id of an industry model, whose apprenticeship schedule stands on the page */
export const scheduleUrl = allUrls.schedule;

/** @param industry id of an industry model; then the kind of the file that holds its schedule */
export const scheduleFileUrl = allUrls.scheduleFile;

/** @param kind whether the worksheets are of a model or a job; then its id */
export const worksheetsUrl = allUrls.worksheets;

/** @param kind whether the worksheets are of a model or a job; then its id: the workbook of all its worksheets */
export const worksheetsFileUrl = allUrls.worksheetsFile;
