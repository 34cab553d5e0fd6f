import type { OwnRecord, PlanKind, PlanStep } from '../schemas/record.ts';
import { insist, isDay, isKey, isUuid } from './forms.ts';
import { limits, tidy } from './own-words.ts';
import { nextStamp } from './stamp.ts';

/** What a person writes of a step. Days are `2026-11-29`. */
export interface StepWords {
  readonly kind: PlanKind;
  readonly text: string;
  /** Key of the competency it is for: `competency:teamwork`. */
  readonly about?: string | undefined;
  readonly start?: string | undefined;
  readonly due?: string | undefined;
  /** The day it was done. */
  readonly done?: string | undefined;
  readonly note?: string | undefined;
}

/**
 * Choose a competency to work on. Choosing it again names another goal that asks for it.
 *
 * @param competency its key: `competency:teamwork`
 * @param goal key of the goal that asks for it, if one does
 * @throws {RangeError} if a key or the day has no such form
 */
export function chooseGap(record: OwnRecord, competency: string, goal: string | undefined, today: string): OwnRecord {
  if (goal !== undefined) insist(isKey, goal, 'key');
  const standing = record.plan.gaps[competency];
  if (standing && !standing.gone && standing.for === goal) return record;
  return withGap(record, competency, today, goal === undefined ? {} : { for: goal });
}

/** Take back that a competency is worked on. Its steps stay. Does nothing where it was not chosen. */
export const dropGap = (record: OwnRecord, competency: string, today: string): OwnRecord =>
  record.plan.gaps[competency] && !record.plan.gaps[competency].gone
    ? withGap(record, competency, today, { gone: true })
    : record;

function withGap(record: OwnRecord, competency: string, today: string, own: { for?: string; gone?: true }): OwnRecord {
  insist(isKey, competency, 'key');
  insist(isDay, today, 'day');
  const { gaps } = record.plan;
  const stamp = nextStamp(record, today, gaps[competency]);
  return {
    ...record,
    turn: stamp.turn,
    plan: { ...record.plan, gaps: { ...gaps, [competency]: { ...stamp, ...own } } },
  };
}

/** The keys of the competencies that are worked on, in the order in which they were chosen. */
export const gapsOf = ({ plan: { gaps } }: OwnRecord): string[] =>
  Object.entries(gaps)
    .filter(([, { gone }]) => !gone)
    .sort(([, a], [, b]) => a.turn - b.turn)
    .map(([key]) => key);

/**
 * Write a step of the plan, new or in the place of what stands under its id.
 *
 * @param id a UUID v4, made by the browser for a new step
 * @throws {RangeError} if id, key or a day has no such form
 */
export function putStep(record: OwnRecord, id: string, words: StepWords, today: string): OwnRecord {
  const { kind, text, about, start, due, done, note } = words;
  if (about !== undefined) insist(isKey, about, 'key');
  for (const day of [start, due, done]) if (day !== undefined) insist(isDay, day, 'day');
  const own = note === undefined ? '' : tidy(note, limits.note);
  return withStep(record, id, today, {
    kind,
    text: tidy(text, limits.text),
    ...(about !== undefined && { about }),
    ...(start !== undefined && { start }),
    ...(due !== undefined && { due }),
    ...(done !== undefined && { done }),
    ...(own && { note: own }),
  });
}

/** Change some fields of a step; a field that is given as nothing goes. Does nothing where there is no such step. */
export function changeStep(record: OwnRecord, id: string, words: Partial<StepWords>, today: string): OwnRecord {
  const standing = record.plan.steps[id];
  return standing && !standing.gone ? putStep(record, id, { ...standing, ...words }, today) : record;
}

/** Take a step out of the plan: its words are gone at once. Does nothing where there is none. */
export function dropStep(record: OwnRecord, id: string, today: string): OwnRecord {
  const standing = record.plan.steps[id];
  if (!standing || standing.gone) return record;
  return withStep(record, id, today, { kind: standing.kind, text: '', gone: true });
}

function withStep(record: OwnRecord, id: string, today: string, own: Omit<PlanStep, 'on' | 'turn'>): OwnRecord {
  insist(isUuid, id, 'UUID');
  insist(isDay, today, 'day');
  const { steps } = record.plan;
  const stamp = nextStamp(record, today, steps[id]);
  return {
    ...record,
    turn: stamp.turn,
    plan: { ...record.plan, steps: { ...steps, [id]: { ...own, ...stamp } } },
  };
}

/** The steps of the plan: first by the day they are due, those without one last, then in the order they were written. */
export function stepsOf({ plan: { steps } }: OwnRecord): (PlanStep & { readonly id: string })[] {
  const far = '9999-99-99';
  return Object.entries(steps)
    .flatMap(([id, step]) => (step.gone ? [] : [{ ...step, id }]))
    .sort((a, b) => {
      const [one, other] = [a.due ?? far, b.due ?? far];
      return one === other ? a.turn - b.turn : one < other ? -1 : 1;
    });
}
