import type { APIRoute } from 'astro';
import { standingFile } from '../../payloads/standing-files.ts';
import { loadAtlas } from '../../site/atlas.ts';
import { allUrls } from '../../site/urls.ts';

/** The weights of every job, which the self-check reads first. */
export const GET: APIRoute = () => Response.json(standingFile(loadAtlas(), allUrls));
