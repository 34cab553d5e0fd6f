import type { APIRoute, GetStaticPaths } from 'astro';
import type { DataFile } from '../../exports/data-file.ts';
import { tableFiles } from '../../exports/tables/files.ts';
import { type Workbook, workbooks } from '../../exports/tables/workbooks.ts';
import { loadAtlas } from '../../site/atlas.ts';
import { dataSite } from '../../site/data-site.ts';

/** Every table as CSV, what describes them, and every workbook. */
export const getStaticPaths = (async () => {
  const atlas = await loadAtlas();
  return [...tableFiles(atlas, dataSite), ...workbooks(atlas, dataSite)].map((file) => ({
    params: { file: file.path },
    props: { file },
  }));
}) satisfies GetStaticPaths;

/** One of them. */
export const GET: APIRoute<{ file: DataFile | Workbook }> = async ({ props: { file } }) =>
  new Response(await file.make());
