import type { APIRoute, GetStaticPaths } from 'astro';
import { modelStandingFile } from '../../../payloads/standing-files.ts';
import { loadAtlas } from '../../../site/atlas.ts';
import { allUrls } from '../../../site/urls.ts';

/** A file for each industry model. */
export const getStaticPaths = (() =>
  [...loadAtlas().industries.keys()].map((industry) => ({ params: { industry } }))) satisfies GetStaticPaths;

/** One model with its own competencies and their texts. */
export const GET: APIRoute = ({ params }) => Response.json(modelStandingFile(loadAtlas(), allUrls, params.industry!));
