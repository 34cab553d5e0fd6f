import { scaleBand } from 'd3';
import type { Importance } from '../domain/atlas/entries.ts';
import { round } from './round.ts';
import { type PlacedLine, placeLines, spacedWidth, textWidth, wrapText } from './text.ts';

/** Which competencies a responsibility needs. */
export interface MatrixColumn {
  readonly id: string;
  readonly title: string;
  /** Competency id → how much it needs it. */
  readonly needs: Readonly<Record<string, Importance>>;
}

/** A competency of the job. */
export interface MatrixRow {
  readonly id: string;
  readonly title: string;
}

/** A job’s responsibilities across, its competencies down, and a dot where one needs the other. */
export interface LinkMatrix {
  readonly width: number;
  readonly height: number;
  /** Number and, where all of them have room, title of each responsibility. */
  readonly columns: readonly {
    readonly id: string;
    readonly number: number;
    readonly x: number;
    readonly y: number;
    readonly lines: readonly PlacedLine[];
  }[];
  readonly rows: readonly {
    readonly id: string;
    readonly y: number;
    readonly height: number;
    readonly lines: readonly PlacedLine[];
  }[];
  readonly dots: readonly {
    readonly row: string;
    readonly column: string;
    readonly importance: Importance;
    readonly cx: number;
    readonly cy: number;
    readonly r: number;
  }[];
}

/** Choices of the drawing: one for wide places with titles over the columns, one for phones with numbers only. */
export const matrixSizes = {
  wide: { width: 760, label: 200, row: 34, size: 13.5, leading: 16, high: 9, moderate: 6, number: 16, titles: true },
  narrow: {
    width: 344,
    label: 164,
    row: 40,
    size: 13.5,
    leading: 16,
    high: 8,
    moderate: 5.5,
    number: 15,
    titles: false,
  },
} as const;

/**
 * Place the links between a job’s responsibilities and competencies.
 *
 * @param columns responsibilities in order, numbered from 1
 * @param rows competencies in order
 * @throws {RangeError} if there are no columns or no rows
 */
export function linkMatrix(
  columns: readonly MatrixColumn[],
  rows: readonly MatrixRow[],
  size: keyof typeof matrixSizes = 'wide',
): LinkMatrix {
  if (columns.length === 0 || rows.length === 0) throw new RangeError('a matrix needs at least one row and one column');
  const { width, label, row, size: type, leading, titles, number, ...radius } = matrixSizes[size];
  const across = scaleBand(
    columns.map(({ id }) => id),
    [label, width],
  );
  const room = across.bandwidth() - 10;
  const smaller = type - 0.5;
  const inColumn = (title: string) => wrapText(title, room, smaller, across.bandwidth());
  const fits =
    titles &&
    columns.every(({ title }) =>
      inColumn(title).every(
        (line) => textWidth(line, smaller) <= room && spacedWidth(line, smaller) <= across.bandwidth(),
      ),
    );
  const titleLines = columns.map(({ title }) => (fits ? inColumn(title) : []));
  const head = number + 12 + Math.max(0, ...titleLines.map(({ length }) => length)) * (leading - 1);
  const names = rows.map(({ title }) => wrapText(title, label - 14, type, label));
  const heights = names.map(({ length }) => Math.max(row, length * leading + 6));
  const tops = heights.map((_, i) => head + heights.slice(0, i).reduce((sum, one) => sum + one, 0));
  const middle = (id: string) => across(id)! + across.bandwidth() / 2;
  return {
    width,
    height: round(tops.at(-1)! + heights.at(-1)!),
    columns: columns.map(({ id, title }, i) => ({
      id,
      number: i + 1,
      x: round(middle(id)),
      y: number,
      lines: placeLines(title, titleLines[i]!, round(middle(id)), number + 16, leading - 1),
    })),
    rows: rows.map(({ id, title }, i) => {
      const lines = names[i]!;
      const y = tops[i]!;
      const first = y + heights[i]! / 2 - ((lines.length - 1) * leading) / 2 + type * 0.35;
      return {
        id,
        y: round(y),
        height: heights[i]!,
        lines: placeLines(title, lines, 0, first, leading),
      };
    }),
    dots: rows.flatMap((one, i) =>
      columns.flatMap(({ id, needs }) => {
        const importance = needs[one.id];
        if (!importance) return [];
        return {
          row: one.id,
          column: id,
          importance,
          cx: round(middle(id)),
          cy: round(tops[i]! + heights[i]! / 2),
          r: radius[importance],
        };
      }),
    ),
  };
}
