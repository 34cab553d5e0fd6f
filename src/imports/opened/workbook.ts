import readSheets from 'read-excel-file/universal';
import { mostUnpacked } from '../../domain/opened/limits.ts';
import { CannotOpen, type FileRemark } from '../../domain/opened/report.ts';
import { type SheetCell, sheetCellText } from '../sheet-cell.ts';
import { packForReader, unpackXml } from '../unpack.ts';
import { type Cells, headed, type Row } from './cells.ts';
import { isKnownHeader } from './columns.ts';
import { damaged } from './damaged.ts';
import { checkSize } from './decode.ts';

type SheetData = Awaited<ReturnType<typeof readSheets>>[number];

/**
 * Read the sheet of a workbook that looks most like a framework: the one with the most names of columns that we know, else the one with the
 * most rows. Of a formula, its last result is read. The other sheets are named.
 *
 * @throws {CannotOpen} if it is no workbook, unpacks to more than the limit, or has no rows
 */
export async function readWorkbook(bytes: Uint8Array): Promise<Cells> {
  checkSize(bytes);
  const sheets = (await readAll(repacked(bytes))).filter(({ data }) =>
    data.some((row) => row.some((cell) => cell !== null)),
  );
  if (sheets.length === 0) throw new CannotOpen({ what: 'empty' });
  const score = ({ data }: SheetData): number =>
    Math.max(
      0,
      ...data.slice(0, 10).map((row) => row.filter((cell) => typeof cell === 'string' && isKnownHeader(cell)).length),
    ) +
    Math.min(data.length, 100_000) / 1_000_000;
  const best = sheets.reduce((a, b) => (score(b) > score(a) ? b : a));
  const rows = best.data.flatMap((row, i): Row[] => {
    const cells = row.map((cell) => sheetCellText(cell as SheetCell));
    return cells.some((cell) => cell.trim() !== '') ? [{ line: i + 1, cells }] : [];
  });
  const others = sheets.filter((sheet) => sheet !== best).map(({ sheet }) => sheet);
  const remarks: FileRemark[] = others.length > 0 ? [{ what: 'sheets', taken: best.sheet, others }] : [];
  return headed(rows, remarks);
}

/** Unpack a workbook, and pack it as its reader can take it. */
function repacked(bytes: Uint8Array): ArrayBuffer {
  const most = mostUnpacked;
  let files;
  try {
    files = unpackXml(bytes, most, (size) => new CannotOpen({ what: 'too-large', size, most }));
  } catch (error) {
    throw error instanceof CannotOpen ? error : new CannotOpen({ what: 'no-workbook' });
  }
  if (!Object.hasOwn(files, 'xl/workbook.xml') && !Object.keys(files).some((name) => name.endsWith('workbook.xml')))
    throw new CannotOpen({ what: 'no-workbook' });
  return packForReader(files);
}

async function readAll(archive: ArrayBuffer): Promise<SheetData[]> {
  try {
    return await readSheets(archive, { trim: false });
  } catch (error) {
    throw damaged('XLSX', error);
  }
}
