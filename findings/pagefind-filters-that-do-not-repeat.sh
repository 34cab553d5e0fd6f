#!/usr/bin/env bash
# pagefind 1.5.2 through its Node API, seen 2026-11-29.
# One would expect: the same records, added in the same order, to give the same index.
# What happens: texts and words are the same each time, but the values of a filter are written in another order in
# every run, so the filter files have other bytes, and with them other names (a hash of the content). The
# list of these files and the entry file change too.
# It matters to whoever deploys by difference, caches by name or checks that a build repeats.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "private": true }' >package.json
npm install --no-save --silent --no-audit --no-fund pagefind@1.5.2

cat >find.mjs <<'JS'
import { createHash } from 'node:crypto';
import { close, createIndex } from 'pagefind';

async function build() {
  const { index } = await createIndex();
  for (let n = 0; n < 40; n++)
    await index.addCustomRecord({
      url: `/${n}/`,
      content: `Competency ${n}: plans work and leads people`,
      language: 'en',
      filters: { industry: [`Industry ${n}`] },
    });
  const { files } = await index.getFiles();
  await index.deleteIndex();
  return files.map(({ path, content }) => ({
    kind: path.replace(/_[0-9a-f]+\./, '.'),
    hash: createHash('sha256').update(content).digest('hex'),
  }));
}
const once = await build();
const again = new Set((await build()).map(({ hash }) => hash));
await close();
for (const kind of ['fragment/en.pf_fragment', 'index/en.pf_index', 'filter/en.pf_filter', 'pagefind.en.pf_meta', 'pagefind-entry.json']) {
  const files = once.filter((file) => file.kind === kind);
  console.log(kind, files.length > 0 && files.every(({ hash }) => again.has(hash)) ? 'the same' : 'differ');
}
JS
expected=$(
  cat <<'TEXT'
fragment/en.pf_fragment the same
index/en.pf_index the same
filter/en.pf_filter differ
pagefind.en.pf_meta differ
pagefind-entry.json differ
TEXT
)

seen=$(node find.mjs)
echo "$seen"
[ "$seen" = "$expected" ] || { echo 'Not what was seen on 2026-11-29.' >&2; exit 1; }
