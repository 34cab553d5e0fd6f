#!/usr/bin/env bash
# ics 3.12.0 (writes iCalendar), read back by ical.js 2.2.1, seen 2026-11-29.
# One would expect: a comma in a category to be escaped as in SUMMARY and LOCATION, since RFC 5545 parts the values of
# CATEGORIES by commas.
# What happens: it is escaped in title and place, not in categories: "Reading, writing" is read as two categories, the second
# with a space before it. A reader that files by category shows one that nobody made.
# It matters to whoever writes the name of a competency or a course as the category of a step.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "private": true }' >package.json
npm install --no-save --silent --no-audit --no-fund ics@3.12.0 ical.js@2.2.1

cat >find.mjs <<'JS'
import ICAL from 'ical.js';
import { createEvent } from 'ics';

const { error, value } = createEvent({
  uid: 'step-1@plan.example',
  title: 'Practice, twice',
  start: [2026, 11, 30],
  duration: { days: 1 },
  location: 'Room 1, left',
  categories: ['Reading, writing', 'Teamwork'],
});
if (error) throw error;
const event = new ICAL.Component(ICAL.parse(value)).getFirstSubcomponent('vevent');
const values = (name) => JSON.stringify(event.getFirstProperty(name).getValues());
console.log(values('summary'), values('location'), values('categories'));
JS
expected='["Practice, twice"] ["Room 1, left"] ["Reading"," writing","Teamwork"]'

seen=$(node find.mjs)
echo "$seen"
[ "$seen" = "$expected" ] || { echo 'Not what was seen on 2026-11-29.' >&2; exit 1; }
