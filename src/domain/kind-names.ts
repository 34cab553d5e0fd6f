import type { Kind } from './entries.ts';

/** What readers call the kinds of entry, and behaviors, which stand inside entries: one of them, and several. */
export const kindNames = {
  competencies: ['competency', 'competencies'],
  technical: ['technical competency', 'technical competencies'],
  behaviors: ['behavior', 'behaviors'],
  industries: ['industry model', 'industry models'],
  jobs: ['job model', 'job models'],
  ladders: ['career ladder', 'career ladders'],
  guides: ['guide', 'guides'],
  uses: ['use', 'uses'],
  stories: ['story', 'stories'],
  resources: ['resource', 'resources'],
  credentials: ['credential', 'credentials'],
  sources: ['source', 'sources'],
  glossary: ['term', 'terms'],
  tiers: ['tier', 'tiers'],
  categories: ['job category', 'job categories'],
} as const satisfies Readonly<Record<Kind | 'behaviors', readonly [one: string, several: string]>>;

/** Say how many there are of a kind: “1 job model”, “57 job models”. */
export const countKind = (kind: keyof typeof kindNames, count: number): string =>
  `${count} ${kindNames[kind][count === 1 ? 0 : 1]}`;
