/** A cell as `read-excel-file` gives it. */
export type SheetCell = string | number | boolean | Date | null;

/** The day from which workbooks count days, in milliseconds, and a day and an hour. */
const firstDay = Date.UTC(1899, 11, 30);
const day = 86_400_000;
const hour = day / 24;

/**
 * The text of a cell of a workbook. A day is `2026-11-29`, with its time where it has one. Workbooks keep hours that are counted (`[h]:mm`) as days
 * since 1899, and their reader gives a day of that time: what lies before 1901 is a number of hours, such as `2000:00`.
 */
export function sheetCellText(cell: SheetCell): string {
  if (cell === null) return '';
  if (!(cell instanceof Date)) return String(cell);
  const time = cell.getTime();
  if (time < Date.UTC(1901, 0, 1)) return hoursOf(Math.round((time - firstDay) / 1000));
  const written = cell.toISOString();
  return time % day === 0 ? written.slice(0, 10) : written;
}

function hoursOf(seconds: number): string {
  const two = (part: number): string => String(part).padStart(2, '0');
  const rest = seconds % 60;
  return `${Math.floor((seconds * 1000) / hour)}:${two(Math.floor(seconds / 60) % 60)}${rest === 0 ? '' : `:${two(rest)}`}`;
}
