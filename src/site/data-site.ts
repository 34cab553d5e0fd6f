import { site } from './config.ts';
import {
  absoluteUrl,
  apiUrl,
  caseUrl,
  changesFeedUrl,
  changesUrl,
  ctdlUrl,
  dataFileUrl,
  homeUrl,
  keyUrl,
  rsdUrl,
  skosUrl,
} from './urls.ts';

/** What the data is told of this site: `DataSite` of the exports. */
export const dataSite = {
  name: site.name,
  description: site.description,
  publisher: site.name,
  language: site.language,
  licence: site.licence,
  home: absoluteUrl(homeUrl()),
  pageOf: (key: string): string | undefined => {
    const path = keyUrl(key);
    return path && absoluteUrl(path);
  },
  api: (file: string): string => absoluteUrl(apiUrl(file)),
  table: (name: string): string => absoluteUrl(dataFileUrl(name)),
  caseFile: (version: 'v1p0' | 'v1p1', file: string): string => absoluteUrl(caseUrl(version, file)),
  ctdl: (id: string): string => absoluteUrl(ctdlUrl(id)),
  skos: (file: string): string => absoluteUrl(skosUrl(file)),
  rsd: (file: string): string => absoluteUrl(rsdUrl(file)),
  onetOccupation: (code: string): string => `${site.onetOccupation}${code}`,
  onetElement: (id: string): string => `${site.onetElement}${id}`,
} as const;

/** What the feed is told of this site: `FeedSite` of the exports. */
export const feedSite = {
  ...dataSite,
  changes: absoluteUrl(changesUrl()),
  feed: absoluteUrl(changesFeedUrl()),
} as const;
