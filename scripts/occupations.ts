/**
 * `npm run occupations -- <folder>`: write the tables of `content/occupations/` anew from a folder of published data, and say
 * what changed. The pack’s README says what it holds; `src/imports/occupation-pack.ts` says which of its columns we take.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { importPack, PackError } from '../src/imports/occupation-pack.ts';
import { keepFormerTitles } from '../src/imports/former-titles.ts';
import { formerTitlesFile, noFormerTitles, occupationsFolder } from '../src/reading/read-occupations.ts';

const { positionals } = parseArgs({ allowPositionals: true });
const [pack] = positionals;
if (pack === undefined || !existsSync(pack)) {
  const what = pack === undefined ? 'Name the folder of the pack' : `There is no folder ${pack}`;
  console.error(`${what}: npm run occupations -- ../pack`);
  process.exit(1);
}
/** The lines below the names of the columns. */
const linesOf = (text = ''): string[] => text.split('\n').slice(1, -1);
const read = (path: string): string | undefined => (existsSync(path) ? readFileSync(path, 'utf8') : undefined);
/** Keep the titles that occupations have no more: their pages had addresses made of them. */
function writeFormerTitles(before: string, now: string): void {
  const file = join('content', formerTitlesFile);
  const former = read(file) ?? noFormerTitles;
  const text = keepFormerTitles(former, before, now);
  if (text !== read(file)) writeFileSync(file, text);
  const renamed = linesOf(text).filter((line) => !linesOf(former).includes(line)).length;
  console.log(`${file}: ${linesOf(text).length} rows; ${renamed} occupations have another title than before.`);
}
try {
  for (const [name, { text, leftOut }] of importPack((file) => read(join(pack, file)))) {
    const file = join('content', occupationsFolder, `${name}.tsv`);
    const before = read(file);
    const lines = new Set(linesOf(before));
    const now = linesOf(text);
    const added = now.filter((line) => !lines.has(line)).length;
    const gone = lines.size - (now.length - added);
    if (name === 'occupations') writeFormerTitles(before ?? '', text);
    if (text !== before) writeFileSync(file, text);
    const change = text === before ? 'as it was' : `${added} lines new or changed, ${gone} gone or changed`;
    console.log(`${file}: ${now.length} rows; ${change}.`);
    for (const { why, count } of leftOut) console.log(`  left out: ${count} × ${why}`);
  }
  console.log('If the pack is a newer release, correct content/occupations/editions.json, then run npm run content.');
} catch (error) {
  if (!(error instanceof PackError)) throw error;
  console.error(`${pack}: ${error.message}. Nothing was written.`);
  process.exit(1);
}
