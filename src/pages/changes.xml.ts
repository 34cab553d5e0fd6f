import type { APIRoute } from 'astro';
import { changesFeed } from '../exports/changes-feed.ts';
import { loadAtlas } from '../site/atlas.ts';
import { dataSite } from '../site/data-site.ts';

/** What changed, as RSS. */
export const GET: APIRoute = async () => new Response(await changesFeed(loadAtlas(), dataSite));
