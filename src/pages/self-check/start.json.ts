import type { APIRoute } from 'astro';
import { tenMinuteStart } from '../../domain/standing/ten-minute-start.ts';
import { behaviorsByIdentifier, jobYardsticks } from '../../domain/standing/yardsticks.ts';
import { startFile } from '../../payloads/standing-files.ts';
import { loadAtlas } from '../../site/atlas.ts';

/** The questions of the ten-minute start. */
export const GET: APIRoute = () => {
  const atlas = loadAtlas();
  return Response.json(startFile(atlas, tenMinuteStart(jobYardsticks(atlas), behaviorsByIdentifier(atlas))));
};
