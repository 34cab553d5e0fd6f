import type { LiveKind } from '../../domain/worksheets/worksheet-columns.ts';
import type { Fillable } from '../../payloads/fillable.ts';
import type { Filled } from '../../worksheets/filled.ts';
import { otherRows } from '../../worksheets/rows.ts';
import { labels } from '#messages/live-worksheets.ts';
import { formatAsked } from '#messages/worksheets.ts';
import type { ShownGroup } from './GroupedTable.tsx';

/** The groups of a model or job as a worksheet shows them. */
export const groupsOf = (subject: Fillable, definitions: ReadonlyMap<string, string>): ShownGroup[] =>
  subject.groups.map(({ title, rows }) => ({
    title,
    rows: rows.map(({ competency, title: own, asked }) => ({
      competency,
      title: own,
      definition: definitions.get(competency) ?? '',
      asked: asked ? formatAsked(asked) : '',
    })),
  }));

/** The lines of a worksheet that stand under ids of another edition, as a group at the end; none where there are none. */
export function otherGroups(
  filled: Filled,
  subject: Fillable,
  kind: LiveKind,
  titles: ReadonlyMap<string, string>,
): ShownGroup[] {
  const known = new Set(subject.groups.flatMap(({ rows }) => rows.map(({ competency }) => competency)));
  const rows = otherRows(filled, kind, known).map((competency) => ({
    competency,
    title: titles.get(competency) ?? competency,
    definition: '',
    asked: '',
  }));
  return rows.length === 0 ? [] : [{ title: labels.others, rows }];
}
