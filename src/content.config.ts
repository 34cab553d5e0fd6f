import { defineCollection } from 'astro:content';
import { contentLoader } from '../scripts/disk/content-loader.ts';
import { entrySchemas } from './schemas/by-kind.ts';
import { type Kind, kindList } from './schemas/kinds.ts';

const loaderOf = contentLoader('content');

/** The collection of a kind. What it holds has been checked by our reader; the schema is here for the types. */
const collectionOf = <K extends Kind>(kind: K) =>
  defineCollection({ loader: loaderOf(kind), schema: entrySchemas[kind] });

/** The front door: all entries, by the one reader of `content/`. */
export const collections = Object.fromEntries(kindList.map((kind) => [kind, collectionOf(kind)])) as {
  readonly [K in Kind]: ReturnType<typeof collectionOf<K>>;
};
