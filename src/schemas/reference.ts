import { z } from 'zod';
import { clusterNames } from './competency.ts';
import {
  competencyRef,
  date,
  day,
  distinct,
  fewPhrases,
  ownTitle,
  phrase,
  phrases,
  prose,
  ref,
  sentence,
  socCode,
  state,
  text,
  title,
  webAddress,
} from './parts.ts';

/** One work that entries cite. A line of `content/sources.yaml`. */
export const sourceSchema = z.strictObject({
  title,
  publisher: title,
  year: z.number().int().min(1950).max(2100).optional().describe('Left out when the work does not say.'),
  license: title.describe('The terms it is published under: "Public domain (US federal work)".'),
  read: day.describe('When we read it.'),
  url: webAddress.optional(),
  use: sentence.describe('What of it this site uses.'),
  attribution: text.max(600).optional().describe('The line its license asks us to show.'),
});
/** A source as an author writes it. */
export type SourceInput = z.input<typeof sourceSchema>;
/** A source as the rest of the house works with it: defaults filled in. */
export type Source = z.output<typeof sourceSchema>;

/** One credential that exists: certification, license or certificate. A line of `content/credentials.yaml`. */
export const credentialSchema = z.strictObject({
  title,
  issuer: title,
  kind: z.enum([
    'license',
    'registration',
    'certification',
    'certificate',
    'examination',
    'card',
    'degree',
    'apprenticeship',
    'check',
  ]),
  summary: sentence,
  url: webAddress.optional(),
  phrases,
  sources: distinct(z.array(ref('sources')).min(1), { thing: 'source' }),
});
/** A credential as an author writes it. */
export type CredentialInput = z.input<typeof credentialSchema>;
/** A credential as the rest of the house works with it: defaults filled in. */
export type Credential = z.output<typeof credentialSchema>;

/** One thing to take and use: a schedule, a curriculum, a standard. Lives at `content/resources/<id>.yaml`. */
export const resourceSchema = z.strictObject({
  title,
  kind: z.enum([
    'apprenticeship-schedule',
    'ladder',
    'certification',
    'curriculum',
    'skill-standard',
    'assessment',
    'license-requirement',
    'model',
    'occupation-facts',
  ]),
  publisher: title.describe('Who issues it.'),
  summary: sentence.describe('What it is for.'),
  url: webAddress.describe('The address that a reader opens.'),
  read: z
    .strictObject({
      at: webAddress.describe('The public page or file in which the address was read.'),
      on: day.describe('When it was read there.'),
    })
    .describe('Where the address was read. An address that nobody read is left out, and the entry with it.'),
  date: date.optional().describe('Its own edition, as exactly as it is known.'),
  state: state.optional().describe('For the rules of one state or territory: its two letters.'),
  industries: distinct(z.array(ref('industries')).default([]), { thing: 'industry model' }),
  jobs: distinct(z.array(ref('jobs')).default([]), { thing: 'job' }),
  competencies: distinct(z.array(competencyRef()).default([]), { thing: 'competency' }),
  occupations: distinct(z.array(socCode).default([]), { thing: 'occupation' }).describe(
    'Occupations that it serves, by their codes of O*NET-SOC 2019.',
  ),
  phrases: fewPhrases,
  sources: distinct(z.array(ref('sources')).min(1), { thing: 'source' }),
});
/** A resource as an author writes it. */
export type ResourceInput = z.input<typeof resourceSchema>;
/** A resource as the rest of the house works with it: defaults filled in. */
export type Resource = z.output<typeof resourceSchema>;

/** What a term is mistaken for, with a word on how they differ. */
const confusion = z.strictObject({
  with: ref('glossary').describe('Id of the other term.'),
  difference: sentence.describe('How the two differ, in one sentence.'),
});

/** One word of the trade, explained. A line of `content/glossary.yaml`. */
export const termSchema = z.strictObject({
  title: ownTitle,
  aliases: z.array(title).default([]),
  definition: sentence,
  see: z.array(ref('glossary')).default([]).describe('Ids of other terms.'),
  notToBeConfused: distinct(z.array(confusion).min(1), {
    thing: 'term',
    by: (one: z.output<typeof confusion>) => one.with,
  })
    .optional()
    .describe('The terms that it is mistaken for, and how they differ.'),
  phrases,
  sources: distinct(z.array(ref('sources')).min(1), { thing: 'source' }),
});
/** A term of the glossary as an author writes it. */
export type TermInput = z.input<typeof termSchema>;
/** A term of the glossary as the rest of the house works with it: defaults filled in. */
export type Term = z.output<typeof termSchema>;

/** One tier of every pyramid, with the clusters of the library that stand on it. A line of `content/tiers.yaml`. */
export const tierSchema = z.strictObject({
  order: z.number().int().min(1).max(7).describe('1 is the foundation; 6 and 7 share the top course.'),
  number: z.number().int().min(1).max(6).describe('The number readers see.'),
  title: ownTitle,
  short: title.describe('A name of one or two words for small places.'),
  definition: sentence,
  part: z.enum(['foundation', 'technical', 'upper']),
  clusters: z.array(z.strictObject({ id: z.enum(clusterNames), title, definition: sentence })).default([]),
});
/** A tier as an author writes it. */
export type TierInput = z.input<typeof tierSchema>;
/** A tier as the rest of the house works with it: defaults filled in. */
export type Tier = z.output<typeof tierSchema>;

/** One of the categories that job models are listed under. A line of `content/categories.yaml`. */
export const categorySchema = z.strictObject({
  order: z.number().int().min(1),
  title: ownTitle,
  definition: prose(phrase),
});
/** A category as an author writes it. */
export type CategoryInput = z.input<typeof categorySchema>;
/** A category as the rest of the house works with it: defaults filled in. */
export type Category = z.output<typeof categorySchema>;
