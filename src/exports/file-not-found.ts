import type { DataFile, DataSite } from './data-file.ts';

/** What a host answers with when a file of the open data is not there: problem details, as RFC 9457 has them. */
export const fileNotFound = (site: DataSite): DataFile => ({
  path: 'not-found.json',
  make: () =>
    `${JSON.stringify({
      title: 'Not found',
      status: 404,
      detail: `No file of the open data stands at this address. ${site.table('')} tells what there is. Rich Skill Descriptors stand together in ${site.rsd('collection.json')}, unless the site was built with every record.`,
    })}\n`,
});
