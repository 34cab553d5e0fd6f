#!/usr/bin/env bash
# n3 2.13.12 and rdf-validate-shacl 0.6.5, seen 2026-11-29.
# One would expect: a shape that allows labels in en-US to take a label in en-US; SHACL compares language tags by
# langMatches, which looks past capitals.
# What happens: n3 makes the tag of the label en-us, the list of the shape holds strings and stays as written, and
# the validator compares them letter by letter: no label can meet the shape. "en-us" in the shape works.
# It matters to whoever checks SKOS labels in pt-BR or zh-Hant with both packages: each alone seems right.
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
const data = read('<urn:x:a> <http://www.w3.org/2004/02/skos/core#prefLabel> "Planning"@en-US .');
for (const tag of ['en', 'en-US', 'en-us']) {
  const shape = read(`@prefix sh: <http://www.w3.org/ns/shacl#> .
    <urn:x:S> a sh:NodeShape ; sh:targetNode <urn:x:a> ;
      sh:property [ sh:path <http://www.w3.org/2004/02/skos/core#prefLabel> ; sh:languageIn ( "${tag}" ) ] .`);
  const { conforms } = await new Validator(shape).validate(data);
  console.log(`sh:languageIn ("${tag}"): "Planning"@en-US`, conforms ? 'conforms' : 'refused');
}
JS
expected=$(
  cat <<'TEXT'
sh:languageIn ("en"): "Planning"@en-US conforms
sh:languageIn ("en-US"): "Planning"@en-US refused
sh:languageIn ("en-us"): "Planning"@en-US conforms
TEXT
)

seen=$(node find.mjs)
echo "$seen"
[ "$seen" = "$expected" ] || { echo 'Not what was seen on 2026-11-29.' >&2; exit 1; }
