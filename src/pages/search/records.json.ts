import type { APIRoute } from 'astro';
import { listRecords } from '../../payloads/search-listing.ts';
import { loadAtlas } from '../../site/atlas.ts';
import { allUrls } from '../../site/urls.ts';

/** What the records of the index are, and what they can be narrowed by, for the search box. */
export const GET: APIRoute = () => Response.json(listRecords(loadAtlas(), allUrls));
