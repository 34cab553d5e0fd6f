#!/usr/bin/env bash
# knip 6.44.2 (finds unused exports) on a project with astro 7.3.4, seen 2026-11-29.
# One would expect: an export that an .astro page prints in its markup to count as used, since knip has a plugin for
# Astro and reads .astro files.
# What happens: a member of a namespace counts as used in the frontmatter, and as unused where only the markup names it.
# It matters to whoever deletes what the tool lists, or runs it with --fix: the page loses a word that it shows.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "name": "x", "private": true, "type": "module", "dependencies": { "astro": "7.3.4" } }' >package.json
npm install --no-save --silent --no-audit --no-fund knip@6.44.2 typescript@5.9.3 @types/node@24.10.1 astro@7.3.4
mkdir -p src/pages
cat >src/words.ts <<'TS'
export const inMarkup = 'one';
export const inFrontmatter = 'two';
export const nowhere = 'three';
TS
echo "export * as words from './words.ts';" >src/all.ts
cat >src/pages/index.astro <<'ASTRO'
---
import { words } from '../all.ts';
const title = words.inFrontmatter;
---
<h1>{title}</h1>
<p>{words.inMarkup}</p>
ASTRO
seen=$(npx knip --include exports,nsExports 2>&1 | grep -oE '^(inMarkup|inFrontmatter|nowhere)' || true)
expected=$(printf 'inMarkup\nnowhere')
echo "$seen"
[ "$seen" = "$expected" ] || { echo 'Not what was seen on 2026-11-29.' >&2; exit 1; }
