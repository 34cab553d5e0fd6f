import { defineCollection } from 'astro:content';
import { proseLoader } from '../scripts/disk/prose-loader.ts';
import { kindList, kinds, type ProseKind } from './schemas/kinds.ts';

const proseKinds = kindList.filter((kind): kind is ProseKind => kinds[kind].files.endsWith('.mdx'));
const loaderOf = proseLoader('content');
const collectionOf = (kind: ProseKind) => defineCollection({ loader: loaderOf(kind) });

/** The prose of entries, which Astro compiles. Pages take all else from `site/atlas.ts`. */
export const collections = Object.fromEntries(proseKinds.map((kind) => [kind, collectionOf(kind)])) as Readonly<
  Record<ProseKind, ReturnType<typeof collectionOf>>
>;
