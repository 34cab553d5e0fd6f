#!/usr/bin/env bash
# write-excel-file 4.1.1, read back with read-excel-file 9.3.17, seen 2026-11-29.
# One would expect: any text to be a valid cell, as "Constructor" is.
# What happens: the text "constructor", in small letters, is looked up in a plain object of the texts so far, and what is
# found there (a function's source) is written as the number of the text. Nothing is raised; the file cannot be read.
# It matters to whoever exports words that people chose: one cell makes the whole workbook unreadable.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "private": true }' >package.json
npm install --no-save --silent --no-audit --no-fund write-excel-file@4.1.1 read-excel-file@9.3.17

cat >find.mjs <<'JS'
import { readSheet } from 'read-excel-file/node';
import writeExcelFile from 'write-excel-file/node';

for (const text of ['Constructor', 'constructor']) {
  const file = await writeExcelFile([[{ value: 'Trade' }], [{ value: text }]]).toBuffer();
  const read = await readSheet(file).then(JSON.stringify, ({ name, message }) => `${name}: ${message}`);
  console.log(text, '->', read);
}
JS
expected=$(
  cat <<'TEXT'
Constructor -> [["Trade"],["Constructor"]]
constructor -> InvalidSpreadsheetError: <c/> at row 2, col 1: VALUE_INVALID
TEXT
)

seen=$(node find.mjs)
echo "$seen"
[ "$seen" = "$expected" ] || { echo 'Not what was seen on 2026-11-29.' >&2; exit 1; }
