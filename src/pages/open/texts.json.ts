import type { APIRoute } from 'astro';
import { ownTextsFile } from '../../payloads/comparable-texts.ts';
import { loadAtlas } from '../../site/atlas.ts';
import { behaviorUrl, competencyUrl } from '../../site/urls.ts';

/** Every competency and behavior of ours with what it says, for the tool that suggests matches with frameworks of others. */
export const GET: APIRoute = async () =>
  Response.json(ownTextsFile(await loadAtlas(), { competency: competencyUrl, behavior: behaviorUrl }));
