import { z } from 'zod';
import { date, day, fewPhrases, ownTitle, phrase, phrases, ref, sentence, sources, title } from './parts.ts';

/**
 * One guide: a page of prose that explains the field or this site. Lives at `content/guides/<id>.mdx`.
 * Guides are shown in the order of `order`.
 */
export const guideSchema = z.strictObject({
  title: ownTitle,
  summary: sentence,
  order: z.number().int().min(1),
  reviewed: day,
  phrases,
  sources,
});
/** A guide as an author writes it. */
export type GuideInput = z.input<typeof guideSchema>;
/** A guide as the rest of the house works with it: defaults filled in. */
export type Guide = z.output<typeof guideSchema>;

/**
 * One of the guide’s eight uses of a model: a page for a person with a task. Lives at `content/uses/<id>.mdx`.
 */
export const useSchema = z.strictObject({
  title: ownTitle,
  summary: sentence,
  order: z.number().int().min(1).max(8),
  who: z.array(phrase).min(1).describe('Who has this task.'),
  when: sentence.describe('The moment at which it comes up.'),
  worksheet: z.enum(['gap', 'curriculum', 'employer', 'credential', 'apprenticeship']).optional(),
  reviewed: day,
  phrases,
  sources,
});
/** A use as an author writes it. */
export type UseInput = z.input<typeof useSchema>;
/** A use as the rest of the house works with it: defaults filled in. */
export type Use = z.output<typeof useSchema>;

/**
 * One story of a model in action. It tells only what its source tells. Lives at `content/stories/<id>.mdx`.
 */
export const storySchema = z.strictObject({
  title: ownTitle,
  summary: sentence,
  who: title.describe('The organization that used the model.'),
  where: title.optional(),
  date: date,
  uses: z.array(ref('uses')).min(1).describe('Ids of the uses it shows.'),
  industries: z.array(ref('industries')).default([]),
  phrases: fewPhrases,
  sources,
});
/** A story as an author writes it. */
export type StoryInput = z.input<typeof storySchema>;
/** A story as the rest of the house works with it: defaults filled in. */
export type Story = z.output<typeof storySchema>;
