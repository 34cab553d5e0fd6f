import { site } from './config.ts';
import type { DataFamily } from './data-families.ts';
import type { Fact } from './structured-data.ts';
import { absoluteUrl, dataUrl, homeUrl } from './urls.ts';

/**
 * The open data as a whole, as a Dataset with a DataDownload for each address.
 *
 * @param changed day on which anything in it last changed, which is its version: `2026-11-22`
 */
export function datasetData(families: readonly DataFamily[], changed: string): Fact {
  const publisher = { '@type': 'Organization', name: site.name, url: absoluteUrl(homeUrl()) };
  return {
    '@type': 'Dataset',
    '@id': absoluteUrl(dataUrl()),
    name: `Open data of ${site.name}`,
    description: site.description,
    url: absoluteUrl(dataUrl()),
    license: site.license.url,
    inLanguage: site.language,
    isAccessibleForFree: true,
    creator: publisher,
    publisher,
    version: changed,
    dateModified: changed,
    keywords: ['competency models', 'career ladders', 'job models', 'skills'],
    distribution: families.flatMap(({ title: family, addresses }) =>
      addresses.map(({ title, path, type }) => ({
        '@type': 'DataDownload',
        name: `${family}: ${title}`,
        contentUrl: absoluteUrl(path),
        encodingFormat: type,
      })),
    ),
  };
}
