import writeXlsxFile from 'write-excel-file/universal';
import { finishBook, type Sheet, writerSheets } from '../tables/xlsx-book.ts';
import { cellText, type Table } from '../tables/table.ts';

/** A workbook that the browser cannot make. */
export class TooLargeForWorkbook extends Error {
  constructor() {
    super('a part of the workbook could be larger than the browser packs without a thread');
    this.name = 'TooLargeForWorkbook';
  }
}

/**
 * Bytes from which the packer of the writer starts a thread for a part (`fflate` 0.8.3, `zip`). The site’s policy allows no
 * threads from texts, and the packer then waits forever, so a part must stay below.
 */
const threadFrom = 160_000;

/** Bytes that surround each text, each cell and each row in the parts of a workbook, at most, and those of an empty part. */
const around = { text: 50, cell: 60, row: 80, part: 4000 };

/**
 * Write a table of a person’s own as a workbook, in the browser. Texts are texts and never run as formulas.
 *
 * @param made today: `2026-11-29`
 * @throws {TooLargeForWorkbook} if it could have a part that the packer starts a thread for; some 500 steps
 */
export async function ownWorkbook(table: Table, made: string): Promise<Uint8Array<ArrayBuffer>> {
  if (largestPart(table) >= threadFrom) throw new TooLargeForWorkbook();
  const sheets: readonly Sheet[] = [{ name: table.name, table, filtered: true }];
  const packed = await writeXlsxFile(writerSheets(sheets)).toBlob();
  return finishBook(new Uint8Array(await packed.arrayBuffer()), sheets, {
    title: table.title,
    description: table.description,
    creator: '',
    language: 'en-US',
    created: made,
    modified: made,
  });
}

/** Bytes of the largest part of the workbook of a table, at most. */
function largestPart({ columns, rows }: Table): number {
  const texts = new Set([
    ...columns.map(({ name }) => name),
    ...rows.flatMap((row) => row.map((cell) => cellText(cell))),
  ]);
  const encoder = new TextEncoder();
  const escaped = (text: string) => encoder.encode(text).length + 5 * (text.match(/[&<>"']/g)?.length ?? 0);
  const shared = [...texts].reduce((sum, text) => sum + around.text + escaped(text), around.part);
  const sheet = (rows.length + 1) * (around.row + columns.length * around.cell) + around.part;
  return Math.max(shared, sheet);
}
