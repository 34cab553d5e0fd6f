import type { APIRoute, GetStaticPaths } from 'astro';
import type { DataFile } from '../../exports/data-file.ts';
import { ctdlFiles } from '../../exports/ctdl/files.ts';
import { loadAtlas } from '../../site/atlas.ts';
import { dataSite } from '../../site/data-site.ts';

/** Every framework in CTDL-ASN. */
export const getStaticPaths = (async () =>
  ctdlFiles(await loadAtlas(), dataSite).map((file) => ({
    params: { file: file.path },
    props: { file },
  }))) satisfies GetStaticPaths;

/** One of them. */
export const GET: APIRoute<{ file: DataFile }> = ({ props }) => new Response(props.file.make());
