import type { APIRoute, GetStaticPaths } from 'astro';
import { changesFeed } from '../../exports/changes-feed.ts';
import { loadAtlas } from '../../site/atlas.ts';
import { dataSite } from '../../site/data-site.ts';

/** One feed for each industry model. */
export const getStaticPaths = (() =>
  [...loadAtlas().industries.keys()].map((industry) => ({ params: { industry } }))) satisfies GetStaticPaths;

/** What changed in one industry model, as RSS. */
export const GET: APIRoute<never, { industry: string }> = async ({ params }) =>
  new Response(await changesFeed(loadAtlas(), dataSite, params.industry));
