import { bookNames, type LiveKind, wordedColumns } from '../../domain/worksheets/worksheet-columns.ts';
import { cellName, type Filled, textIn } from '../../worksheets/filled.ts';
import { otherRows } from '../../worksheets/rows.ts';
import { formatTitle, forms, firstSheet, howTo, labels } from '#messages/worksheets.ts';
import { howToForm, type SheetRow, worksheetSheet } from '../papers/worksheet-sheet.ts';
import { type Table, textTable } from '../tables/table.ts';
import { ownBook } from './own-workbook.ts';

/** A row of a worksheet as the model or job has it. */
export interface OwnRow {
  readonly competency: string;
  readonly title: string;
  readonly group: string;
  /** Empty where it is not known. */
  readonly definition: string;
  /** What the job asks for; empty for a model. */
  readonly asked: string;
}

/** What the files of a worksheet are written from. */
export interface OwnWorksheet {
  readonly filled: Filled;
  /** Title of the model or job. */
  readonly title: string;
  /** What the workbook calls it: `industries/retail`. */
  readonly subject: string;
  readonly rows: readonly OwnRow[];
  /** Title of any competency of the site by its id. */
  readonly titles: ReadonlyMap<string, string>;
  /** Today. */
  readonly made: string;
}

/** The rows of a worksheet: those of the model or job, then what stands under other ids, which another edition had. */
function rowsWith({ filled, rows, titles }: OwnWorksheet, kind: LiveKind): OwnRow[] {
  const others = otherRows(filled, kind, new Set(rows.map(({ competency }) => competency)));
  return [
    ...rows,
    ...others.map((competency) => ({
      competency,
      title: titles.get(competency) ?? competency,
      group: '',
      definition: '',
      asked: '',
    })),
  ];
}

/** What stands in the cells of a row, in words. */
const wordsIn = (filled: Filled, kind: LiveKind, competency: string): string[] =>
  wordedColumns(kind, forms[kind].columns).map(({ id, choices }) => {
    const text = textIn(filled, cellName(competency, id));
    return choices.find((choice) => choice.id === text)?.word ?? text;
  });

/** A worksheet as a table: the columns of the workbook. */
export function ownWorksheetTable(own: OwnWorksheet, kind: LiveKind): Table {
  return { ...sheetOf(own, kind).table, name: `${kind}-worksheet` };
}

/**
 * Write worksheets as a workbook, as the site offers it and with what was filled in. It opens again in the tool.
 *
 * @param kinds the worksheets that become sheets
 */
export function ownWorksheetBook(own: OwnWorksheet, kinds: readonly LiveKind[]): Uint8Array<ArrayBuffer> {
  const { filled, title, subject } = own;
  const about = [
    [howTo.of, title],
    [howTo.subject, subject, bookNames.subject],
    [howTo.edition, filled.edition, bookNames.edition],
    [howTo.worksheet, filled.id, bookNames.worksheet],
    [labels.of, textIn(filled, 'name'), bookNames.name],
    [howTo.by, textIn(filled, 'by'), bookNames.by],
    [howTo.change, howTo.changing],
  ] as const;
  const names = about.flatMap(([, , name], i) => (name ? [[name, `'${firstSheet}'!$B$${i + 2}`] as const] : []));
  const how = textTable(
    firstSheet,
    [howTo.field, howTo.value],
    about.map(([key, value]) => [key, value]),
  );
  return ownBook(
    [howToForm(how), ...kinds.map((kind) => sheetOf(own, kind))],
    { title: formatTitle(title), description: labels.lead },
    own.made,
    new Map(names),
  );
}

function sheetOf(own: OwnWorksheet, kind: LiveKind) {
  const rows = rowsWith(own, kind).map(({ competency, title, group, definition, asked }): SheetRow => ({
    title,
    group,
    text: definition,
    asked,
    id: competency,
    filled: wordsIn(own.filled, kind, competency),
  }));
  return worksheetSheet(kind, own.subject.startsWith('jobs/'), rows);
}
