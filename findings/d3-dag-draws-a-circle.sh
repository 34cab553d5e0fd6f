#!/usr/bin/env bash
# d3-dag 1.2.2, seen 2026-11-29.
# One would expect: a layout of directed acyclic graphs to refuse a circle, as it refuses a node that leads to itself.
# What happens: a circle of two is taken, topological() gives an order in which a node comes before its
# own parent, and sugiyama() draws it. Only acyclic() tells.
# It matters to whoever draws prerequisites and trusts the layout to notice that two competencies ask for each other.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "private": true }' >package.json
npm install --no-save --silent --no-audit --no-fund d3-dag@1.2.2

cat >find.mjs <<'JS'
import { graphStratify, sugiyama } from 'd3-dag';

const attempt = (name, act) => {
  try {
    console.log(`${name}:`, act());
  } catch (error) {
    console.log(`${name}: raises`, error.constructor.name);
  }
};
attempt('a asks for a', () => graphStratify()([{ id: 'a', parentIds: ['a'] }]).nnodes());
const circle = graphStratify()([
  { id: 'a', parentIds: ['b'] },
  { id: 'b', parentIds: ['a'] },
]);
attempt('a and b ask for each other, topological order', () => [...circle.topological()].map(({ data }) => data.id).join(', '));
attempt('layers drawn', () => {
  sugiyama()(circle);
  return new Set([...circle.nodes()].map(({ y }) => y)).size;
});
attempt('acyclic', () => circle.acyclic());
JS
expected=$(
  cat <<'TEXT'
a asks for a: raises Error
a and b ask for each other, topological order: a, b
layers drawn: 2
acyclic: false
TEXT
)

seen=$(node find.mjs)
echo "$seen"
[ "$seen" = "$expected" ] || { echo 'Not what was seen on 2026-11-29.' >&2; exit 1; }
