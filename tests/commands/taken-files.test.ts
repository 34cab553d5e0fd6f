import { readFileSync, renameSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { listFiles } from '../../scripts/disk/list-files.ts';
import { aProjectBuiltBefore, bytesOf, type Project } from './a-project.ts';

function run(project: Project, ...words: string[]): void {
  const { status, stderr } = project.node(words);
  expect(status, stderr).toBe(0);
}

/** When each file of the site was written: those that a build takes over keep their time. */
const timesOf = (project: Project): ReadonlyMap<string, number> =>
  new Map(listFiles(project.at('dist')).map((path) => [path, statSync(project.at(`dist/${path}`)).mtimeMs]));

/** Build after a change, and hold the site against one of which every file is made anew. */
function expectSame(project: Project, least: number): void {
  const before = timesOf(project);
  run(project, 'scripts/build.ts');
  const taken = [...timesOf(project)].filter(([path, time]) => before.get(path) === time);
  expect(taken.length).toBeGreaterThan(least);
  const built = bytesOf(project.at('dist'));
  run(project, 'scripts/build.ts', '--fresh');
  expect(built).toEqual(bytesOf(project.at('dist')));
}

/** Put words in the place of others in every file of the content. */
function replaceAll(project: Project, before: RegExp, after: string): void {
  for (const path of listFiles(project.at('content'))) {
    const file = project.at(`content/${path}`);
    if (/\.(?:yaml|mdx)$/.test(path)) writeFileSync(file, readFileSync(file, 'utf8').replaceAll(before, after));
  }
}

test('npm run build after a change gives the same files as one that makes all anew, and takes over what did not change', () => {
  const project = aProjectBuiltBefore();
  run(project, 'scripts/build.ts');

  // An entry of each kind is written differently.
  const texts: readonly (readonly [path: string, before: string, after: string])[] = [
    ['competencies/tidiness.yaml', 'definition: ', 'definition: Day by day. '],
    ['industries/baking/competencies/shaping.yaml', 'Forms dough', 'Brings dough'],
    ['industries/baking/model.mdx', 'summary: Covers', 'summary: Tells'],
    ['jobs/baker.yaml', 'title: Baker', 'title: Bread Baker'],
    ['ladders/bakery.yaml', 'summary: Two places', 'summary: Both places'],
    ['guides/how-a-bakery-is-read.mdx', 'summary: Says', 'summary: Tells'],
    ['credentials.yaml', 'summary: Shows', 'summary: Tells'],
    ['sources.yaml', 'publisher: Cairn', 'publisher: Heap'],
    ['glossary.yaml', 'The soft inside', 'The inside'],
    ['tiers.yaml', 'What a person brings', 'What somebody brings'],
    ['categories.yaml', 'Jobs with flour', 'Work with flour'],
  ];
  for (const [path, before, after] of texts) project.edit(`content/${path}`, before, after);
  expectSame(project, 20);

  // One thing alone, that few pages show; and the days of the ledger.
  project.edit('content/glossary.yaml', 'The rest of a shaped loaf', 'The time of a shaped loaf');
  run(project, 'scripts/ids.ts');
  expectSame(project, 100);

  // An entry gets another name; one goes; fields come and go; one is new.
  replaceAll(project, /\btidiness\b/g, 'neatness');
  renameSync(project.at('content/competencies/tidiness.yaml'), project.at('content/competencies/neatness.yaml'));
  run(project, 'scripts/ids.ts', '--rename', 'competency:tidiness', 'competency:neatness');
  expectSame(project, 30);

  project.edit('content/glossary.yaml', '  see: [crumb]\n', '');
  project.edit('content/glossary.yaml', /crumb:[^]*/.exec(project.text('content/glossary.yaml'))![0], '');
  run(project, 'scripts/ids.ts', '--retire', 'term:crumb');
  expectSame(project, 30);

  project.write(
    'content/glossary.yaml',
    `${project.text('content/glossary.yaml')}crust:\n  title: Crust\n  aliases: [Rind]\n  definition: The hard outside of a loaf.\n  sources: [own-words]\n`,
  );
  run(project, 'scripts/ids.ts');
  expectSame(project, 30);
});

test('npm run build takes over nothing that somebody wrote to, nor by a damaged memory', () => {
  const project = aProjectBuiltBefore();
  run(project, 'scripts/build.ts');
  const right = bytesOf(project.at('dist'));
  project.write('dist/jobs/index.html', '<h1>Another page</h1></html>');
  rmSync(project.at('dist/glossary/index.html'));
  project.write('dist/more.html', '<h1>No page of ours</h1></html>');
  rmSync(project.at('dist/pagefind'), { recursive: true });
  rmSync(project.at('dist/data/jobs.csv'));
  run(project, 'scripts/build.ts');
  expect(bytesOf(project.at('dist'))).toEqual(right);

  const memory = project.at('.cache/site.bin');
  const bytes = readFileSync(memory);
  const damages: readonly (() => void)[] = [
    () => truncateSync(memory, bytes.length >> 1),
    () => writeFileSync(memory, bytes.with(bytes.length >> 1, bytes[bytes.length >> 1]! ^ 1)),
    () => writeFileSync(memory, ''),
  ];
  for (const damage of damages) {
    damage();
    run(project, 'scripts/build.ts');
    expect(bytesOf(project.at('dist'))).toEqual(right);
  }
});
