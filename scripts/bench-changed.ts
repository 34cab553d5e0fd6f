/**
 * `npm run bench:changed`: build a made-up site, then again after a change of one entry of each kind, and tell what that takes beside a build
 * that makes every file anew. Both use the bundle that is kept. `-- --pages 5000` names the size, `--real` takes the real content.
 * `--compare` holds all files against those made anew: it ends with the first that differ.
 */
import { cpSync, existsSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { formatChanged, type OneChange } from './bench-report.ts';
import { listFiles } from './disk/list-files.ts';
import { makeScratchProject } from './disk/scratch-project.ts';
import { makeContent, writeContent } from './disk/synthetic-content.ts';
import { canWatch, type Watched, watchWhole } from './disk/watch-process.ts';

const { values } = parseArgs({
  options: {
    pages: { type: 'string', default: '5000' },
    real: { type: 'boolean' },
    compare: { type: 'boolean' },
  },
});
const pages = Number(values.pages);
if (!Number.isInteger(pages) || pages < 200) end('Write a number of pages from 200 up, such as "--pages 5000".');
if (!canWatch()) end('The bench reads time and memory from /proc, which this system does not have. Run it on Linux.');

const project = join('.cache', 'bench', 'changed');
const content = join(project, 'content');
makeScratchProject(project);
if (values.real) cpSync('content', content, { recursive: true });
else writeContent(makeContent(pages), content);
try {
  await build();
  // The first change of a day is told by all files that tell when anything changed: it is made before the others.
  const [first] = listChanges();
  await change(first!);
  const fresh = [await build('--fresh'), await build('--fresh'), await build('--fresh')];
  const anew = fresh.toSorted((one, other) => one.wall - other.wall)[1]!;
  const changes: OneChange[] = [];
  for (const one of listChanges()) {
    changes.push(await change(one));
    console.log(`${one.what}: ${changes.at(-1)!.took.wall.toFixed(1)} s`);
  }
  console.log(`\n${formatChanged(anew, changes)}`);
} catch (error) {
  end((error as Error).message);
}
rmSync(project, { recursive: true });

interface Change {
  readonly what: string;
  readonly file: string;
  readonly text: string;
}

/** Make a change, build, and take the change back. */
async function change({ what, file, text }: Change): Promise<OneChange> {
  const before = readFileSync(file, 'utf8');
  writeFileSync(file, text);
  await run('scripts/ids.ts');
  const times = timesOf();
  const took = await build();
  const now = timesOf();
  const made = [...now].filter(([path, time]) => times.get(path) !== time).length;
  if (values.compare) await compare(what);
  writeFileSync(file, before);
  await run('scripts/ids.ts');
  await build();
  return { what, took, made };
}

/** One change of a file for each kind of entry that the content has: another word in what it says of itself. */
function listChanges(): Change[] {
  const said = /^ *(?:summary|definition): (?:>-\s+)?[^\n]*?\b(?:the|an?)(?= )/m;
  const kinds: readonly (readonly [what: string, path: RegExp, field?: RegExp])[] = [
    ['a job, its summary', /^jobs\//],
    ['a job, its title', /^jobs\//, /^title: /m],
    ['a competency, its definition', /^competencies\//],
    ['a technical competency, its definition', /^industries\/[^/]+\/competencies\//],
    ['an industry model, its summary', /^industries\/[^/]+\/model\.mdx$/],
    ['a ladder, its summary', /^ladders\//],
    ['a credential, its summary', /^credentials\.yaml$/],
    ['a resource, its summary', /^resources\.yaml$/],
    ['a term, its definition', /^glossary\.yaml$/],
    ['a guide, its summary', /^guides\//],
    ['a story, its summary', /^stories\//],
    ['a use, its summary', /^uses\//],
  ];
  const files = listFiles(content);
  return kinds.flatMap(([what, path, field = said]) => {
    const file = files.find((one) => path.test(one) && field.test(readFileSync(join(content, one), 'utf8')));
    if (file === undefined) return [];
    const text = readFileSync(join(content, file), 'utf8').replace(field, (found) =>
      field === said ? found.replace(/\w+$/, 'this') : `${found}Known `,
    );
    return [{ what, file: join(content, file), text }];
  });
}

/** When each file of the site was written. */
function timesOf(): ReadonlyMap<string, number> {
  return new Map(listFiles(join(project, 'dist')).map((path) => [path, statSync(join(project, 'dist', path)).mtimeMs]));
}

function build(...words: string[]): Promise<Watched> {
  return run('scripts/build.ts', ...words);
}

function run(...words: string[]): Promise<Watched> {
  return watchWhole([process.execPath, ...words], project);
}

/** Hold the site against one of which every file is made anew. */
async function compare(what: string): Promise<void> {
  await build('--fresh', '--into', 'anew');
  const [built, fresh] = [join(project, 'dist'), join(project, 'anew')];
  const all = [...new Set([...listFiles(built), ...listFiles(fresh)])];
  const differ = all.filter((file) => {
    const [one, other] = [join(built, file), join(fresh, file)];
    return !existsSync(one) || !existsSync(other) || !readFileSync(one).equals(readFileSync(other));
  });
  rmSync(fresh, { recursive: true });
  if (differ.length > 0)
    throw new Error(`After a change of ${what}, ${differ.length} files differ: ${differ.slice(0, 10).join(', ')}`);
}

function end(message: string): never {
  console.error(message);
  process.exit(1);
}
