import type { APIRoute, GetStaticPaths } from 'astro';
import { loadFiledWords } from '../_names.ts';

/** All names, in files that have a stretch of the alphabet each; which is which; and how words are spelled. */
export const getStaticPaths = (() => {
  const { index, files, spellings } = loadFiledWords();
  return [
    { params: { part: 'index' }, props: { content: index } },
    { params: { part: 'spellings' }, props: { content: { words: spellings } } },
    ...files.map((content, at) => ({ params: { part: String(at) }, props: { content } })),
  ];
}) satisfies GetStaticPaths;

/** One of them. */
export const GET: APIRoute = ({ props }) => Response.json(props.content);
