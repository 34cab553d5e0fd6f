import type { APIRoute, GetStaticPaths } from 'astro';
import { mappableTexts } from '../../../payloads/mappable-files.ts';
import { loadAtlas } from '../../../site/atlas.ts';

/** The texts that outcomes are held against: those of the library, and those of each model. */
export const getStaticPaths = (() =>
  [...mappableTexts(loadAtlas())].map(([part, content]) => ({
    params: { part },
    props: { content },
  }))) satisfies GetStaticPaths;

/** One of them. */
export const GET: APIRoute = ({ props }) => Response.json({ competencies: props.content });
