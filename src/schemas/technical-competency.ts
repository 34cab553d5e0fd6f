import { z } from 'zod';
import {
  aliases,
  basis,
  behavior,
  byName,
  competencyRef,
  distinct,
  levelTexts,
  onetLink,
  ownTitle,
  phrase,
  phrases,
  relation,
  relations,
  sentence,
  sources,
  title,
} from './parts.ts';

/**
 * One technical competency: what an industry, or a sector of it, needs people to do (tiers 4 and 5).
 *
 * Lives at `content/industries/<industry>/competencies/<id>.yaml` and belongs to that industry; its id is
 * `<industry>/<id>`. Other models may stand on it by that id. Critical work functions are worded and addressed
 * like behaviors. Which tier it stands on is said by the models that use it.
 */
export const technicalCompetencySchema = z.strictObject({
  title: ownTitle.describe('The name people say.'),
  aliases: aliases(z.array(title).max(12)).default([]).describe('What people type and what other models call it.'),
  phrases,
  definition: sentence.describe('What it is, in one plain sentence that begins with a verb.'),
  functions: distinct(z.array(behavior).min(5).max(14), {
    thing: 'function',
    by: ({ id }: z.output<typeof behavior>) => id,
  }).describe('Critical work functions, each one observable act.'),
  topics: distinct(z.array(phrase).min(4).max(20), { thing: 'topic', by: byName }).describe(
    'Technical content areas: what one has to know.',
  ),
  levels: levelTexts,
  onet: z.array(onetLink).default([]).describe('O*NET elements that cover the same ground.'),
  adaptedFrom: competencyRef()
    .optional()
    .describe('Id of the competency that it was made from by changing words; it may say what that one says.'),
  related: relations(z.array(relation)).default([]).describe('Near neighbors, and how they differ.'),
  basis: basis.describe('"source" when a source names this block; the wording below is ours in any case.'),
  sources,
});

/** What an author writes. */
export type TechnicalCompetencyInput = z.input<typeof technicalCompetencySchema>;

/** What the rest of the house works with. */
export type TechnicalCompetency = z.output<typeof technicalCompetencySchema>;
