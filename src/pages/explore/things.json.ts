import type { APIRoute } from 'astro';
import { listExplored } from '../../domain/exploring/things.ts';
import { explorableFile } from '../../payloads/explorable.ts';
import { loadAtlas } from '../../site/atlas.ts';
import { jobUrl, occupationUrl } from '../../site/urls.ts';

/** Every job and occupation with what it answers to each statement, for the tool that says what suits a person. */
export const GET: APIRoute = () => {
  const atlas = loadAtlas();
  const urls = { job: jobUrl, occupation: occupationUrl };
  return Response.json(explorableFile(listExplored(atlas), urls, atlas.occupations.editions?.wages.release ?? ''));
};
