import type { z } from 'zod';
import { competencySchema } from './competency.ts';
import { industrySchema } from './industry.ts';
import { jobSchema } from './job.ts';
import type { Kind } from './kinds.ts';
import { ladderSchema } from './ladder.ts';
import { guideSchema, storySchema, useSchema } from './prose.ts';
import { categorySchema, credentialSchema, resourceSchema, sourceSchema, termSchema, tierSchema } from './reference.ts';
import { technicalCompetencySchema } from './technical-competency.ts';

/** The schema of every kind of entry. */
export const entrySchemas = {
  competencies: competencySchema,
  technical: technicalCompetencySchema,
  industries: industrySchema,
  jobs: jobSchema,
  ladders: ladderSchema,
  guides: guideSchema,
  uses: useSchema,
  stories: storySchema,
  resources: resourceSchema,
  sources: sourceSchema,
  credentials: credentialSchema,
  glossary: termSchema,
  tiers: tierSchema,
  categories: categorySchema,
} as const satisfies Readonly<Record<Kind, z.ZodType>>;

/** The entry of a kind, defaults filled in. */
export type EntryOf<K extends Kind> = z.output<(typeof entrySchemas)[K]>;
