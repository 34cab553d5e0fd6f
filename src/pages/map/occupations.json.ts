import type { APIRoute } from 'astro';
import { occupationWeightsFile } from '../../payloads/standing-files.ts';
import { loadAtlas } from '../../site/atlas.ts';
import { occupationUrl } from '../../site/urls.ts';

/** The competencies of every rated occupation, for the tool that maps a curriculum. */
export const GET: APIRoute = async () =>
  Response.json(occupationWeightsFile(await loadAtlas(), { occupation: occupationUrl }));
