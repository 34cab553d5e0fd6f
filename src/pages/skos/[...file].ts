import type { APIRoute, GetStaticPaths } from 'astro';
import type { DataFile } from '../../exports/data-file.ts';
import { skosFiles } from '../../exports/skos/files.ts';
import { loadAtlas } from '../../site/atlas.ts';
import { dataSite } from '../../site/data-site.ts';

/** The concepts in SKOS, as Turtle and as JSON-LD. */
export const getStaticPaths = (async () =>
  skosFiles(await loadAtlas(), dataSite).map((file) => ({
    params: { file: file.path },
    props: { file },
  }))) satisfies GetStaticPaths;

/** One of them. */
export const GET: APIRoute<{ file: DataFile }> = ({ props }) => new Response(props.file.make());
