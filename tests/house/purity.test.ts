import { describe, expect, test } from 'vitest';
import { filesUnder, placesOf } from './files.ts';

const pure = [
  'schemas',
  'domain',
  'messages',
  'reading',
  'figures',
  'exports',
  'payloads',
  'imports',
  'record',
  'addresses',
].flatMap((room) => filesUnder(`src/${room}`, '.ts'));
const whole = filesUnder('src', '.ts', '.tsx', '.astro');

/** What a pure function cannot know, and where it comes from instead. */
const impure: readonly (readonly [name: string, pattern: RegExp, cure: string])[] = [
  ['the disk', /['"]node:|\brequire\(/, 'read files in scripts/disk'],
  ['the environment', /\bprocess\.(?!js)|\bimport\.meta\b|\bglobalThis\b/, 'take it as an argument'],
  ['the clock', /\bDate\.now\b|\bnew Date\(\s*\)|\bDate\(\s*\)|\bperformance\.now\b/, 'take the date as an argument'],
  ['chance', /\bMath\.random\b|\brandomUUID\b|\bgetRandomValues\b/, 'take the number as an argument'],
  ['the network', /\bfetch\(|\bXMLHttpRequest\b|\bWebSocket\b/, 'take the data as an argument'],
  ['the page', /\bdocument\.\w|\bwindow\.\w|\blocalStorage\b/, 'do it in src/tools'],
];

describe.for(impure)('the pure rooms know nothing of %s', ([, pattern, cure]) => {
  test.for(pure)('%s', (path) => {
    expect(placesOf(path, pattern), cure).toEqual([]);
  });
});

test.for(whole)('%s reads neither disk, clock nor chance', (path) => {
  const [disk, clock, chance] = [impure[0]!, impure[2]!, impure[3]!];
  for (const [name, pattern, cure] of [disk, clock, chance]) {
    if (path.startsWith('src/tools/') && name === 'the clock') continue;
    // A record is begun in the browser, and its identifier must be nobody else's.
    if (path === 'src/tools/record/new-id.ts' && name === 'chance') continue;
    expect(placesOf(path, pattern), cure).toEqual([]);
  }
});

test('tools, payloads and the way into Astro hold no sentences for readers', () => {
  const files = ['src/tools', 'src/payloads'].flatMap((folder) => filesUnder(folder, '.ts', '.tsx'));
  const sentence = /(?:[>'"`]|^\s*)[A-Z][\w’]* [a-z’]+ [a-z’]+/;
  // Messages for those who build the site, and what the comments of code say.
  const ours = /\bError\(|^\S+ \/?\*|\/\/|DEV \?/;
  const found = files.flatMap((path) => placesOf(path, sentence)).filter((line) => !ours.test(line));
  expect(found, 'word it in src/messages').toEqual([]);
});

test('tools read JSON in one place, which looks at its shape', () => {
  const tools = filesUnder('src/tools', '.ts', '.tsx').filter((path) => path !== 'src/tools/page-data.ts');
  expect(
    tools.flatMap((path) => placesOf(path, /\bJSON\.parse\(|\.json\(\)/)),
    'use tools/page-data.ts',
  ).toEqual([]);
});

test.for([
  ["import x from 'node:fs';", 'the disk'],
  ['const home = process.env.HOME;', 'the environment'],
  ['const now = Date.now();', 'the clock'],
  ['const now = new Date();', 'the clock'],
  ['const dice = Math.random();', 'chance'],
  ["const page = await fetch('x');", 'the network'],
  ['document.title = "x";', 'the page'],
] as const)('"%s" is known to read %s', ([line, name]) => {
  expect(impure.find(([, pattern]) => pattern.test(line))?.[0]).toBe(name);
});

test.for(["const then = new Date('2026-11-22');", "const id = 'process-management';", 'const steps = process(list);'])(
  '"%s" is known to be pure',
  (line) => {
    expect(impure.filter(([, pattern]) => pattern.test(line))).toEqual([]);
  },
);
