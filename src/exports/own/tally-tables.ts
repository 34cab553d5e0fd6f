import { fewestInGroup } from '../../domain/worksheets/firms.ts';
import { liveColumns, wordedColumns } from '../../domain/worksheets/worksheet-columns.ts';
import type { TalliedRow } from '../../worksheets/tally.ts';
import { formatPlace, tallyLabels as words } from '#messages/live-survey.ts';
import { forms } from '#messages/worksheets.ts';
import { type Cell, type Column, type Table, textTable } from '../tables/table.ts';

/** What the files of a tally are written from. */
export interface TallySource {
  readonly title: string;
  /** Title of the model or job. */
  readonly of: string;
  /** How many answered in all, and how many are in the group that is shown. */
  readonly total: number;
  readonly shown: number;
  /** What the group is: `10 to 49, Manufacturing`; empty for all. */
  readonly group: string;
  readonly rows: readonly (TalliedRow & { readonly name: string; readonly under: string })[];
  /** Today. */
  readonly made: string;
}

const scales = wordedColumns('employer', forms.employer.columns).filter(({ choices }) => choices.length > 0);
/** Whether the answers of a column have an order: all but when something is learned. */
const isOrdered = (id: string): boolean => id !== 'when' && liveColumns.employer.some((column) => column.id === id);

/**
 * Put a tally into a table: a row for each competency, and for each question how many answered, the quarters, and how many chose each answer. Of
 * a group, rows with fewer than five answers stay empty.
 */
export function tallyTable({ rows, group }: TallySource): Table {
  const columns: Column[] = [
    column(words.competency, 'text'),
    column(words.group, 'text'),
    column(words.needed, 'number'),
    column(words.not, 'number'),
    ...scales.flatMap(({ id, name, choices }) => [
      column(`${name}: ${words.count}`, 'number'),
      ...(isOrdered(id)
        ? [words.lower, words.median, words.upper].map((one) => column(`${name}: ${one}`, 'text'))
        : []),
      ...choices.map(({ word }) => column(`${name}: ${word}`, 'number')),
    ]),
    column('Id', 'text'),
  ];
  return {
    name: words.sheet,
    title: words.sheet,
    description: words.howText,
    unique: [],
    columns,
    rows: rows.map((row): Cell[] => {
      const isMasked = (count: number): boolean => group !== '' && count < fewestInGroup;
      const masked = isMasked(row.scales['counts']!.count);
      return [
        row.name,
        row.under,
        masked ? undefined : row.needed,
        masked ? undefined : row.not,
        ...scales.flatMap(({ id, choices }): Cell[] => {
          const { count, chosen, quarters } = row.scales[id]!;
          if (isMasked(count))
            return [
              undefined,
              ...(isOrdered(id) ? [undefined, undefined, undefined] : []),
              ...chosen.map(() => undefined),
            ];
          const places = choices.map(({ word }) => word);
          const named = isOrdered(id) ? [0, 1, 2].map((i) => quarters && formatPlace(quarters[i]!, places)) : [];
          return [count, ...named, ...chosen];
        }),
        row.competency,
      ];
    }),
  };
}

const column = (name: string, holds: Column['holds']): Column => ({ name, description: '', holds, required: false });

/** What employers wrote, a row for each text. Only for all answers together: of a group, own words could tell who wrote them. */
export const wordsTable = ({ rows }: Pick<TallySource, 'rows'>): Table =>
  textTable(
    words.wordsSheet,
    [words.competency, words.words],
    rows.flatMap(({ name, words: own }) => own.map((text) => [name, text])),
  );

/** What the tally is of, and how it was counted. */
export const aboutTallyTable = ({ title, of, total, shown, group, made }: TallySource): Table =>
  textTable(
    words.aboutSheet,
    ['What', 'Answer'],
    [
      [words.survey, title],
      [words.of, of],
      [words.total, String(total)],
      ...(group === '' ? [] : [[words.shown, `${group}: ${shown}`]]),
      [words.made, made],
      [words.how, words.howText],
      ...(group === '' ? [] : [[words.shown, words.few]]),
    ],
  );
