import type { APIRoute, GetStaticPaths } from 'astro';
import { apiFiles } from '../../../exports/api/files.ts';
import type { DataFile } from '../../../exports/data-file.ts';
import { loadAtlas } from '../../../site/atlas.ts';
import { dataSite } from '../../../site/data-site.ts';

/** Every file of the JSON API. */
export const getStaticPaths = (async () =>
  apiFiles(await loadAtlas(), dataSite).map((file) => ({
    params: { file: file.path },
    props: { file },
  }))) satisfies GetStaticPaths;

/** One of them. */
export const GET: APIRoute<{ file: DataFile }> = ({ props: { file } }) =>
  new Response(file.make(), { headers: { 'content-type': 'application/json; charset=utf-8' } });
