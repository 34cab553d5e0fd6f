/** English as it is written in the United States, one file an area. */
export * as compare from './compare.ts';
export * as credentials from './credentials.ts';
export * as counts from './counts.ts';
export * as dataFamilies from './data-families.ts';
export * as dates from './dates.ts';
export * as education from './education.ts';
export * as exportFigure from './export-figure.ts';
export * as facets from './facets.ts';
export * as jobLists from './job-lists.ts';
export * as jobMatrix from './job-matrix.ts';
export * as jobZones from './job-zones.ts';
export * as kinds from './kinds.ts';
export * as lists from './lists.ts';
export * as notFound from './not-found.ts';
export * as numbers from './numbers.ts';
export * as routes from './routes.ts';
export * as search from './search.ts';
