import type { APIRoute } from 'astro';
import { searchNamesJson } from '../../exports/search-names.ts';
import { loadAtlas } from '../../site/atlas.ts';
import { sitePaths } from '../../site/paths.ts';

// Paths without the folder of the deployment, as in the search index; the search box adds it.
export const GET: APIRoute = async () => Response.json(searchNamesJson(await loadAtlas(), sitePaths('')));
