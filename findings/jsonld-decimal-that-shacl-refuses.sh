#!/usr/bin/env bash
# jsonld 9.0.0, jsonld-streaming-parser 5.0.1, n3 2.13.12 and rdf-validate-shacl 0.6.5, seen 2026-11-29.
# One would expect: the number 4.12 with "@type": xsd:decimal to become "4.12"^^xsd:decimal.
# What happens: jsonld writes "4.12E0"^^xsd:decimal. The algorithm of JSON-LD 1.1 says so for every number with a fraction,
# whatever its type, but a decimal has no exponent: SHACL's sh:datatype refuses the value. The streaming parser
# writes "4.12", which SHACL takes. A whole number is right in both.
# It matters to whoever publishes ratings such as O*NET's means on a scale of 1 to 5 as decimals: quote the number.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "private": true }' >package.json
npm install --no-save --silent --no-audit --no-fund jsonld@9.0.0 jsonld-streaming-parser@5.0.1 n3@2.13.12 rdf-validate-shacl@0.6.5

cat >find.mjs <<'JS'
import jsonld from 'jsonld';
import { JsonLdParser } from 'jsonld-streaming-parser';
import { Parser, Store } from 'n3';
import Validator from 'rdf-validate-shacl';

const shape = `@prefix sh: <http://www.w3.org/ns/shacl#> .
<urn:x:S> a sh:NodeShape ; sh:targetNode <urn:x:a> ;
  sh:property [ sh:path <urn:x:rating> ; sh:datatype <http://www.w3.org/2001/XMLSchema#decimal> ] .`;
const validator = new Validator(new Store(new Parser().parse(shape)));
const streamed = (doc) =>
  new Promise((resolve, reject) => {
    const parser = new JsonLdParser();
    parser.on('data', ({ object }) => resolve(object)).on('error', reject);
    parser.end(JSON.stringify(doc));
  });
for (const rating of [4.12, 4, '4.12']) {
  const doc = { '@id': 'urn:x:a', 'urn:x:rating': { '@value': rating, '@type': 'http://www.w3.org/2001/XMLSchema#decimal' } };
  const [{ object }] = await jsonld.toRDF(doc);
  for (const [who, { value }] of [['jsonld', object], ['streaming', await streamed(doc)]]) {
    const turtle = `<urn:x:a> <urn:x:rating> "${value}"^^<http://www.w3.org/2001/XMLSchema#decimal> .`;
    const { conforms } = await validator.validate(new Store(new Parser().parse(turtle)));
    console.log(JSON.stringify(rating), who, value, conforms ? 'conforms' : 'refused');
  }
}
JS
expected=$(
  cat <<'TEXT'
4.12 jsonld 4.12E0 refused
4.12 streaming 4.12 conforms
4 jsonld 4 conforms
4 streaming 4 conforms
"4.12" jsonld 4.12 conforms
"4.12" streaming 4.12 conforms
TEXT
)

seen=$(node find.mjs)
echo "$seen"
[ "$seen" = "$expected" ] || { echo 'Not what was seen on 2026-11-29.' >&2; exit 1; }
