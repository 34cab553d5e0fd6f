import { columnName } from '../../domain/sheet-columns.ts';
import { strToU8, zipSync } from 'fflate';
import { escapeXml } from '../tables/xlsx-parts.ts';
import type { TextRows } from './table.ts';

const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const types = 'http://schemas.openxmlformats.org/package/2006/content-types';
const relations = 'http://schemas.openxmlformats.org/package/2006/relationships';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
/** Where the names of parts begin. */
const root = '/';
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const media = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** The parts of a workbook that has one sheet, but for the sheet. */
const parts: Readonly<Record<string, string>> = {
  '[Content_Types].xml': `${head}<Types xmlns="${types}"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="${root}xl/workbook.xml" ContentType="${media}.sheet.main+xml"/><Override PartName="${root}xl/worksheets/sheet1.xml" ContentType="${media}.worksheet+xml"/></Types>`,
  '_rels/.rels': `${head}<Relationships xmlns="${relations}"><Relationship Id="rId1" Type="${office}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
  'xl/workbook.xml': `${head}<workbook xmlns="${main}" xmlns:r="${office}"><sheets><sheet name="Framework" sheetId="1" r:id="rId1"/></sheets></workbook>`,
  'xl/_rels/workbook.xml.rels': `${head}<Relationships xmlns="${relations}"><Relationship Id="rId1" Type="${office}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
};

/**
 * Write rows as a workbook of one sheet. All cells are texts, which no spreadsheet runs. Written by hand, as the writer of our other
 * workbooks starts threads from texts for so much, which our policy forbids in a browser.
 *
 * @param rows cells without signs that XML cannot hold, as `openedRows` makes them
 */
export function openedWorkbook(rows: TextRows): Uint8Array<ArrayBuffer> {
  const lines = rows.map((row, i) => {
    const cells = row.flatMap((cell, k) =>
      cell === ''
        ? []
        : [
            `<c r="${columnName(k + 1)}${i + 1}" t="inlineStr"><is><t xml:space="preserve">${escapeXml(cell)}</t></is></c>`,
          ],
    );
    return `<row r="${i + 1}">${cells.join('')}</row>`;
  });
  const sheet = `${head}<worksheet xmlns="${main}"><sheetData>${lines.join('')}</sheetData></worksheet>`;
  const files = { ...parts, 'xl/worksheets/sheet1.xml': sheet };
  const packed = Object.entries(files).map(([name, text]) => [name, strToU8(text)] as const);
  // A day of its own, so that the same rows give the same bytes.
  return zipSync(Object.fromEntries(packed), { mtime: '1980-01-02' });
}
