import { z } from 'zod';
import {
  basis,
  credentialNeeds,
  distinct,
  education,
  jobZone,
  ownTitle,
  phrases,
  ref,
  sentence,
  slug,
  socCode,
  sources,
  title,
  within,
} from './parts.ts';

/** One place of a ladder. */
const place = z.strictObject({
  id: slug,
  title,
  job: ref('jobs').optional().describe('Our job model.'),
  soc: socCode.optional(),
  level: z.number().int().min(1).max(6).describe('1 entry … 6 executive, within this ladder.'),
  jobZone: jobZone.optional(),
  education: education.optional(),
  otherThanJob: sentence
    .optional()
    .describe('Why education or job zone here are other than those of the job it names; only where they are.'),
  credentials: z.array(ref('credentials')).default([]),
  credentialNeeds,
  summary: sentence,
});

/** One step of a ladder, from a place to another. */
const step = z.strictObject({
  from: within('places', 'place of this ladder'),
  to: within('places', 'place of this ladder'),
  kind: z.enum(['advance', 'lateral', 'specialize']),
  experiences: distinct(z.array(sentence).min(2), { thing: 'line' }).describe(
    'Critical developmental experiences: what one does, with what to show for it.',
  ),
  lowerZone: sentence
    .optional()
    .describe('Why a step up or across leads to a place of a lower job zone; only where it does.'),
  basis,
});

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
  industry: ref('industries').optional().describe('Id of the industry model it belongs to.'),
  places: distinct(z.array(place).min(2), { thing: 'place', by: ({ id }: z.output<typeof place>) => id }),
  steps: distinct(z.array(step).min(1), {
    thing: 'step',
    by: ({ from, to }: z.output<typeof step>) => `${from} → ${to}`,
  }),
  phrases,
  sources,
});

/** What an author writes. */
export type LadderInput = z.input<typeof ladderSchema>;

/** What the rest of the house works with. */
export type Ladder = z.output<typeof ladderSchema>;
