/**
 * Everything that the house must know of a kind of entry beside its schema, which `by-kind.ts` names. This file imports
 * nothing, so that every room and the browser may read it.
 */
export interface KindOfEntry {
  /** Its files, from `content/`; a star stands for the id, two stars for an id of two parts; no star: all in one list. */
  readonly files: string;
  /** What the key of an entry begins with: `competency` for `competency:teamwork`. */
  readonly key: string;
  /** What readers call one of them, and several. */
  readonly names: readonly [one: string, several: string];
  /** What `npm run new` calls it, where that is not its key. */
  readonly command?: string;
  /** Heading of a list of them. */
  readonly title: string;
  /** What an entry of it is, in one or two sentences. */
  readonly description: string;
  /**
   * Where an entry is read, from the root of the site; a star stands for the id, and a plus for the field `kind` of the entry.
   * Left out: it has no page.
   */
  readonly page?: string;
  /** Where entries are listed, from the root of the site. Every kind with a page has one; two kinds may share it. */
  readonly list?: string;
  /** Whether entries state their order; others are listed by id. */
  readonly ordered?: true;
}

/** Every kind of entry, in the order in which kinds are listed. */
export const kinds = {
  competencies: {
    files: 'competencies/*.yaml',
    key: 'competency',
    names: ['competency', 'competencies'],
    title: 'Competencies',
    description: 'The library: what people do at work, whatever the industry, with behaviors, levels and practice.',
    page: 'competencies/*/',
    list: 'competencies/',
  },
  technical: {
    files: 'industries/*/competencies/*.yaml',
    key: 'competency',
    names: ['technical competency', 'technical competencies'],
    command: 'technical',
    title: 'Technical competencies',
    description: 'What an industry needs people to do, with critical work functions and technical content areas.',
    page: 'industries/*/',
    list: 'competencies/',
  },
  industries: {
    files: 'industries/*/model.mdx',
    key: 'industry',
    names: ['industry model', 'industry models'],
    title: 'Industry models',
    description:
      'Tiers and blocks of each model, its sectors and history. The prose that introduces a model is on its page.',
    page: 'industries/*/',
    list: 'industries/',
  },
  jobs: {
    files: 'jobs/*.yaml',
    key: 'job',
    names: ['job model', 'job models'],
    title: 'Job models',
    description: 'What a job asks for, with importance and level, and its responsibilities.',
    page: 'jobs/*/',
    list: 'jobs/',
  },
  ladders: {
    files: 'ladders/*.yaml',
    key: 'ladder',
    names: ['career ladder', 'career ladders'],
    title: 'Career ladders',
    description: 'Places, and the steps between them with what prepares for each.',
    page: 'ladders/*/',
    list: 'ladders/',
  },
  guides: {
    files: 'guides/*.mdx',
    key: 'guide',
    names: ['guide', 'guides'],
    title: 'Guides',
    description: 'Titles and summaries. The prose is on the pages.',
    page: 'guides/*/',
    list: 'guides/',
  },
  uses: {
    files: 'uses/*.mdx',
    key: 'use',
    names: ['use', 'uses'],
    title: 'Uses',
    description: 'What a model serves for, and who needs it. The prose is on the pages.',
    page: 'uses/*/',
    list: 'uses/',
  },
  stories: {
    files: 'stories/*.mdx',
    key: 'story',
    names: ['story', 'stories'],
    title: 'Stories',
    description: 'Models in use, as sources tell of them. The prose is on the pages.',
    page: 'stories/*/',
    list: 'stories/',
  },
  resources: {
    files: 'resources/*.yaml',
    key: 'resource',
    names: ['resource', 'resources'],
    title: 'Resources',
    description: 'Things to take and use, with what they serve.',
    page: 'resources/+/#*',
    list: 'resources/',
  },
  sources: {
    files: 'sources.yaml',
    key: 'source',
    names: ['source', 'sources'],
    title: 'Sources',
    description: 'The works that entries cite, with their terms.',
    page: 'sources/#*',
    list: 'sources/',
  },
  credentials: {
    files: 'credentials.yaml',
    key: 'credential',
    names: ['credential', 'credentials'],
    title: 'Credentials',
    description: 'Licenses, certifications, exams, cards and the like that jobs, ladders and models ask for.',
    page: 'credentials/*/',
    list: 'credentials/',
  },
  glossary: {
    files: 'glossary.yaml',
    key: 'term',
    names: ['term', 'terms'],
    title: 'Glossary',
    description: 'Words of the trade, explained.',
    page: 'glossary/#*',
    list: 'glossary/',
  },
  tiers: {
    files: 'tiers.yaml',
    key: 'tier',
    names: ['tier', 'tiers'],
    title: 'Tiers',
    description: 'The courses of a pyramid, with the clusters of the library that stand on each.',
    ordered: true,
  },
  categories: {
    files: 'categories.yaml',
    key: 'category',
    names: ['job category', 'job categories'],
    title: 'Categories',
    description: 'The groups that job models are listed under.',
    ordered: true,
  },
} as const satisfies Readonly<Record<string, KindOfEntry>>;

/** A kind of entry, as addresses, collections and maps name it. */
export type Kind = keyof typeof kinds;

/** A kind whose entries have pages, or lines on one. */
export type PagedKind = { [K in Kind]: (typeof kinds)[K] extends { readonly page: string } ? K : never }[Kind];

/** Every kind of entry, in the order in which kinds are listed. */
export const kindList = Object.keys(kinds) as readonly Kind[];

/** A kind whose entries have prose below their fields. */
export type ProseKind = {
  [K in Kind]: (typeof kinds)[K] extends { readonly files: `${string}.mdx` } ? K : never;
}[Kind];

/** Look up what is known of a kind, with every field that a kind may have. */
export const kindOf = (kind: Kind): KindOfEntry => kinds[kind];

/** Whether the entries of a kind have pages, or lines on one. */
export const hasPage = (kind: Kind): kind is PagedKind => 'page' in kinds[kind];

/** Whether the entries of a kind are lines of one file, so that a field’s path begins with the id. */
export const isListed = (kind: Kind): boolean => !kinds[kind].files.includes('*');

/** The file that an entry is written in, from `content/`: `jobs/nurse.yaml`, `credentials.yaml`. */
export function fileFor(kind: Kind, id: string): string {
  const parts = id.split('/');
  return kinds[kind].files.replaceAll('*', () => parts.shift() ?? '');
}

/** The kind that keeps a file and the entry’s id there, by the file’s path from `content/`; nothing for stray files. */
export function entryAt(path: string): { readonly kind: Kind; readonly id: string } | undefined {
  for (const kind of kindList) {
    if (isListed(kind)) continue;
    const pattern = kinds[kind].files.replaceAll('.', '\\.').replaceAll('*', '([^/]+)');
    const parts = new RegExp(`^${pattern}$`).exec(path);
    if (parts) return { kind, id: parts.slice(1).join('/') };
  }
  return undefined;
}

/** The list that a file keeps: `credentials` for `credentials.yaml`. */
export const listAt = (path: string): Kind | undefined =>
  kindList.find((kind) => isListed(kind) && kinds[kind].files === path);
