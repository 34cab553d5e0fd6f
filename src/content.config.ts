import { defineCollection } from 'astro:content';
import { file, glob } from 'astro/loaders';
import { entrySchemas } from './schemas/by-kind.ts';
import { entryAt, isListed, type Kind, kindList, kinds } from './schemas/kinds.ts';

/** The collection of a kind: lines of one file, or a file each. */
const collectionOf = <K extends Kind>(kind: K) =>
  defineCollection({
    loader: isListed(kind)
      ? file(`./content/${kinds[kind].files}`)
      : glob({ base: './content', pattern: kinds[kind].files, generateId: ({ entry }) => entryAt(entry)!.id }),
    schema: entrySchemas[kind],
  });

/** The front door: which files of `content/` keep which schema is said once, in `schemas/kinds.ts`. */
export const collections = Object.fromEntries(kindList.map((kind) => [kind, collectionOf(kind)])) as {
  readonly [K in Kind]: ReturnType<typeof collectionOf<K>>;
};
