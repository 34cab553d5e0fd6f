#!/usr/bin/env bash
# read-excel-file 9.3.17 (reads workbooks), beside xlsx 0.18.5 on the same file, seen 2026-11-29.
# One would expect: a workbook whose cells do not say where they stand (attribute r) to be read. The standard leaves that attribute to
# the writer (ECMA-376-1, 18.3.1.4 c and 18.3.1.73 row): a cell without it stands behind the one before. xlsx reads it so, and openpyxl 3.0.9, too.
# What happens: rows without the attribute are read. A cell without it ends in a TypeError that names neither file nor cell.
# It matters to whoever lets people bring tables of anyone: who brings a file without it is told that a good file is damaged. Add the addresses to
# the sheets before they are read.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "private": true }' >package.json
npm install --no-save --silent --no-audit --no-fund read-excel-file@9.3.17 fflate@0.8.3 xlsx@0.18.5

cat >find.mjs <<'JS'
import { strToU8, zipSync } from 'fflate';
import { readSheet } from 'read-excel-file/universal';
import xlsx from 'xlsx';

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const links = 'http://schemas.openxmlformats.org/package/2006/relationships';
const kind = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const book = (rows) =>
  zipSync(
    Object.fromEntries(
      Object.entries({
        '[Content_Types].xml': `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="${kind}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${kind}.worksheet+xml"/></Types>`,
        '_rels/.rels': `<Relationships xmlns="${links}"><Relationship Id="a" Type="${office}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
        'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${links}"><Relationship Id="a" Type="${office}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
        'xl/workbook.xml': `<workbook xmlns="${main}" xmlns:r="${office}"><sheets><sheet name="Skills" sheetId="1" r:id="a"/></sheets></workbook>`,
        'xl/worksheets/sheet1.xml': `<worksheet xmlns="${main}"><sheetData>${rows}</sheetData></worksheet>`,
      }).map(([name, text]) => [name, strToU8(text)]),
    ),
  );
const cell = (text, place = '') => `<c${place} t="inlineStr"><is><t>${text}</t></is></c>`;

for (const [what, rows] of [
  ['all say it', `<row r="1">${cell('Code', ' r="A1"')}${cell('Skill', ' r="B1"')}</row>`],
  ['cells alone', `<row>${cell('Code', ' r="A1"')}${cell('Skill', ' r="B1"')}</row>`],
  ['rows alone', `<row r="1">${cell('Code')}${cell('Skill')}</row>`],
]) {
  const bytes = book(rows);
  const read = await readSheet(bytes.buffer, 'Skills').then(
    (found) => JSON.stringify(found),
    (error) => error.constructor.name,
  );
  const beside = xlsx.utils.sheet_to_json(xlsx.read(bytes).Sheets.Skills, { header: 1 });
  console.log(`${what}: read-excel-file ${read}, xlsx ${JSON.stringify(beside)}`);
}
JS
node find.mjs | tee seen
diff seen - <<'SEEN'
all say it: read-excel-file [["Code","Skill"]], xlsx [["Code","Skill"]]
cells alone: read-excel-file [["Code","Skill"]], xlsx [["Code","Skill"]]
rows alone: read-excel-file TypeError, xlsx [["Code","Skill"]]
SEEN
