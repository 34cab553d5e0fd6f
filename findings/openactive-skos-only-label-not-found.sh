#!/usr/bin/env bash
# @openactive/skos 1.0.16, with jsonld 9.0.0 for the compact form; seen 2026-11-29.
# One would expect: a concept with one alternative label to be found by it, as one with two is; and a concept with one
# related concept to tell of it.
# What happens: altLabel and related are read only if they are lists. Compact JSON-LD, which the package is for,
# writes a single value without a list. Then nothing is found and nothing raised. broader is read both ways.
# It matters to whoever loads a SKOS scheme that a JSON-LD tool has compacted: labels vanish here and there.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "private": true }' >package.json
npm install --no-save --silent --no-audit --no-fund @openactive/skos@1.0.16 jsonld@9.0.0

cat >find.mjs <<'JS'
import skos from '@openactive/skos';
import jsonld from 'jsonld';

const context = { '@vocab': 'http://www.w3.org/2004/02/skos/core#', id: '@id', type: '@type' };
for (const term of ['broader', 'related', 'topConceptOf']) context[term] = { '@type': '@id' };
const compact = (concept) => jsonld.compact({ '@context': context, type: 'Concept', ...concept }, context);
const concepts = [
  await compact({ id: 'urn:x:1', prefLabel: 'Delegation', altLabel: ['Handing over'], related: ['urn:x:2'] }),
  await compact({ id: 'urn:x:2', prefLabel: 'Coaching', altLabel: ['Mentoring', 'Guiding'], broader: ['urn:x:1'] }),
];
const scheme = new skos.ConceptScheme(concepts, 'urn:x:scheme');
for (const label of ['Mentoring', 'Handing over']) console.log(label, '->', scheme.getConceptByLabel(label)?.id ?? 'not found');
console.log('broader:', scheme.getConceptByLabel('Coaching').getBroader().length);
console.log('related:', scheme.getConceptByLabel('Delegation').getRelated().length);
JS
expected=$(
  cat <<'TEXT'
Mentoring -> urn:x:2
Handing over -> not found
broader: 1
related: 0
TEXT
)

seen=$(node find.mjs)
echo "$seen"
[ "$seen" = "$expected" ] || { echo 'Not what was seen on 2026-11-29.' >&2; exit 1; }
