import { z } from 'zod';
import { day } from './parts.ts';

/**
 * The longest that a person's own words may be, in characters, and the most things of a kind in one record. Far above what
 * anybody writes by hand, so that only damage meets them.
 */
export const recordLimits = {
  name: 80,
  text: 500,
  note: 2000,
  days: 24,
  answers: 20_000,
  things: 2000,
  turn: 1e9,
} as const;

const uuid = z
  .string()
  .regex(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/)
  .describe('UUID v4 in small letters.');

/** What things of this site and outside of it are called in data: `job:nurse`, `occupation:29-1141.00`. */
const key = z
  .string()
  .max(250)
  .regex(/^[a-z][a-z-]*:[A-Za-z0-9][A-Za-z0-9._/-]*$/);

/** What may be said of a behavior, from the most to the least; the last leaves it out of every figure. */
export const answerWords = ['often', 'sometimes', 'not-yet', 'does-not-apply'] as const;

/** What kind of step a plan has. */
export const planKinds = ['develop', 'train', 'credential', 'experience', 'own'] as const;

const on = day.describe('The day it was written.');
const turn = z
  .int()
  .min(1)
  .max(recordLimits.turn)
  .describe(
    'Higher than that of everything that was in the record before. Of two things of one day, the higher counts.',
  );
const stamp = { on, turn };
const gone = z.literal(true).describe('It was taken back. It stays, so that another device does not bring it back.');
const note = z.string().min(1).max(recordLimits.note);

const answerSchema = z.strictObject({
  ...stamp,
  says: z.enum([...answerWords, 'withdrawn']),
  note: note.optional().describe('What shows it, in the person’s own words.'),
});

const nameSchema = z.strictObject({
  ...stamp,
  text: z.string().max(recordLimits.name).describe('What the person calls the record; may be empty.'),
});

const goalSchema = z.strictObject({ ...stamp, gone: gone.optional() });

const tickSchema = z.strictObject({
  ...stamp,
  says: z
    .string()
    .max(40)
    .regex(/^[a-z0-9-]+$/)
    .optional()
    .describe('One word, such as "yes"; left out when it was taken back.'),
});

const gapSchema = z.strictObject({
  ...stamp,
  for: key.optional().describe('The goal that asks for it.'),
  gone: gone.optional(),
});

const stepSchema = z.strictObject({
  ...stamp,
  kind: z.enum(planKinds),
  text: z.string().max(recordLimits.text).describe('What is to be done; empty when it was taken back.'),
  about: key.optional().describe('The competency it is for.'),
  start: day.optional(),
  due: day.optional(),
  done: day.optional().describe('The day it was done.'),
  note: note.optional(),
  gone: gone.optional(),
});

/** A person’s own answers, wishes and plan, version 1: what `src/record` reads, changes and writes. */
export const recordSchema = z.strictObject({
  format: z.literal('cairn-record'),
  version: z.literal(1),
  id: uuid.describe('Made at random on the person’s device.'),
  name: nameSchema,
  made: day.describe('The day the record was begun.'),
  edition: day.describe('The day of the latest change in the content that was answered to.'),
  turn: z.int().min(0).max(recordLimits.turn).describe('The highest turn in the record.'),
  answers: z
    .record(uuid, z.array(answerSchema).min(1).max(recordLimits.days))
    .describe('By the identifier of a behavior or critical work function: one answer a day, the latest first.'),
  wishes: z
    .strictObject({
      goals: z
        .record(key, goalSchema)
        .describe('Jobs, models, occupations and places of ladders that are wished for, by key.'),
      ticks: z.record(key, tickSchema).describe('What was ticked while looking around, by key.'),
    })
    .describe('What the person wants.'),
  plan: z
    .strictObject({
      gaps: z.record(key, gapSchema).describe('Competencies that the person chose to work on, by key.'),
      steps: z.record(uuid, stepSchema).describe('What the person means to do, by an identifier made on the device.'),
    })
    .describe('What the person does about it.'),
});

/** Several records in one file, each whole. */
export const shelfSchema = z.strictObject({
  format: z.literal('cairn-shelf'),
  version: z.literal(1),
  records: z.array(recordSchema).describe('In the order of their identifiers.'),
});

type Fixed<T> = T extends object ? { readonly [K in keyof T]: Fixed<T[K]> } : T;

/** A person’s own record. */
export type OwnRecord = Fixed<z.output<typeof recordSchema>>;
/** When something was written in a record: the day, and its turn among all that was written there. */
export type Stamp = Fixed<Pick<z.output<typeof nameSchema>, 'on' | 'turn'>>;
/** What was said of one behavior on one day. */
export type DayAnswer = Fixed<z.output<typeof answerSchema>>;
/** What may be said of a behavior. */
export type AnswerWord = (typeof answerWords)[number];
/** What kind of step a plan has. */
export type PlanKind = (typeof planKinds)[number];
/** A step of a plan. */
export type PlanStep = Fixed<z.output<typeof stepSchema>>;
/** A competency that was chosen to be worked on. */
export type ChosenGap = Fixed<z.output<typeof gapSchema>>;
