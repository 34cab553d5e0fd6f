import type { APIRoute } from 'astro';
import { ladderChoicesFile } from '../../../payloads/ladder-choices-files.ts';
import { loadAtlas } from '../../../site/atlas.ts';

/** What of this site a ladder that somebody builds may name. */
export const GET: APIRoute = () => Response.json(ladderChoicesFile(loadAtlas()));
