import type { APIRoute } from 'astro';
import { selfCheckChoices } from '../../payloads/self-check-choices.ts';
import { loadAtlas } from '../../site/atlas.ts';
import { allUrls } from '../../site/urls.ts';

/** What a person can check themself against. */
export const GET: APIRoute = () => Response.json(selfCheckChoices(loadAtlas(), allUrls));
