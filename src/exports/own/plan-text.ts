import * as words from '#messages/standing.ts';
import type { OwnPlan, OwnStep } from './own-step.ts';

/**
 * Write a plan as plain text, to be pasted into a letter: steps under their competencies in the order of the plan, each with its
 * days. Lines end in a line feed.
 */
export function planText({ name, steps, made, address }: OwnPlan): string {
  const title = words.formatPlanTitle(name);
  const groups = [...Map.groupBy(steps, (step) => step.for ?? words.otherSteps)];
  return [
    title,
    '='.repeat([...title].length),
    '',
    ...groups.flatMap(([heading, own]) => [heading, ...own.flatMap(linesOf), '']),
    words.formatMade(made, address),
    '',
  ].join('\n');
}

function linesOf({ kind, text, start, due, done, note }: OwnStep): string[] {
  const days = done === undefined ? words.formatDays(start, due) : words.formatDone(done);
  return [
    `${done === undefined ? '[ ]' : '[x]'} ${text}`,
    `    ${[words.stepKinds[kind], days].filter(Boolean).join(', ')}`,
    ...(note === undefined ? [] : note.split(/\r?\n/).map((line) => `    ${line}`)),
  ];
}
