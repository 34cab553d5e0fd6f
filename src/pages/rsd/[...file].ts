import type { APIRoute, GetStaticPaths } from 'astro';
import type { DataFile } from '../../exports/data-file.ts';
import { rsdFiles } from '../../exports/rsd/files.ts';
import { loadAtlas } from '../../site/atlas.ts';
import { dataSite } from '../../site/data-site.ts';

/** Every behavior as a Rich Skill Descriptor, and all of them in a collection. */
export const getStaticPaths = (async () =>
  rsdFiles(await loadAtlas(), dataSite).map((file) => ({
    params: { file: file.path },
    props: { file },
  }))) satisfies GetStaticPaths;

/** One of them. */
export const GET: APIRoute<{ file: DataFile }> = ({ props }) => new Response(props.file.make());
