#!/usr/bin/env bash
# read-excel-file 9.3.17 (reads workbooks), on a workbook of exceljs 4.4.0, seen 2026-11-29.
# One would expect: a cell that counts hours (format [h]:mm, as schedules of apprenticeships and courses have it) to come as a number or a
# length of time. openpyxl 3.1.5 gives a length of time for the same cell.
# What happens: it comes as a Date, a day of 1900: 2,000 hours are the morning of 23 March 1900, and 40 hours are an afternoon of 1899. Nothing
# tells such a cell from a day.
# It matters to whoever imports tables of training: the hours become days that nobody wrote.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "private": true }' >package.json
npm install --no-save --silent --no-audit --no-fund read-excel-file@9.3.17 exceljs@4.4.0

cat >find.mjs <<'JS'
import ExcelJS from 'exceljs';
import readXlsxFile from 'read-excel-file/node';

const book = new ExcelJS.Workbook();
const sheet = book.addWorksheet('Schedule');
for (const [process, hours] of [
  ['Sets up a lathe', 2000],
  ['Reads prints', 40],
]) {
  const row = sheet.addRow([process, hours / 24]);
  row.getCell(2).numFmt = '[h]:mm';
}
const [{ data }] = await readXlsxFile(Buffer.from(await book.xlsx.writeBuffer()));
console.log(data.map(([, hours]) => (hours instanceof Date ? hours.toISOString().slice(0, 16) : hours)).join(' '));
JS
expected='1900-03-23T08:00 1899-12-31T16:00'

seen=$(node find.mjs)
echo "$seen"
[ "$seen" = "$expected" ] || { echo 'Not what was seen on 2026-11-29.' >&2; exit 1; }
