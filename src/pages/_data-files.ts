import type { APIRoute, GetStaticPaths } from 'astro';
import type { DataFile } from '../exports/data-file.ts';
import { listDataFiles } from '../exports/data-folders.ts';
import { loadAtlas } from '../site/atlas.ts';
import { dataSite } from '../site/data-site.ts';

/**
 * Every file of the open data, while the site is being written; `npm run build` writes them by itself, all at once. Every
 * record is there, as no rule of a host answers in its place.
 */
export const getStaticPaths = (({ routePattern }) => {
  const folder = routePattern.replace(/^\//, '').replace(/\[.*$/, '');
  return listDataFiles(loadAtlas(), dataSite, true)
    .filter(({ path }) => path.startsWith(folder))
    .map((file) => ({ params: { file: file.path.slice(folder.length) }, props: { file } }));
}) satisfies GetStaticPaths;

/** One of them. */
export const GET: APIRoute<{ file: DataFile }> = ({ props: { file } }) => new Response(file.make());
