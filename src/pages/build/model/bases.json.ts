import type { APIRoute } from 'astro';
import { basesFile } from '../../../payloads/base-files.ts';
import { loadAtlas } from '../../../site/atlas.ts';

/** What a model of one’s own can be begun from. */
export const GET: APIRoute = () => Response.json(basesFile(loadAtlas()));
