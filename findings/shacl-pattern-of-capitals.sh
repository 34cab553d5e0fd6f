#!/usr/bin/env bash
# rdf-validate-shacl 0.6.5 (with n3 2.13.12), seen 2026-11-29.
# One would expect: sh:pattern "^\\p{Lu}" (begins with a capital of any script; SHACL takes the patterns of XPath, which
# have \p) to take "Analyze" and "Über".
# What happens: the pattern becomes a JavaScript expression without the flag u, where \p is the letter p. No real label
# matches; the text "p{Lu}" does. Nothing is raised.
# It matters to whoever keeps house rules for labels in shapes: a valid shape refuses all data.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "private": true }' >package.json
npm install --no-save --silent --no-audit --no-fund n3@2.13.12 rdf-validate-shacl@0.6.5

cat >find.mjs <<'JS'
import { Parser, Store } from 'n3';
import Validator from 'rdf-validate-shacl';

const read = (turtle) => new Store(new Parser().parse(turtle));
const check = async (pattern, text) => {
  const shape = read(`@prefix sh: <http://www.w3.org/ns/shacl#> .
    <urn:x:S> a sh:NodeShape ; sh:targetNode <urn:x:a> ;
      sh:property [ sh:path <urn:x:label> ; sh:pattern ${JSON.stringify(pattern)} ] .`);
  const { conforms } = await new Validator(shape).validate(read(`<urn:x:a> <urn:x:label> "${text}" .`));
  console.log(pattern, text, conforms ? 'conforms' : 'refused');
};
await check('^[A-Z]', 'Analyze');
await check('^\\p{Lu}', 'Analyze');
await check('^\\p{Lu}', 'Über');
await check('^\\p{Lu}', 'p{Lu}');
JS
expected=$(
  cat <<'TEXT'
^[A-Z] Analyze conforms
^\p{Lu} Analyze refused
^\p{Lu} Über refused
^\p{Lu} p{Lu} conforms
TEXT
)

seen=$(node find.mjs)
echo "$seen"
[ "$seen" = "$expected" ] || { echo 'Not what was seen on 2026-11-29.' >&2; exit 1; }
