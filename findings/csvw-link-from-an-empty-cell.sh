#!/usr/bin/env bash
# @zazuko/rdf-parser-csvw 0.17.0 (CSV on the Web to RDF), seen 2026-11-29.
# One would expect: an empty cell in a column with a valueUrl to say nothing; the model for tabular data says that
# the URL of a value is null if the cell is null and its column is not virtual.
# What happens: the template is filled with nothing and the link is made: the competency at the top of a tree
# gets a broader one, the address of the folder. In a column without valueUrl the empty cell is left out.
# It matters to whoever publishes a hierarchy as a table: the tops are no tops any more in RDF.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "private": true }' >package.json
npm install --no-save --silent --no-audit --no-fund @zazuko/rdf-parser-csvw@0.17.0 n3@2.13.12 rdf-ext@2.6.0

cat >find.mjs <<'JS'
import { Readable } from 'node:stream';
import CsvParser from '@zazuko/rdf-parser-csvw';
import { Parser } from 'n3';
import rdf from 'rdf-ext';

const csv = 'id,label,note,broader\nlead,Leading,,\nplan,Planning,,lead\n';
const metadata = rdf.dataset(new Parser({ factory: rdf }).parse(`
@prefix csvw: <http://www.w3.org/ns/csvw#> .
[] a csvw:Table ; csvw:tableSchema [ csvw:aboutUrl "https://data.example/c/{id}" ; csvw:column (
  [ csvw:name "id" ; csvw:title "id" ; csvw:suppressOutput true ]
  [ csvw:name "label" ; csvw:title "label" ; csvw:propertyUrl "urn:x:label" ]
  [ csvw:name "note" ; csvw:title "note" ; csvw:propertyUrl "urn:x:note" ]
  [ csvw:name "broader" ; csvw:title "broader" ; csvw:propertyUrl "urn:x:broader" ;
    csvw:valueUrl "https://data.example/c/{broader}" ] ) ] .`));
const quads = new CsvParser({ metadata, baseIRI: 'https://data.example/c.csv' }).import(Readable.from([csv]));
for await (const { subject, predicate, object } of quads)
  if (predicate.value.startsWith('urn:x:')) console.log(subject.value, predicate.value, object.value);
JS
expected=$(
  cat <<'TEXT'
https://data.example/c/lead urn:x:label Leading
https://data.example/c/lead urn:x:broader https://data.example/c/
https://data.example/c/plan urn:x:label Planning
https://data.example/c/plan urn:x:broader https://data.example/c/lead
TEXT
)

seen=$(node find.mjs)
echo "$seen"
[ "$seen" = "$expected" ] || { echo 'Not what was seen on 2026-11-29.' >&2; exit 1; }
