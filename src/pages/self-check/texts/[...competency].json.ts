import type { APIRoute, GetStaticPaths } from 'astro';
import { competencyTexts } from '../../../payloads/standing-files.ts';
import { standingFile } from '../../../payloads/standing-files.ts';
import { loadAtlas } from '../../../site/atlas.ts';
import { allUrls } from '../../../site/urls.ts';

/** A file for each competency that any job may ask for. */
export const getStaticPaths = (() =>
  standingFile(loadAtlas(), allUrls).competencies.map(([competency]) => ({
    params: { competency },
  }))) satisfies GetStaticPaths;

/** The behaviors, levels and ways to grow of one competency. */
export const GET: APIRoute = ({ params }) => Response.json(competencyTexts(loadAtlas(), params.competency!));
