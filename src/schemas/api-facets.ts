import { z } from 'zod';
import { clusterNames } from './competency.ts';
import type { Kind } from './kinds.ts';
import { basis, competencyId, date, day, jobZone, naicsCode, slug, socCode, state } from './parts.ts';
import { credentialSchema, resourceSchema, tierSchema } from './reference.ts';

const count = z.int().min(0);
const used = {
  tier: slug.describe('Id of the tier it stands on.'),
  tierNumber: z.int().min(1).max(6),
  behaviors: count.describe('Number of its behaviors or critical work functions.'),
  models: count.describe('Number of industry models that use it.'),
  jobs: count.describe('Number of job models that ask for it.'),
};

/** What the list of each kind tells of an entry for narrowing it, without fetching every file. */
export const facetSchemas = {
  competencies: z.strictObject({ cluster: z.enum(clusterNames), ...used, levels: z.boolean() }),
  technical: z.strictObject({ industry: slug, sector: slug.optional(), ...used, basis }),
  industries: z.strictObject({
    type: z.enum(['framework', 'industry']),
    family: z.string(),
    buildsOn: slug.optional(),
    naics: z.array(naicsCode),
    blocks: count,
    published: date.optional(),
    reviewed: day,
  }),
  jobs: z.strictObject({
    category: slug,
    jobZone,
    education: z.string(),
    occupations: z.array(socCode).describe('O*NET-SOC 2019, best match first.'),
    competencies: z.array(competencyId),
    ladders: z.array(slug),
  }),
  ladders: z.strictObject({
    field: z.string(),
    industry: slug.optional(),
    jobs: z.array(slug),
    places: count,
    steps: count,
  }),
  guides: z.strictObject({ order: count, reviewed: day }),
  uses: z.strictObject({ order: count, worksheet: z.string().optional(), reviewed: day }),
  stories: z.strictObject({ date, industries: z.array(slug), uses: z.array(slug) }),
  resources: z.strictObject({
    type: resourceSchema.shape.kind,
    publisher: z.string(),
    state: state.optional(),
    industries: z.array(slug),
    jobs: z.array(slug),
    competencies: z.array(competencyId),
    occupations: z.array(socCode),
  }),
  sources: z.strictObject({
    publisher: z.string(),
    year: z.int().optional(),
    license: z.string(),
    licence: z.string(),
    citedBy: count,
  }),
  credentials: z.strictObject({
    type: credentialSchema.shape.kind,
    issuer: z.string(),
    industries: z.array(slug),
    ladders: z.array(slug),
  }),
  glossary: z.strictObject({ see: z.array(slug) }),
  tiers: z.strictObject({ order: count, number: count, part: tierSchema.shape.part, competencies: count }),
  categories: z.strictObject({ order: count, jobs: count }),
} as const satisfies Record<Kind, z.ZodType>;

/** What the list of a kind tells of an entry for narrowing it. */
export type Facets<K extends Kind> = z.output<(typeof facetSchemas)[K]>;
