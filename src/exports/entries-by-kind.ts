import type { Atlas } from '../domain/atlas.ts';
import type { Entries, Kind } from '../domain/entries.ts';

/** The entry of a kind. */
export type EntryOf<K extends Kind> = Entries[K] extends ReadonlyMap<string, infer T> ? T : never;

/** What each kind is called and what an entry of it is, in the order in which kinds are listed. */
export const kindWords: Readonly<Record<Kind, { readonly title: string; readonly description: string }>> = {
  competencies: {
    title: 'Competencies',
    description: 'The library: what people do at work, whatever the industry, with behaviors, levels and practice.',
  },
  technical: {
    title: 'Technical competencies',
    description: 'What an industry needs people to do, with critical work functions and technical content areas.',
  },
  industries: {
    title: 'Industry models',
    description:
      'Tiers and blocks of each model, its sectors and history. The prose that introduces a model is on its page.',
  },
  jobs: {
    title: 'Job models',
    description: 'What a job asks for, with importance and level, and its responsibilities.',
  },
  ladders: { title: 'Career ladders', description: 'Places, and the steps between them with what prepares for each.' },
  guides: { title: 'Guides', description: 'Titles and summaries. The prose is on the pages.' },
  uses: { title: 'Uses', description: 'What a model serves for, and who needs it. The prose is on the pages.' },
  stories: { title: 'Stories', description: 'Models in use, as sources tell of them. The prose is on the pages.' },
  resources: { title: 'Resources', description: 'Things to take and use, with what they serve.' },
  sources: { title: 'Sources', description: 'The works that entries cite, with their terms.' },
  credentials: {
    title: 'Credentials',
    description: 'Certifications, licenses and certificates that models and ladders name.',
  },
  glossary: { title: 'Glossary', description: 'Words of the trade, explained.' },
  tiers: {
    title: 'Tiers',
    description: 'The courses of a pyramid, with the clusters of the library that stand on each.',
  },
  categories: { title: 'Categories', description: 'The groups that job models are listed under.' },
};

/** Every kind, in the order in which kinds are listed. */
export const kinds = Object.keys(kindWords) as readonly Kind[];

const known = new WeakMap<object, readonly (readonly [id: string, entry: unknown])[]>();

/**
 * List the entries of a kind by id, whatever order they were read in; tiers and categories in the order they state.
 * Sorted once for an atlas.
 */
export function listKind<K extends Kind>(atlas: Atlas, kind: K): readonly (readonly [id: string, entry: EntryOf<K>])[] {
  const map = atlas[kind] as ReadonlyMap<string, EntryOf<K>>;
  const stated = kind === 'tiers' || kind === 'categories';
  const listed = known.get(map) ?? (stated ? [...map] : [...map].sort(([a], [b]) => (a < b ? -1 : 1)));
  known.set(map, listed);
  return listed as readonly (readonly [string, EntryOf<K>])[];
}
