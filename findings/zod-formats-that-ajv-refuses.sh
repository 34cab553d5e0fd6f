#!/usr/bin/env bash
# zod 4.6.7 and ajv 8.20.0 (draft 2020-12) with ajv-formats 3.0.1, seen 2026-11-29.
# One would expect: the JSON Schema that zod makes to be read by ajv as it comes.
# What happens: for lowercase(), startsWith() and includes() zod writes, beside a right pattern, a format named
# "lowercase", "starts_with" or "includes", which no draft has. By its own rule ajv raises an error for a format it
# does not know, and so refuses the whole schema. regex() with the same pattern passes.
# It matters to whoever publishes such a schema: readers in strict tools cannot use it. Write these as regex().
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "private": true }' >package.json
npm install --no-save --silent --no-audit --no-fund zod@4.6.7 ajv@8.20.0 ajv-formats@3.0.1

cat >find.mjs <<'JS'
import Ajv from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { z } from 'zod';

const ajv = addFormats(new Ajv());
for (const schema of [z.string().regex(/^[^A-Z]*$/), z.string().lowercase(), z.string().startsWith('cn-'), z.string().includes('/')]) {
  const made = z.toJSONSchema(schema);
  let result = 'compiles';
  try {
    ajv.compile(made);
  } catch (error) {
    result = error.message;
  }
  console.log(made.pattern, made.format ?? 'no format', '->', result);
}
JS
expected=$(
  cat <<'TEXT'
^[^A-Z]*$ no format -> compiles
^[^A-Z]*$ lowercase -> unknown format "lowercase" ignored in schema at path "#"
^cn-.* starts_with -> unknown format "starts_with" ignored in schema at path "#"
\/ includes -> unknown format "includes" ignored in schema at path "#"
TEXT
)

seen=$(node find.mjs)
echo "$seen"
[ "$seen" = "$expected" ] || { echo 'Not what was seen on 2026-11-29.' >&2; exit 1; }
