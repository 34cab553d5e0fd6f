import type { APIRoute } from 'astro';
import { comparedThingsJson } from '../../payloads/compared-things.ts';
import { loadAtlas } from '../../site/atlas.ts';
import { searchUrls } from '../../site/search.ts';

/** All that can be compared, for the tool. */
export const GET: APIRoute = async () => Response.json(comparedThingsJson(await loadAtlas(), searchUrls));
