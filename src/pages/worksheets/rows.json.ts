import type { APIRoute } from 'astro';
import { fillableFile } from '../../payloads/fillable-files.ts';
import { loadAtlas } from '../../site/atlas.ts';
import { industryUrl, jobUrl } from '../../site/urls.ts';

/** The rows of the worksheets of every model and job, for those that are filled in on the screen. */
export const GET: APIRoute = () => Response.json(fillableFile(loadAtlas(), { industries: industryUrl, jobs: jobUrl }));
