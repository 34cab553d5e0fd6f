#!/usr/bin/env bash
# js-yaml 4.3.2 beside yaml 2.9.1, seen 2026-11-29.
# One would expect: a mapping whose keys are days, such as a list of changes, to have the keys that one reads in it.
# What happens: js-yaml makes a Date of the key and then a text of the Date, in the words and the time zone of the machine:
# west of Greenwich the key names the day before. yaml keeps the key.
# It matters to whoever keeps a changelog by day in YAML: the build differs from machine to machine. Quote the days.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "private": true }' >package.json
npm install --no-save --silent --no-audit --no-fund js-yaml@4.3.2 yaml@2.9.1

cat >find.mjs <<'JS'
import { load } from 'js-yaml';
import { parse } from 'yaml';

const text = '2026-07-01: First edition\n';
console.log('yaml:', Object.keys(parse(text))[0]);
for (const zone of ['UTC', 'America/New_York']) {
  process.env.TZ = zone;
  console.log(`js-yaml in ${zone}:`, Object.keys(load(text))[0]);
}
JS
expected=$(
  cat <<'TEXT'
yaml: 2026-07-01
js-yaml in UTC: Wed Jul 01 2026 00:00:00 GMT+0000 (Coordinated Universal Time)
js-yaml in America/New_York: Tue Jun 30 2026 20:00:00 GMT-0400 (Eastern Daylight Time)
TEXT
)

seen=$(LC_ALL=C node find.mjs)
echo "$seen"
[ "$seen" = "$expected" ] || { echo 'Not what was seen on 2026-11-29.' >&2; exit 1; }
