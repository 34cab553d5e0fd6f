import type { GroupView } from '../../domain/standing/group.ts';
import * as words from '#messages/standing.ts';
import { type Filling, table, type Table, text } from '../tables/table.ts';
import type { OwnPlan, OwnStep } from './own-step.ts';

/** A column that may be empty. */
const maybe = (holds: 'text' | 'day', cell: (step: OwnStep) => string | undefined): Filling<OwnStep> => ({
  description: '',
  holds,
  required: false,
  cell,
});

/** Put the steps of a plan into a table, one a row, with days as days. */
export function planTable({ name, steps }: Pick<OwnPlan, 'name' | 'steps'>): Table {
  const columns = words.planColumns;
  return table({ name: 'plan', title: words.formatPlanTitle(name), description: '', unique: [] }, steps, {
    [columns.what]: text('', (step) => step.text),
    [columns.kind]: text('', (step) => words.stepKinds[step.kind]),
    [columns.for]: maybe('text', (step) => step.for ?? undefined),
    [columns.start]: maybe('day', (step) => step.start),
    [columns.due]: maybe('day', (step) => step.due),
    [columns.done]: maybe('day', (step) => step.done),
    [columns.note]: maybe('text', (step) => step.note),
  });
}

/**
 * Put a group into a table: a row for each person in the order they stand in, a column for each competency.
 *
 * @param titles title of each competency by its id, each title once
 */
export function groupTable(view: GroupView, titles: ReadonlyMap<string, string>): Table {
  const columns = view.columns.map(({ competency }, i) => ({
    title: titles.get(competency) ?? competency,
    cell: (row: GroupView['rows'][number]) => {
      const { kind, answered, of } = row.cells[i]!;
      return words.formatCell(kind, answered, of);
    },
  }));
  return table({ name: 'group', title: words.group.person, description: '', unique: [] }, view.rows, {
    [words.group.person]: text('', ({ name }: GroupView['rows'][number]) => name),
    ...Object.fromEntries(columns.map(({ title, cell }) => [title, text('', cell)])),
  });
}
