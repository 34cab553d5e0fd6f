import { z } from 'zod';
import { basis, education, jobZone, ownTitle, sentence, slug, socCode, sources, title } from './parts.ts';

/**
 * One career ladder (steps up) or lattice (steps up and across).
 *
 * Lives at `content/ladders/<id>.yaml`; its id is the file’s name. Whether places, jobs and credentials exist is
 * checked by `domain/rules`.
 */
export const ladderSchema = z.strictObject({
  title: ownTitle,
  field: title.describe('Field of work it is listed under.'),
  summary: sentence,
  industry: slug.optional().describe('Id of the industry model it belongs to.'),
  places: z
    .array(
      z.strictObject({
        id: slug,
        title,
        job: slug.optional().describe('Our job model.'),
        soc: socCode.optional(),
        level: z.number().int().min(1).max(6).describe('1 entry … 6 executive, within this ladder.'),
        jobZone: jobZone.optional(),
        education: education.optional(),
        credentials: z.array(slug).default([]),
        summary: sentence,
      }),
    )
    .min(2),
  steps: z
    .array(
      z.strictObject({
        from: slug,
        to: slug,
        kind: z.enum(['advance', 'lateral', 'specialize']),
        experiences: z
          .array(sentence)
          .min(2)
          .describe('Critical developmental experiences: what one does, with what to show for it.'),
        basis,
      }),
    )
    .min(1),
  sources,
});

/** What an author writes. */
export type LadderInput = z.input<typeof ladderSchema>;

/** What the rest of the house works with. */
export type Ladder = z.output<typeof ladderSchema>;
