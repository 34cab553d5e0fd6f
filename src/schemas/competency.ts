import { z } from 'zod';
import {
  aliases,
  behavior,
  distinct,
  levelTexts,
  onetLink,
  ownTitle,
  phrase,
  phrases,
  question,
  relation,
  relations,
  sentence,
  sources,
  title,
} from './parts.ts';

/** The clusters of the library. Which tier each stands on is said in `content/tiers.yaml`. */
export const clusterNames = ['personal-effectiveness', 'academic', 'workplace', 'influence', 'management'] as const;

/**
 * One competency of the shared library: something people do at work, whatever the industry.
 *
 * Lives at `content/competencies/<id>.yaml`; its id is the file's name, so an entry never states it.
 * The schema sees this entry alone. Whether ids are unique, related competencies exist, and how behaviors
 * are worded is checked by `domain/rules`.
 */
export const competencySchema = z.strictObject({
  title: ownTitle.describe('The name people say, in title case as the field writes it.'),
  aliases: aliases(z.array(title).min(3).max(12)).describe(
    'What people type and what other models call it. An alias belongs to one competency only.',
  ),
  cluster: z.enum(clusterNames).describe('The cluster of the library it belongs to.'),
  definition: sentence.describe('What it is, in one plain sentence that begins with a verb.'),
  groups: z
    .array(
      z.strictObject({
        title: title.describe('A sub-area, as a phrase.'),
        behaviors: distinct(z.array(behavior).min(1), {
          thing: 'behavior',
          by: ({ id }: z.output<typeof behavior>) => id,
          across: true,
        }),
      }),
    )
    .min(2)
    .max(5)
    .describe('Two to five sub-areas with six to fourteen behaviors in all.'),
  levels: levelTexts,
  practice: z.strictObject({
    ask: distinct(z.array(question).min(3), { thing: 'line' }).describe('Interview questions that draw out evidence.'),
    develop: distinct(z.array(sentence).min(3), { thing: 'line' }).describe('Things to do on the job.'),
    train: distinct(z.array(phrase).min(2), { thing: 'line' }).describe('What a course should cover.'),
  }),
  onet: z.array(onetLink).describe('O*NET elements that cover the same ground.'),
  related: relations(z.array(relation).min(1)).describe('The competencies it is mistaken for, and how they differ.'),
  phrases,
  sources,
});

/** What an author writes. */
export type CompetencyInput = z.input<typeof competencySchema>;

/** What the rest of the house works with. */
export type Competency = z.output<typeof competencySchema>;
