import type { APIRoute } from 'astro';
import { builtWordsFile } from '../../../payloads/built-words-file.ts';
import { loadAtlas } from '../../../site/atlas.ts';
import { dataSite } from '../../../site/data-site.ts';

/** What checking and taking along a model of one’s own need of this site. */
export const GET: APIRoute = () =>
  Response.json(
    builtWordsFile(loadAtlas(), {
      name: dataSite.name,
      home: dataSite.hasAddress ? dataSite.home : '',
      case: dataSite.caseFile('v1p0', ''),
      ctdl: dataSite.ctdl('').replace(/\.jsonld$/, ''),
      skos: dataSite.skos(''),
      license: dataSite.license.name,
    }),
  );
