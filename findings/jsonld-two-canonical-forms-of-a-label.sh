#!/usr/bin/env bash
# jsonld 9.0.0, seen 2026-11-29.
# One would expect: one statement to have one canonical form (RDFC-1.0), whether it is read from JSON-LD or from N-Quads,
# and JSON-LD made from N-Quads to give these N-Quads again.
# What happens: reading JSON-LD turns the tag en-US into en-us; reading N-Quads, and fromRDF, leave it. So the same label
# has two canonical forms, and two hashes, and the way there and back changes it.
# It matters to whoever signs or compares vocabularies with labels in zh-Hant or pt-BR by their canonical form.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "private": true }' >package.json
npm install --no-save --silent --no-audit --no-fund jsonld@9.0.0

cat >find.mjs <<'JS'
import jsonld from 'jsonld';

const quads = '<urn:x:a> <http://www.w3.org/2004/02/skos/core#prefLabel> "Planning"@en-US .\n';
const doc = {
  '@id': 'urn:x:a',
  'http://www.w3.org/2004/02/skos/core#prefLabel': { '@value': 'Planning', '@language': 'en-US' },
};
const tag = (text) => /@([\w-]+)/.exec(text)[1];
const algorithm = 'RDFC-1.0';
console.log('canonical, from JSON-LD:', tag(await jsonld.canonize(doc, { algorithm })));
console.log('canonical, from N-Quads:', tag(await jsonld.canonize(quads, { algorithm, inputFormat: 'application/n-quads' })));
const made = await jsonld.fromRDF(quads);
console.log('N-Quads to JSON-LD:', Object.values(made[0])[1][0]['@language']);
console.log('and back to N-Quads:', tag(await jsonld.toRDF(made, { format: 'application/n-quads' })));
JS
expected=$(
  cat <<'TEXT'
canonical, from JSON-LD: en-us
canonical, from N-Quads: en-US
N-Quads to JSON-LD: en-US
and back to N-Quads: en-us
TEXT
)

seen=$(node find.mjs)
echo "$seen"
[ "$seen" = "$expected" ] || { echo 'Not what was seen on 2026-11-29.' >&2; exit 1; }
