/**
 * `npm run new -- <kind> <id> "<Title>"`: write an entry to fill in, at the place where its kind is kept; without a kind,
 * list the kinds. "npm run content" then says what is still missing.
 */
import { parseArgs } from 'node:util';
import { fileOf, type Kind } from '../src/domain/atlas/entries.ts';
import { formatProblem, type Complaint } from '../src/domain/errors.ts';
import { kindList, kindOf } from '../src/schemas/kinds.ts';
import { didYouMean } from '../src/domain/similarity/suggest.ts';
import { writeEntry } from './disk/write-entry.ts';

/** What people call one entry of each kind. */
const commands: Readonly<Record<string, Kind>> = Object.fromEntries(
  kindList.map((kind) => [kindOf(kind).command ?? kindOf(kind).key, kind]),
);

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { root: { type: 'string', default: 'content' } },
});
const [word, id, ...titles] = positionals;
const kind = word === undefined ? undefined : commands[word];

if (word === undefined) listKinds();
else if (!kind) {
  refuse({
    where: `npm run new -- ${word}`,
    what: `no kind of entry is called "${word}"`,
    fix: didYouMean(word, Object.keys(commands)) ?? `use one of: ${Object.keys(commands).join(', ')}`,
  });
} else if (!id || titles.length === 0) {
  refuse({
    where: `npm run new -- ${positionals.join(' ')}`,
    what: id ? 'it has no title' : 'it has no id',
    fix: `write npm run new -- ${word} ${id ?? exampleId(kind)} "<Title>"`,
  });
} else {
  const made = writeEntry(values.root, kind, word, id, titles.join(' '));
  if ('problem' in made) refuse(made.problem);
  else console.log(`${made.file} has the new ${word} "${id}". Fill it in; "npm run content" says what is missing.`);
}

function refuse(problem: Complaint): void {
  console.error(formatProblem(problem));
  process.exitCode = 1;
}

function listKinds(): void {
  console.log('npm run new -- <kind> <id> "<Title>"\n');
  for (const [name, of] of Object.entries(commands)) {
    console.log(`  ${`${name} ${exampleId(of)}`.padEnd(28)} ${fileOf(of, exampleId(of))}`);
  }
}

function exampleId(of: Kind): string {
  return of === 'technical' ? '<industry>/<id>' : '<id>';
}
