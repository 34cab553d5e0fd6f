#!/usr/bin/env bash
# minisearch 7.2.0, seen 2026-11-29.
# One would expect: names of tools to be all cut alike, and "C#" to find C# first.
# What happens: words are cut at punctuation. # is punctuation to Unicode, + is a symbol: C++ keeps its signs and is found
# by "C++" alone, C# is the word "c". So "C#" and "C" are one question, and C comes before C# in the answer, being shorter.
# It matters to whoever searches the software of jobs (O*NET's technology skills have C++, C# and .NET): hand over
# a tokenize of your own.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "private": true }' >package.json
npm install --no-save --silent --no-audit --no-fund minisearch@7.2.0

cat >find.mjs <<'JS'
import MiniSearch from 'minisearch';

const search = new MiniSearch({ fields: ['name'], idField: 'name' });
search.addAll(['C', 'C#', 'C++', 'F#', 'R'].map((name) => ({ name })));
for (const query of ['C', 'C#', 'C++', 'F']) console.log(query, '->', search.search(query).map(({ id }) => id).join(', '));
JS
expected=$(
  cat <<'TEXT'
C -> C, C#
C# -> C, C#
C++ -> C++
F -> F#
TEXT
)

seen=$(node find.mjs)
echo "$seen"
[ "$seen" = "$expected" ] || { echo 'Not what was seen on 2026-11-29.' >&2; exit 1; }
