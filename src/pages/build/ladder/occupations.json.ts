import type { APIRoute } from 'astro';
import { ladderOccupationsFile } from '../../../payloads/ladder-choices-files.ts';
import { loadAtlas } from '../../../site/atlas.ts';

/** Every occupation with its job zone and its pay. */
export const GET: APIRoute = () => Response.json(ladderOccupationsFile(loadAtlas()));
