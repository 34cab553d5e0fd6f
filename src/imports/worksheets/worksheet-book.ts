import { bookNames, type LiveKind, liveKinds, wordedColumns } from '../../domain/worksheets/worksheet-columns.ts';
import type { GivenOutcome } from '../../mapping/change.ts';
import { cellName, filledLimits, isCompetencyId } from '../../worksheets/filled.ts';
import { firstSheet, forms, howTo } from '#messages/worksheets.ts';
import { officeParts, type TextSheet, textSheets } from '../office-sheets.ts';
import { isArchive, isOldWorkbook } from '../signatures.ts';
import { mostBytes, UnreadableFile } from '../unreadable-file.ts';
import { coursesIn } from './course-sheet.ts';
import type { LeftCell, LeftWhy } from './left-cells.ts';
import { namedCells } from './named-cells.ts';
import { plain, sheetColumns } from './sheet-columns.ts';

/** One sheet of a workbook. */
export interface ReadSheet {
  readonly kind: LiveKind;
  readonly name: string;
  /** What was filled in, by the names of cells. */
  readonly texts: Readonly<Record<string, string>>;
  /** Rows in which something was filled in and taken. */
  readonly rows: number;
}

/** A workbook of worksheets as it was filled in. */
export interface ReadWorksheetBook {
  /** Key of its model or job; undefined where the workbook no longer says it, or it is not here. */
  readonly of: string | undefined;
  /** What the workbook says of itself, as it stands there; empty where it no longer says it. The day of the content that it was made from. */
  readonly edition: string;
  /** What the tool wrote of the worksheet: its identifier, for whom, by whom. */
  readonly id: string;
  readonly named: string;
  readonly by: string;
  readonly sheets: readonly ReadSheet[];
  /** What the curriculum sheet says, as outcomes of courses. */
  readonly courses: readonly GivenOutcome[];
  readonly left: readonly LeftCell[];
}

/**
 * Read a workbook of worksheets that somebody filled in: one that the site offers, or one that the tool wrote, as any spreadsheet program saved
 * it.
 *
 * @param about what is known of models and jobs: the key of one by what a workbook calls it (`industries/retail`), and whether it has a
 * competency now
 * @throws {UnreadableFile} if it is no workbook of worksheets, too large, or damaged
 */
export async function readWorksheetBook(
  bytes: Uint8Array,
  about: {
    readonly keyOf: (subject: string) => string | undefined;
    readonly isKnown: (of: string | undefined, competency: string) => boolean;
  },
): Promise<ReadWorksheetBook> {
  if (bytes.length > mostBytes.packed) throw new UnreadableFile('too-large');
  if (isOldWorkbook(bytes)) throw new UnreadableFile('old-office');
  if (!isArchive(bytes)) throw new UnreadableFile('kind');
  const parts = officeParts(bytes);
  if (!parts['xl/workbook.xml']) throw new UnreadableFile('kind');
  const sheets = await textSheets(parts).catch(() => {
    throw new UnreadableFile('damaged');
  });
  const names = namedCells(parts, sheets);
  const how = new Map(
    (sheets.find(({ name }) => name === firstSheet)?.rows ?? []).map(([key = '', value = '']) => [key, value] as const),
  );
  const said = (name: string, label: string): string => names.get(name) ?? how.get(label) ?? '';
  const of = about.keyOf(said(bookNames.subject, howTo.subject));
  const left: LeftCell[] = [];
  const kinds = new Map(
    sheets.flatMap((sheet) => {
      const kind = kindOfSheet(sheet);
      return kind ? [[kind, sheet] as const] : [];
    }),
  );
  const read = liveKinds.flatMap((kind) => {
    const sheet = kinds.get(kind);
    return sheet ? [readSheet(kind, sheet, (competency) => about.isKnown(of, competency), left)] : [];
  });
  const curriculum = kinds.get('curriculum');
  const courses = curriculum ? coursesIn(curriculum, left) : [];
  if (kinds.size === 0) throw new UnreadableFile('kind');
  return {
    of,
    edition: said(bookNames.edition, howTo.edition),
    id: names.get(bookNames.worksheet) ?? '',
    named: names.get(bookNames.name) ?? '',
    by: names.get(bookNames.by) ?? '',
    sheets: read,
    courses,
    left,
  };
}

/** Tell which worksheet a sheet is: by its name, or, where that was changed, by its headers. */
function kindOfSheet({ name, rows }: TextSheet): LiveKind | 'curriculum' | undefined {
  const all = [...liveKinds, 'curriculum'] as const;
  const byName = all.find((kind) => plain(forms[kind].title) === plain(name));
  if (byName) return byName;
  const headers = new Set((rows[0] ?? []).map(plain));
  if (!headers.has('id')) return undefined;
  const found = (kind: (typeof all)[number]): number =>
    forms[kind].columns.filter((column) => column.name !== 'Note' && headers.has(plain(column.name))).length;
  const best = all.reduce((a, b) => (found(b) > found(a) ? b : a));
  return found(best) > 1 ? best : undefined;
}

function readSheet(
  kind: LiveKind,
  { name, rows }: TextSheet,
  isKnown: (competency: string) => boolean,
  left: LeftCell[],
): ReadSheet {
  const columns = wordedColumns(kind, forms[kind].columns);
  const at = sheetColumns(
    rows[0] ?? [],
    forms[kind].columns.map((column) => column.name),
  );
  const texts: Record<string, string> = {};
  if (!at) {
    left.push({ sheet: name, row: 0, column: '', text: '', why: 'sheet' });
    return { kind, name, texts, rows: 0 };
  }
  let taken = 0;
  const seen = new Set<string>();
  const tell = (row: number, column: string, text: string, why: LeftWhy): void =>
    void left.push({ sheet: name, row, column, text: text.slice(0, 120), why });
  for (const { at: place, header } of at.others)
    if (rows.slice(1).some((row) => (row[place] ?? '').trim() !== '')) tell(1, header, header, 'column');
  for (const [i, row] of rows.entries()) {
    const filled = columns.flatMap((column, c) => {
      const text = at.filled[c] === undefined ? '' : (row[at.filled[c]] ?? '').trim();
      return text === '' ? [] : [{ column, text }];
    });
    if (i === 0 || filled.length === 0) continue;
    const id = (row[at.id] ?? '').trim();
    if (!isCompetencyId(id)) {
      tell(i + 1, '', id || row[0] || '', 'no-id');
      continue;
    }
    if (!isKnown(id)) tell(i + 1, '', row[0] || id, 'other-edition');
    if (seen.has(id)) tell(i + 1, '', row[0] || id, 'twice');
    seen.add(id);
    let some = false;
    for (const { column, text } of filled) {
      const answer = column.choices.find(({ word }) => plain(word) === plain(text));
      if (column.choices.length > 0 && !answer) {
        tell(i + 1, column.name, text, 'word');
        continue;
      }
      if (!answer && text.length > filledLimits.cell) tell(i + 1, column.name, text, 'cut');
      texts[cellName(id, column.id)] = answer?.id ?? text;
      some = true;
    }
    if (some) taken += 1;
  }
  return { kind, name, texts, rows: taken };
}
