#!/usr/bin/env bash
# jsonld 9.0.0, seen 2026-11-29.
# One would expect: a small number in JSON-LD, such as a share or a p-value, to become an xsd:double.
# What happens: a number that JavaScript writes with an exponent and without a point (5e-7) is taken for a
# whole number and becomes "0"^^xsd:integer, without a warning and in safe mode too. 1.5e-7 is right, as it has a point.
# jsonld-streaming-parser 5.0.1 reads both as doubles.
# It matters to whoever turns measured weights into RDF: some values are lost, the others beside them are not.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "private": true }' >package.json
npm install --no-save --silent --no-audit --no-fund jsonld@9.0.0 jsonld-streaming-parser@5.0.1

cat >find.mjs <<'JS'
import jsonld from 'jsonld';
import { JsonLdParser } from 'jsonld-streaming-parser';

const streamed = (doc) =>
  new Promise((resolve, reject) => {
    const parser = new JsonLdParser();
    parser.on('data', ({ object }) => resolve(object)).on('error', reject);
    parser.end(JSON.stringify(doc));
  });
for (const weight of [5e-7, 1.5e-7]) {
  const doc = { '@id': 'urn:x:a', 'urn:x:weight': weight };
  const [{ object }] = await jsonld.toRDF(doc, { safe: true });
  for (const [who, { value, datatype }] of [['jsonld', object], ['streaming', await streamed(doc)]])
    console.log(weight, who, value, datatype.value.split('#')[1]);
}
JS
expected=$(
  cat <<'TEXT'
5e-7 jsonld 0 integer
5e-7 streaming 5.0E-7 double
1.5e-7 jsonld 1.5E-7 double
1.5e-7 streaming 1.5E-7 double
TEXT
)

seen=$(node find.mjs)
echo "$seen"
[ "$seen" = "$expected" ] || { echo 'Not what was seen on 2026-11-29.' >&2; exit 1; }
