#!/usr/bin/env bash
# fontkitten 1.0.3 (reader of fonts, a young successor of fontkit), seen 2026-11-29.
# One would expect: a variable font to give its weights in WOFF2, the format it is shipped in on the web, since the
# package reads WOFF2 and lists the axis "wght" of such a file.
# What happens: getVariation({ wght }) of the packed file raises a TypeError of the package's own inside; of the same
# font unpacked first (wawoff2 2.0.1) it gives the widths of each weight.
# It matters to whoever measures text for drawings at build time: the axis is announced, and the error names no cause.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "private": true }' >package.json
npm install --no-save --silent --no-audit --no-fund fontkitten@1.0.3 wawoff2@2.0.1 @fontsource-variable/literata@5.2.8

cat >find.mjs <<'JS'
import { readFileSync } from 'node:fs';
import { create } from 'fontkitten';
import { decompress } from 'wawoff2';

const packed = readFileSync('node_modules/@fontsource-variable/literata/files/literata-latin-wght-normal.woff2');
const unpacked = Buffer.from(await decompress(packed));
for (const [name, bytes] of Object.entries({ packed, unpacked })) {
  const font = create(bytes);
  const width = (wght) => Math.round(font.getVariation({ wght }).glyphForCodePoint(0x4d).advanceWidth);
  console.log(name, 'axes', Object.keys(font.variationAxes).join());
  try {
    console.log(name, 'M at 300 and 900:', width(300), width(900));
  } catch (error) {
    console.log(name, error.constructor.name);
  }
}
JS
expected=$(
  cat <<'TEXT'
packed axes wght
packed TypeError
unpacked axes wght
unpacked M at 300 and 900: 954 970
TEXT
)
found=$(node find.mjs)
diff <(echo "$expected") <(echo "$found") && echo "as seen on 2026-11-29: fontkitten 1.0.3 gives no weight of a packed font"
