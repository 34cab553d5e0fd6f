import { z } from 'zod';
import {
  aliases,
  basis,
  byName,
  competencyId,
  competencyRef,
  credentialNeeds,
  distinct,
  education,
  importance,
  jobZone,
  level,
  onetElement,
  phrase,
  phrases,
  prose,
  ref,
  sentence,
  slug,
  ownTitle,
  socCode,
  sources,
  text,
  title,
} from './parts.ts';

/** A task, with smaller tasks under it where the work falls apart into them. */
const task = z.union([
  phrase,
  z.strictObject({ text: phrase.describe('The task.'), tasks: z.array(phrase).min(1).describe('Its parts.') }),
]);

/** Sections C, D and E: one responsibility, how it is measured, and what it needs. */
const responsibility = z.strictObject({
  id: slug,
  title,
  tasks: z.array(task).min(2),
  measures: z.array(phrase).min(1).describe('How one can tell that it is done well.'),
  needs: z.record(competencyId, importance).describe('Competency of this job → high or moderate.'),
});

/** Section H: how people come to have a competency. */
const growth = z.strictObject({
  competency: competencyId,
  select: level.optional().describe('Level to look for when choosing a person.'),
  develop: z
    .union([level, z.literal('recommended')])
    .optional()
    .describe('Level to reach on the job.'),
  train: z
    .union([level, z.literal('recommended')])
    .optional()
    .describe('Level to reach by courses.'),
});

/** An O*NET-SOC occupation behind the figures of a job. */
const occupation = z.strictObject({
  soc: socCode,
  title: title.describe('O*NET title of the code.'),
  match: z.enum(['exact', 'close', 'broad']),
  jobZone: jobZone.optional(),
});

/** One act of this job, and the behavior of the competency that it shows. */
const act = z.strictObject({
  text: prose(sentence, 'an act').describe(
    'One observable act in the third person, told of this job, at most 24 words.',
  ),
  shows: slug.describe('Id of a behavior or critical work function of the same competency.'),
});

/** Sections A and B: one competency that a job asks for. */
const held = z.strictObject({
  competency: competencyRef(),
  as: title.optional().describe('The name the source gives it, when it differs.'),
  importance,
  level: level.describe('Level a good performer shows; ours.'),
  basis: z.array(basis).min(1),
  evidence: z.array(onetElement).default([]).describe('O*NET elements that speak for it.'),
  acts: distinct(z.array(act).min(2).max(3), { thing: 'act', by: ({ text }: z.output<typeof act>) => byName(text) })
    .optional()
    .describe('What it looks like in this job: two or three acts, each leading to the behavior it shows.'),
});

/**
 * One job model, sections A to H.
 *
 * Lives at `content/jobs/<id>.yaml`; its id is the file’s name. Sections C to H may be missing; a page is
 * whole without them. Whether competencies exist, how many there are, and whether each responsibility asks only
 * for competencies of this job is checked by `domain/rules`.
 */
export const jobSchema = z.strictObject({
  title: ownTitle,
  category: ref('categories').describe('Id from content/categories.yaml.'),
  aliases: aliases(z.array(title).min(2).max(14)).describe('Titles people really type; O*NET’s alternate titles help.'),
  summary: prose(text.min(80).max(700)).describe('What the person does all day, in two to four sentences of ours.'),
  occupations: distinct(z.array(occupation).min(1), {
    thing: 'occupation',
    by: ({ soc }: z.output<typeof occupation>) => soc,
  }).describe('O*NET-SOC occupations behind the figures, best match first.'),
  jobZone: jobZone.describe('O*NET job zone of the best match.'),
  education: education.describe(
    'Typical education in the best-matched occupation in which people were asked; ours where there is a stand-in.',
  ),
  standIn: sentence
    .optional()
    .describe('Why zone and education are our judgment: what the best-matched occupation covers beside this job.'),
  credentials: distinct(z.array(ref('credentials')), { thing: 'credential' })
    .optional()
    .describe('Ids from content/credentials.yaml: what the job asks for or is helped by.'),
  credentialNeeds,
  clusters: z
    .array(
      z.strictObject({
        title,
        competencies: distinct(z.array(competencyId).min(1), { thing: 'competency', across: true }),
      }),
    )
    .default([])
    .describe('Section A, when the source groups its competencies its own way; else the library’s clusters.'),
  competencies: distinct(z.array(held), {
    thing: 'competency',
    by: ({ competency }: z.output<typeof held>) => competency,
  }).describe('Sections A and B.'),
  statedCount: z
    .number()
    .int()
    .optional()
    .describe('Number of competencies the source states, when it is not five to nine.'),
  responsibilities: distinct(z.array(responsibility).max(8), {
    thing: 'responsibility',
    by: ({ id }: z.output<typeof responsibility>) => id,
  })
    .default([])
    .describe('Sections C, D and E.'),
  day: prose(text.min(120).max(900)).optional().describe('A day in this job, hour by hour or case by case; ours.'),
  waysIn: z.array(sentence).min(2).max(5).optional().describe('How people get in, the most common way first.'),
  answersTo: distinct(z.array(title).min(1).max(4), { thing: 'line', by: byName })
    .optional()
    .describe('Whom the job answers to: titles.'),
  worksWith: distinct(z.array(title).min(2).max(8), { thing: 'line', by: byName })
    .optional()
    .describe('Whom it works beside, inside and outside: titles.'),
  demands: z
    .strictObject({
      physical: sentence.describe('What the body and the senses have to do.'),
      schedule: sentence.describe('Hours, shifts, seasons, travel.'),
    })
    .optional()
    .describe('What the job asks of body and time.'),
  foundIn: distinct(z.array(ref('industries')).min(1), { thing: 'industry' })
    .optional()
    .describe('Industry models in which the job is found, the most common first.'),
  tools: distinct(z.array(title).min(2).max(12), { thing: 'tool', by: byName })
    .optional()
    .describe('Tools and software by name, where they matter.'),
  phrases,
  knowledge: z
    .array(z.strictObject({ topic: phrase, parts: z.array(phrase).default([]) }))
    .default([])
    .describe('Section F: what can be learned in training.'),
  outlook: z
    .strictObject({
      written: z.number().int().min(2000).max(2100).describe('Year in which it was written.'),
      summary: sentence,
      changes: z.array(z.strictObject({ change: sentence, impact: sentence })).min(2),
    })
    .optional()
    .describe('Section G: what will change and what it will do to the job.'),
  growth: distinct(z.array(growth), {
    thing: 'competency',
    by: ({ competency }: z.output<typeof growth>) => competency,
  })
    .default([])
    .describe('Section H.'),
  notes: z.array(sentence).default([]).describe('What a careful reader should know about how this entry was made.'),
  sources,
});

/** What an author writes. */
export type JobInput = z.input<typeof jobSchema>;

/** What the rest of the house works with. */
export type Job = z.output<typeof jobSchema>;
