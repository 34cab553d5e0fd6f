import type { APIRoute } from 'astro';
import { searchNamesJson } from '../../payloads/search-names.ts';
import { loadAtlas } from '../../site/atlas.ts';
import { allUrls } from '../../site/urls.ts';

/** Every name, for the search box. */
export const GET: APIRoute = async () => Response.json(searchNamesJson(await loadAtlas(), allUrls));
