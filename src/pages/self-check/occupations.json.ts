import type { APIRoute } from 'astro';
import { occupationWeightsFile } from '../../payloads/standing-files.ts';
import { loadAtlas } from '../../site/atlas.ts';
import { allUrls } from '../../site/urls.ts';

/** The weights of every rated occupation. */
export const GET: APIRoute = () => Response.json(occupationWeightsFile(loadAtlas(), allUrls));
