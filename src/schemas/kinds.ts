import { z } from 'zod';
import { competencySchema } from './competency.ts';
import { industrySchema } from './industry.ts';
import { jobSchema } from './job.ts';
import { ladderSchema } from './ladder.ts';
import { slug } from './parts.ts';
import { guideSchema, storySchema, useSchema } from './prose.ts';
import { categorySchema, credentialSchema, resourceSchema, sourceSchema, termSchema, tierSchema } from './reference.ts';
import { technicalCompetencySchema } from './technical-competency.ts';

/**
 * The kinds of entry that have a file each: which files they are, from `content/`, and which schema they keep.
 * The star stands for the id; A pattern with two stars gives an id of two parts.
 */
export const filed = {
  competencies: { pattern: 'competencies/*.yaml', schema: competencySchema },
  technical: { pattern: 'industries/*/competencies/*.yaml', schema: technicalCompetencySchema },
  industries: { pattern: 'industries/*/model.mdx', schema: industrySchema },
  jobs: { pattern: 'jobs/*.yaml', schema: jobSchema },
  ladders: { pattern: 'ladders/*.yaml', schema: ladderSchema },
  resources: { pattern: 'resources/*.yaml', schema: resourceSchema },
  guides: { pattern: 'guides/*.mdx', schema: guideSchema },
  uses: { pattern: 'uses/*.mdx', schema: useSchema },
  stories: { pattern: 'stories/*.mdx', schema: storySchema },
} as const;

/** The kinds of entry that are lines of one file, `content/<kind>.yaml`: a map from id to fields. */
export const listed = {
  sources: sourceSchema,
  credentials: credentialSchema,
  glossary: termSchema,
  tiers: tierSchema,
  categories: categorySchema,
} as const;

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
  ...listed,
} as const;

/** The shape of an id of one part, for those who read files. */
export const idSchema: z.ZodType<string> = slug;

/** Turn a file’s path, from `content/`, into the id of its entry: `jobs/nurse.yaml` → `nurse`. */
export function idFromPath(path: string): string {
  const parts = path.split('/');
  if (parts[0] !== 'industries') return parts[1]!.replace(/\.(?:yaml|mdx)$/, '');
  return parts.length === 4 ? `${parts[1]}/${parts[3]!.replace(/\.yaml$/, '')}` : parts[1]!;
}
