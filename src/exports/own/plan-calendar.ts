import ical from 'ical-generator';
import { addDays } from '../../domain/standing/plan-proposals.ts';
import * as words from '#messages/standing.ts';
import type { OwnPlan, OwnStep } from './own-step.ts';

/** A calendar, and what it has no place for. */
export interface PlanCalendar {
  /** iCalendar (RFC 5545); lines end in CR LF. */
  readonly text: string;
  /** Steps that have no day, and steps that are done. */
  readonly left: { readonly undated: number; readonly done: number };
}

/**
 * Write the steps of a plan as a calendar: each as whole days, so that no zone can move it, from its first day to the day after
 * its last, since some readers drop spans in weeks. What is done, and what has no day, is left out and counted.
 */
export function planCalendar({ name, steps, made }: OwnPlan): PlanCalendar {
  const open = steps.filter(({ done }) => done === undefined);
  const dated = open.flatMap((step) => {
    const days = [step.start, step.due].filter((day) => day !== undefined).sort();
    return days.length === 0 ? [] : [{ step, first: days[0]!, last: days.at(-1)! }];
  });
  const calendar = ical({
    name: words.formatPlanTitle(name),
    prodId: { company: 'Cairn', product: 'plan', language: 'EN' },
  });
  for (const { step, first, last } of dated)
    calendar.createEvent({
      id: step.id,
      stamp: midnight(made),
      start: midnight(first),
      end: midnight(addDays(last, 1)),
      allDay: true,
      summary: step.text,
      description: descriptionOf(step),
      categories: [{ name: words.stepKinds[step.kind] }],
    });
  return {
    text: calendar.toString(),
    left: { undated: open.length - dated.length, done: steps.length - open.length },
  };
}

/** The beginning of a day in UTC, which the writer takes the day from wherever it runs. */
const midnight = (day: string): Date => new Date(`${day}T00:00:00Z`);

const descriptionOf = ({ for: competency, note }: OwnStep): string => [competency, note].filter(Boolean).join('\n');
