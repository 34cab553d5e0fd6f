import { z } from 'zod';
import { type Kind, kindList } from './kinds.ts';
import { basis, competencyId, importance, level, webAddress } from './parts.ts';

/** An identifier of the ledger. */
export const identifier = z.uuid({ version: 'v4' }).describe('UUID v4, minted once; the same in every format.');

/** An entry as another one names it: enough to show it, to know it again and to fetch it. */
export const reference = z
  .strictObject({
    kind: z.enum(kindList),
    id: z.string().describe('Id of the entry: "teamwork", or "automation/process-control" for a technical competency.'),
    identifier,
    title: z.string(),
    url: webAddress.describe('Address of its file in this API.'),
    page: webAddress.optional().describe('Address of its page for readers; missing when it has none.'),
  })
  .meta({ id: 'reference' });
/** An entry as another one names it. */
export type Reference = z.output<typeof reference>;

/** A code of somebody else’s scheme, as text, with what it is a code of. */
export const code = z.strictObject({
  scheme: z.string().describe('"O*NET-SOC", "O*NET content model" or "NAICS".'),
  version: z.string().describe('Version of the scheme: "2019".'),
  code: z.string().describe('The code as text: leading zeros and points count.'),
  title: z.string().optional().describe('Name the scheme gives it, where the entry says it.'),
  url: webAddress.optional().describe('Where its publisher shows it.'),
});
/** A code of somebody else’s scheme. */
export type Code = z.output<typeof code>;

const references = z.array(reference);
const asBlock = reference.extend({
  as: z.string().describe('Name the model gives it.'),
  tier: z.string().describe('Id of the tier it stands on in the model.'),
  number: z.string().describe('Number of the block in the model: "4.1".'),
  basis: basis.describe('What stands behind the block.'),
  block: identifier.describe('Identifier of the block.'),
});
const asAsked = reference.extend({
  as: z.string().describe('Name the job’s source gives it.'),
  importance,
  level,
  asked: identifier.describe('Identifier of the job’s asking for it.'),
});
const related = z.array(
  reference.extend({
    difference: z.string().describe('How the other one differs.'),
    relation: identifier.describe('Identifier of the relation.'),
  }),
);
const usedBy = {
  tier: reference.describe('The tier it stands on; for a technical competency, in the model that owns it.'),
  models: z.array(asBlock).describe('Industry models that have it among their blocks.'),
  jobs: z.array(asAsked).describe('Job models that ask for it, high importance first.'),
  related,
  resources: references.describe('Resources that serve it.'),
  onet: z.array(code).describe('O*NET elements that cover the same ground.'),
  sources: references,
};

/** What an entry of each kind is linked with: what it names, and what names it. */
export const linkSchemas = {
  competencies: z.strictObject(usedBy),
  technical: z.strictObject({
    industry: reference.describe('The industry model that owns it.'),
    ...usedBy,
    similar: z
      .array(reference.extend({ overlap: z.number().min(0).max(1).describe('Share of word stems in common.') }))
      .describe('Technical competencies of other industries on similar ground.'),
  }),
  industries: z.strictObject({
    buildsOn: reference.optional(),
    builtOn: references.describe('Models that are built on this one.'),
    tiers: references.describe('From the foundation up.'),
    competencies: z.array(asBlock).describe('What its blocks stand for, from the foundation up.'),
    owns: references.describe('Technical competencies that belong to it.'),
    jobs: z
      .array(
        reference.extend({ shared: z.array(competencyId), asked: z.int().min(1).describe('What the job asks for.') }),
      )
      .describe('The fifty job models at most that it covers best, best first.'),
    occupations: z.array(code.extend({ job: reference.optional(), basis })),
    naics: z.array(code),
    ladders: references,
    credentials: references,
    stories: references,
    resources: references,
    sources: references,
  }),
  jobs: z.strictObject({
    category: reference,
    competencies: z
      .array(asAsked)
      .describe('Its list: what sets it apart, in the order of the entry. Every job also needs the foundation.'),
    interview: z
      .array(
        reference.extend({
          level: level.describe('The level to look for when choosing a person.'),
          levelText: z.string().optional().describe('What that level is seen to do, where it is told.'),
          questions: z
            .array(z.string())
            .describe('What to ask, from the competency; what to listen for, `acts` of the entry say.'),
        }),
      )
      .describe('An interview by competency, those of high importance first.'),
    credentials: references.describe('What it asks for or is helped by; how much, `credentialNeeds` says.'),
    industries: references.describe('Industry models that name it among their occupations.'),
    ladders: z.array(reference.extend({ places: z.array(identifier).describe('Its places on the ladder.') })),
    rest: z
      .array(
        z.strictObject({
          competency: competencyId,
          need: z
            .enum(['much-more', 'more', 'as', 'less'])
            .describe('How much it is needed there, beside most rated occupations.'),
          score: z
            .number()
            .describe('Standard score: 0 is the mean of all rated occupations, 1 one standard deviation above it.'),
          match: z.enum(['exact', 'close', 'broad']).describe('The best match among the occupations that say it.'),
          rated: z.int().min(1).describe('How many O*NET elements of the competency are rated there.'),
          named: z.int().min(1).describe('How many elements the competency names in all.'),
        }),
      )
      .describe(
        'What it does not list, by O*NET’s ratings of its occupations and not by us, the highest first. What nobody rated is left out.',
      ),
    rungs: z
      .array(reference.extend({ way: z.enum(['up', 'down']), ladders: references }))
      .describe('Jobs one step up a ladder of its own, and those one step down, whatever their lists have in common.'),
    nearest: z
      .array(
        reference.extend({
          likeness: z.number().min(0).max(1).describe('How alike the full profiles of the two are; 1 is the same.'),
          shared: z.array(competencyId).describe('What both list.'),
          added: z.array(competencyId).describe('What the other lists and this job does not.'),
        }),
      )
      .describe(
        'The five nearest jobs at most; none with a likeness under 0.6, so it may be empty. A job lists only what sets it apart, so it may need what it does not list: see `rest`.',
      ),
    occupations: z.array(code.extend({ match: z.enum(['exact', 'close', 'broad']) })),
    resources: references,
    sources: references,
  }),
  ladders: z.strictObject({
    industry: reference.optional(),
    jobs: z.array(reference.extend({ place: identifier.describe('Where on the ladder it stands.') })),
    occupations: z.array(code.extend({ place: identifier })),
    credentials: references,
    sources: references,
  }),
  guides: z.strictObject({ sources: references }),
  uses: z.strictObject({ stories: references.describe('Stories that show it.'), sources: references }),
  stories: z.strictObject({ uses: references, industries: references, sources: references }),
  resources: z.strictObject({
    industries: references,
    jobs: references,
    competencies: references,
    occupations: z.array(code),
    sources: references,
  }),
  sources: z.strictObject({ citedBy: references.describe('Every entry that cites it.') }),
  credentials: z.strictObject({
    industries: references.describe('Models that name it.'),
    jobs: references.describe('Jobs that name it.'),
    ladders: references.describe('Ladders with a place that asks for it.'),
    sources: references,
  }),
  glossary: z.strictObject({
    see: references,
    seenFrom: references.describe('Terms that lead here.'),
    sources: references,
  }),
  tiers: z.strictObject({
    competencies: references.describe('Competencies that stand on it, library first.'),
    industries: references.describe('Models that have it.'),
  }),
  categories: z.strictObject({ jobs: references }),
} as const satisfies Record<Kind, z.ZodType>;

/** The links of an entry of a kind. */
export type Links<K extends Kind> = z.output<(typeof linkSchemas)[K]>;
