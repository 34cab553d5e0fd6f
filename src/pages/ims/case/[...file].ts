import type { APIRoute, GetStaticPaths } from 'astro';
import type { DataFile } from '../../../exports/data-file.ts';
import { caseFiles } from '../../../exports/case/files.ts';
import { loadAtlas } from '../../../site/atlas.ts';
import { dataSite } from '../../../site/data-site.ts';

/** Every file of CASE 1.0 and 1.1. */
export const getStaticPaths = (async () =>
  caseFiles(await loadAtlas(), dataSite).map((file) => ({
    params: { file: file.path },
    props: { file },
  }))) satisfies GetStaticPaths;

/** One of them. */
export const GET: APIRoute<{ file: DataFile }> = ({ props }) => new Response(props.file.make());
