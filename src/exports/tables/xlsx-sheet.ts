import { columnName } from '../../domain/sheet-columns.ts';
import { type Cell, cellText, type Column, type Table } from './table.ts';
import { formXml, type SheetForm } from './xlsx-forms.ts';
import { cellStyles, escapeXml, xmlHead, xmlSpaces } from './xlsx-parts.ts';

/** Width of a column in characters: never so narrow that a name is cut or nobody could write there, nor so wide that one column fills a screen. */
const width = { least: 8, most: 60 } as const;

/** The same on a form, which has to fit on paper. */
const formWidth = { least: 14, most: 40 } as const;

/** Height of a line of text in points, and of a row that somebody may write in by hand. */
const height = { line: 15, row: 26 } as const;

/** The day from which spreadsheets count days, as they take 1900 for a leap year. */
const firstDay = Date.UTC(1899, 11, 30);
const milliseconds = 86_400_000;

/** The texts of a workbook. */
interface SharedStrings {
  /** The number of a text, from 0; equal texts have one. */
  readonly placeOf: (text: string) => number;
  /** The part of the workbook that holds them. */
  readonly xml: () => string;
}

/** Number the texts of a workbook, each once. */
export function sharedStrings(): SharedStrings {
  const places = new Map<string, number>();
  return {
    placeOf(text: string): number {
      const place = places.get(text) ?? places.size;
      places.set(text, place);
      return place;
    },
    xml(): string {
      const items = Array.from(places.keys(), (text) => {
        const keeps = text.trim() === text && !text.includes('\n') ? '' : ' xml:space="preserve"';
        return `<si><t${keeps}>${escapeXml(text)}</t></si>`;
      });
      return `${xmlHead}<sst xmlns="${xmlSpaces.main}" uniqueCount="${items.length}">${items.join('')}</sst>`;
    },
  };
}

/**
 * Write a table as the part of a workbook that is one sheet.
 *
 * @param placeOf gives the number of a text among those of the workbook
 */
export function sheetXml(
  { table, filtered, form }: { readonly table: Table; readonly filtered: boolean; readonly form?: SheetForm },
  placeOf: (text: string) => number,
): string {
  const { columns, rows } = table;
  const characters = widths(table, form ? formWidth : width);
  const names = columns.map((_, i) => columnName(i + 1));
  const textCell = (at: string, style: number, text: string): string =>
    `<c r="${at}" s="${style}" t="s"><v>${placeOf(text)}</v></c>`;
  const cell = (value: Cell, { holds }: Column, at: string): string => {
    if (typeof value === 'number') return `<c r="${at}"><v>${value}</v></c>`;
    const plain = cellText(value);
    if (plain === '') return '';
    if (holds !== 'day') return textCell(at, cellStyles.text, plain);
    return `<c r="${at}" s="${cellStyles.day}"><v>${(Date.parse(`${plain}T00:00:00Z`) - firstDay) / milliseconds}</v></c>`;
  };
  const head = columns.map((column, i) => textCell(`${names[i]!}1`, cellStyles.head, column.name)).join('');
  const lines = rows.map((row, k) => {
    const tall = form ? ` ht="${heightOf(row, characters)}" customHeight="1"` : '';
    const cells = row.map((one, i) => cell(one, columns[i]!, `${names[i]!}${k + 2}`));
    return `<row r="${k + 2}"${tall}>${cells.join('')}</row>`;
  });
  const range = `A1:${names.at(-1)!}${rows.length + 1}`;
  const { above = '', below = '' } = form ? formXml(form, rows.length) : {};
  const pane = form
    ? '<pane xSplit="1" ySplit="1" topLeftCell="B2" activePane="bottomRight" state="frozen"/>'
    : '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>';
  return [
    `${xmlHead}<worksheet xmlns="${xmlSpaces.main}">${above}`,
    `<sheetViews><sheetView workbookViewId="0">${pane}</sheetView></sheetViews>`,
    `<cols>${characters.map((one, i) => `<col min="${i + 1}" max="${i + 1}" width="${one}" customWidth="1"/>`).join('')}</cols>`,
    `<sheetData><row r="1">${head}</row>${lines.join('')}</sheetData>`,
    filtered ? `<autoFilter ref="${range}"/>` : '',
    `${below}</worksheet>`,
  ].join('');
}

/** Some programs do not make a row as high as its text when they open a workbook, so a form says how high each is, in points. */
function heightOf(row: readonly Cell[], characters: readonly number[]): number {
  const lines = row.map((cell, i) => Math.ceil(cellText(cell).length / characters[i]!));
  return Math.max(height.row, Math.max(...lines) * height.line);
}

function widths(
  { columns, rows }: Pick<Table, 'columns' | 'rows'>,
  { least, most }: { readonly least: number; readonly most: number },
): number[] {
  return columns.map(({ name }, i) => {
    const longest = rows.reduce((most, row) => Math.max(most, cellText(row[i]).length), name.length);
    return Math.min(most, Math.max(least, longest + 2));
  });
}
