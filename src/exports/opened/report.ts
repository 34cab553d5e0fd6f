import type { Opened } from '../../domain/opened/report.ts';
import { csvField, csvLines } from '../tables/csv.ts';

const columns = ['record', 'list', 'taken', 'item', 'what', 'about'] as const;

/**
 * Write the report of a file that was opened, record by record: each item once as taken, then everything there is to say of
 * records, taken or not.
 */
export function openingReportCsv({ framework: { items }, report: { rows } }: Opened): string {
  const said = Map.groupBy(rows, ({ at }) => at);
  const told = (at: number) =>
    (said.get(at) ?? []).map((row) => [
      row.at,
      row.list ?? '',
      row.taken ? 'yes' : 'no',
      row.id ?? '',
      row.what,
      row.about ?? '',
    ]);
  const taken = items.map(({ id, at }): [at: number, cells: (string | number)[]] => [
    at,
    [at, '', 'yes', id, 'taken', ''],
  ]);
  const places = [...new Set([...taken.map(([at]) => at), ...said.keys()])].sort((a, b) => a - b);
  const byPlace = Map.groupBy(taken, ([at]) => at);
  const lines = places.flatMap((at) => [...(byPlace.get(at) ?? []).map(([, cells]) => cells), ...told(at)]);
  return csvLines([columns, ...lines.map((line) => line.map(csvField))]);
}
