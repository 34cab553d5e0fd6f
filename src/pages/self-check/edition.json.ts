import type { APIRoute } from 'astro';
import { recordEditionJson } from '../../payloads/record-edition.ts';
import { loadAtlas } from '../../site/atlas.ts';

/** What the present content holds, for reading records of other editions. */
export const GET: APIRoute = () => Response.json(recordEditionJson(loadAtlas()));
