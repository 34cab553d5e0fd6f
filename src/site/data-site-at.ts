import type { EntriesByKind } from '../domain/atlas/entries.ts';
import { site } from './config.ts';
import { pathOfKey } from '../addresses/redirects.ts';
import { sitePaths } from '../addresses/paths.ts';

/**
 * Say what the data is told of this site: `DataSite` and `FeedSite` of the exports. Pure, so that scripts, which run
 * outside of Astro, write the same files as pages show pieces of.
 *
 * @param origin where the site is deployed: `https://cairn.example`
 * @param base folder that it is deployed in, without a slash at its end
 */
export function dataSiteAt(origin: string, base: string) {
  const paths = sitePaths(base);
  const whole = (path: string): string => origin + path;
  return {
    name: site.name,
    description: site.description,
    publisher: site.name,
    language: site.language,
    license: site.license,
    hasAddress: origin !== site.origin,
    home: whole(paths.home()),
    pageOf: (key: string, { resources }: Pick<EntriesByKind, 'resources'>): string | undefined => {
      const path = pathOfKey(key, base, resources);
      return path && whole(path);
    },
    api: (file: string): string => whole(paths.api(file)),
    table: (name: string): string => whole(paths.dataFile(name)),
    caseFile: (version: 'v1p0' | 'v1p1', file: string): string => whole(paths.caseFile(version, file)),
    ctdl: (id: string): string => whole(paths.ctdl(id)),
    skos: (file: string): string => whole(paths.skos(file)),
    rsd: (file: string): string => whole(paths.rsd(file)),
    feed: whole(paths.changesFeed()),
    modelFeed: (industry: string): string => whole(paths.modelFeed(industry)),
    changes: whole(paths.changes()),
    occupation: (one: { readonly soc: string; readonly title: string }): string => whole(paths.occupation(one)),
    onetOccupation: (code: string): string => `${site.onetOccupation}${code}`,
    onetElement: (id: string): string => `${site.onetElement}${id}`,
  } as const;
}
