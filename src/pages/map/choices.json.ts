import type { APIRoute } from 'astro';
import { mappableFile } from '../../payloads/mappable-files.ts';
import { loadAtlas } from '../../site/atlas.ts';
import { competencyUrl, industryUrl, jobUrl } from '../../site/urls.ts';

/** Every model and job with its blocks, for the tool that maps a curriculum. */
export const GET: APIRoute = () =>
  Response.json(mappableFile(loadAtlas(), { competency: competencyUrl, job: jobUrl, industry: industryUrl }));
