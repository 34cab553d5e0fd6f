import { expect, test } from 'vitest';
import { filesUnder, placesOf } from './files.ts';

/** The files in which addresses of the site are written: for pages, and pure, for scripts. */
const places = ['src/site/urls.ts', 'src/addresses/paths.ts'];
const files = filesUnder('src', '.ts', '.tsx', '.astro').filter((path) => !places.includes(path));

/** A text that is an address from the root: `href="/jobs/"`, `'/jobs/'`, `/jobs/${id}/` at the beginning of a template. */
const address = /\b(?:href|src|action)=\{?["'`]\/|["'`]\/[a-z][\w-]*(?:\/|["'`$])|["'`]\/["'`]\s*\+/;

test.for(files)('%s writes no address of the site', (path) => {
  expect(placesOf(path, address), 'take it from src/site/urls.ts; in exports and figures, as an argument').toEqual([]);
});

test.for([
  '<a href="/">',
  '<a href="/jobs/">',
  "const url = '/jobs/';",
  'const url = `/jobs/${id}/`;',
  "'/' + id",
  '<img src="/favicon.svg" />',
])('address knows %s', (line) => {
  expect(address.test(line)).toBe(true);
});

test.for([
  '<a href={homeUrl()}>',
  "text.split('/')",
  '`${industry}/${id}`',
  "import a from './b.ts';",
  "'https://creativecommons.org/licenses/'",
  'const share = a / b;',
])('address lets %s be', (line) => {
  expect(address.test(line)).toBe(false);
});
