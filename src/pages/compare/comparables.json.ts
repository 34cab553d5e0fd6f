import type { APIRoute } from 'astro';
import { comparablesJson } from '../../payloads/comparables.ts';
import { loadAtlas } from '../../site/atlas.ts';
import { allUrls } from '../../site/urls.ts';

/** All that can be compared, for the tool. */
export const GET: APIRoute = () => Response.json(comparablesJson(loadAtlas(), allUrls));
