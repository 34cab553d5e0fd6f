import { defineCollection } from 'astro:content';
import { file, glob } from 'astro/loaders';
import { filed, idFromPath, listed } from './schemas/kinds.ts';

/** A kind of entry that has a file each. */
const fromFiles = (kind: keyof typeof filed) =>
  defineCollection({
    loader: glob({
      base: './content',
      pattern: filed[kind].pattern,
      generateId: ({ entry }) => idFromPath(entry),
    }),
    schema: filed[kind].schema,
  });

/** A kind of entry whose entries are lines of one file. */
const fromList = (kind: keyof typeof listed) =>
  defineCollection({ loader: file(`./content/${kind}.yaml`), schema: listed[kind] });

/** The front door: which files of `content/` keep which schema is said once, in `schemas/kinds.ts`. */
export const collections = {
  competencies: fromFiles('competencies'),
  technical: fromFiles('technical'),
  industries: fromFiles('industries'),
  jobs: fromFiles('jobs'),
  ladders: fromFiles('ladders'),
  resources: fromFiles('resources'),
  guides: fromFiles('guides'),
  uses: fromFiles('uses'),
  stories: fromFiles('stories'),
  sources: fromList('sources'),
  credentials: fromList('credentials'),
  glossary: fromList('glossary'),
  tiers: fromList('tiers'),
  categories: fromList('categories'),
};
