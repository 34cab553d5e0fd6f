#!/usr/bin/env bash
# js-yaml 4.3.2 beside yaml 2.9.1, seen 2026-11-29.
# One would expect: -.5 to be a number, since .5, -0.5 and -5 are, and both YAML 1.1 and 1.2 say so.
# What happens: js-yaml reads a number with a sign and without its 0 as text; yaml reads a number.
# It matters to whoever reads one file with both, or sums correlations written in the way of statisticians:
# "-.5" joins as text where .5 adds.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "private": true }' >package.json
npm install --no-save --silent --no-audit --no-fund js-yaml@4.3.2 yaml@2.9.1

cat >find.mjs <<'JS'
import { load } from 'js-yaml';
import { parse } from 'yaml';

for (const text of ['.5', '-0.5', '-.5', '+.5']) console.log(text, 'js-yaml:', typeof load(text), 'yaml:', typeof parse(text));
JS
expected=$(
  cat <<'TEXT'
.5 js-yaml: number yaml: number
-0.5 js-yaml: number yaml: number
-.5 js-yaml: string yaml: number
+.5 js-yaml: string yaml: number
TEXT
)

seen=$(node find.mjs)
echo "$seen"
[ "$seen" = "$expected" ] || { echo 'Not what was seen on 2026-11-29.' >&2; exit 1; }
