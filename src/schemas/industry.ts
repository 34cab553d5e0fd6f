import { z } from 'zod';
import {
  basis,
  competencyRef,
  credentialNeeds,
  date,
  day,
  distinct,
  naicsCode,
  ownTitle,
  phrase,
  phrases,
  ref,
  sentence,
  slug,
  socCode,
  sources,
  title,
  webAddress,
  within,
} from './parts.ts';

/** One block of a pyramid: a competency as this model names it. */
const block = z.strictObject({
  competency: competencyRef().describe('Id of the competency the block stands for.'),
  as: title.optional().describe('The name this model gives it, when it is not the competency’s own.'),
  sector: within('sectors', 'sector of this model')
    .optional()
    .describe('Id of the sector the block belongs to; only on tier 5.'),
  basis: basis.default('source').describe('"editorial" when no source lists the block and we placed it.'),
});

/** One occupation of the industry. */
const occupation = z.strictObject({
  soc: socCode,
  title,
  job: ref('jobs').optional().describe('Our job model, if any.'),
  basis: basis.default('source'),
});

/** One change told in a model’s history. */
const change = z.strictObject({
  kind: z.enum(['added', 'reworded', 'renamed', 'moved', 'retired']),
  what: phrase.describe('The block or text that changed.'),
  note: sentence.optional(),
});

/**
 * One industry model: the competencies of an industry in tiers, drawn as a pyramid.
 *
 * Lives at `content/industries/<id>/model.mdx`; its id is the folder’s name. The MDX body introduces it.
 * The model is ours and points to the original; it is not the original’s text. A model without an original is the work of its
 * stewards. Whether blocks exist, tiers are
 * in order and dates follow each other is checked by `domain/rules`.
 */
export const industrySchema = z.strictObject({
  title: ownTitle.describe('The full name: "Advanced Manufacturing Competency Model".'),
  name: ownTitle.describe('The short name: "Advanced Manufacturing".'),
  kind: z.enum(['framework', 'industry']).describe('"framework" for Building Blocks, else "industry".'),
  family: title.describe('Sector family it is listed under: "Manufacturing".'),
  aliases: z.array(title).default([]).describe('Old names and names people type.'),
  summary: sentence.describe('Who it is for and what it covers, in one sentence.'),
  phrases,
  naics: z.array(z.strictObject({ code: naicsCode, title, version: z.literal('2022').default('2022') })).default([]),
  buildsOn: ref('industries').optional().describe('Id of the model it is built on.'),
  sectors: distinct(z.array(z.strictObject({ id: slug, title, definition: sentence })), {
    thing: 'sector',
    by: ({ id }: { readonly id: string }) => id,
  }).default([]),
  tiers: z
    .array(
      z.strictObject({
        tier: ref('tiers').describe('Id of a tier in content/tiers.yaml.'),
        as: title.optional().describe('The name this model gives the tier, when it differs.'),
        note: sentence.optional().describe('What a reader should know about this tier of this model.'),
        blocks: distinct(z.array(block), {
          thing: 'competency',
          by: ({ competency }: z.output<typeof block>) => competency,
          across: true,
        }),
      }),
    )
    .min(1)
    .describe('From the foundation up.'),
  occupations: distinct(z.array(occupation), {
    thing: 'occupation',
    by: ({ soc }: z.output<typeof occupation>) => soc,
  }).default([]),
  credentials: distinct(z.array(ref('credentials')), { thing: 'credential' })
    .default([])
    .describe('Ids from content/credentials.yaml.'),
  credentialNeeds,
  stewards: z
    .array(title)
    .min(1)
    .describe('The organizations that made the original, or this model where it has none.'),
  original: z
    .strictObject({ title, url: webAddress })
    .optional()
    .describe('Where the original is published; left out of a model that follows none and is its stewards’ own.'),
  published: date.optional().describe('When the original first appeared; left out where no source says.'),
  updated: z.array(date).default([]).describe('When the original was updated, in order.'),
  reviewed: day.describe('When we last compared our model with its sources.'),
  history: z
    .array(z.strictObject({ date, changes: z.array(change).min(1) }))
    .default([])
    .describe('Oldest first.'),
  sources,
});

/** What an author writes above the body. */
export type IndustryInput = z.input<typeof industrySchema>;

/** What the rest of the house works with. */
export type Industry = z.output<typeof industrySchema>;
