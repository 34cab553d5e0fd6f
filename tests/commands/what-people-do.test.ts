import { spawnSync } from 'node:child_process';
import { chmodSync, chownSync, lstatSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { aLinkedProject, aProject, aProjectBuiltBefore, bytesOf, type Outcome, type Project } from './a-project.ts';

/** Somebody who is not the owner of the machine, for whom rights count. */
const nobody = 65_534;
const isRoot = process.getuid?.() === 0;

function withSite(project: Project): Project {
  mkdirSync(project.at('dist'));
  project.write('dist/index.html', '<h1>The last good site</h1>');
  return project;
}

/** Give all of a project to somebody who may not do everything, and run a command as that person. */
function asSomebody(project: Project, words: readonly string[]): Outcome {
  const give = (path: string) => {
    if (lstatSync(path).isSymbolicLink()) return;
    chownSync(path, nobody, nobody);
    if (lstatSync(path).isDirectory()) for (const name of readdirSync(path)) give(join(path, name));
  };
  if (isRoot) give(project.folder);
  return project.node(words, {}, isRoot ? nobody : undefined);
}

const isCalm = ({ stdout, stderr }: Outcome): void => {
  expect(`${stdout}${stderr}`).not.toMatch(/^ {4}at |node:internal|please report/im);
};

describe('what a person can do is answered in words', () => {
  const settings: readonly (readonly [NodeJS.ProcessEnv, string])[] = [
    [{ SITE: 'example.org' }, 'write it whole, such as SITE=https://example.org'],
    [{ SITE: '' }, 'write SITE=https://example.org, or leave it out'],
    [{ SITE: 'https://example.org/cairn' }, 'the folder belongs in BASE'],
    [{ BASE: '//evil.example/' }, 'names another host'],
    [{ BASE: '/a b/' }, 'write it such as BASE=/a-b'],
    [{ BASE: '/a?b' }, 'write it such as BASE=/a'],
  ];
  test.for(settings.flatMap(([set, fix]) => ['build', 'dev', 'start'].map((command) => [command, set, fix] as const)))(
    'npm run %s with %o is refused before anything is done',
    async ([command, set, fix]) => {
      const project = withSite(aLinkedProject());
      const outcome = await project.inTurn([`scripts/${command}.ts`], set);
      expect(outcome.stderr).toContain(fix);
      expect(outcome.stderr.trim().split('\n')).toHaveLength(3);
      expect(outcome.status).toBe(1);
      isCalm(outcome);
      expect(Object.keys(bytesOf(project.at('dist')))).toEqual(['index.html']);
    },
  );

  test('SITE and BASE of careless spelling give the right addresses, whatever BASE_URL says', () => {
    const project = aProject();
    const set = { SITE: ' https://Press.example/ ', BASE: 'a/b//', BASE_URL: '/wrong/' };
    const { status, stderr, stdout } = project.node(['scripts/build.ts'], set);
    expect(status, stderr).toBe(0);
    // Kinds of entries that the content has none of are no mistake.
    expect(stdout).toMatch(/^Built dist\/: \d+ files\.\n$/);
    const texts = Object.entries(bytesOf(project.at('dist')))
      .filter(([path]) => !/\.(?:woff2|xlsx|pf_\w+|pagefind)$/.test(path))
      .map(([path, bytes]) => [path, Buffer.from(bytes, 'base64').toString('utf8')] as const);
    const wrong = texts.filter(([, text]) =>
      /wrong\/|examplea\/|press\.example\/(?!a\/b\/)|a\/b\/\/|cairn\.example(?!\/tests)|Press\.example/.test(text),
    );
    expect(wrong.map(([path]) => path)).toEqual([]);
    expect(texts.filter(([, text]) => text.includes('https://press.example/a/b/')).length).toBeGreaterThan(100);
    const home = texts.find(([path]) => path === 'index.html')![1];
    expect(home).toContain('href="/a/b/jobs/"');
    expect(home).toContain('<link rel="canonical" href="https://press.example/a/b/"');
  });

  test('content is a file', () => {
    const project = withSite(aLinkedProject());
    rmSync(project.at('content'), { recursive: true });
    project.write('content', 'words');
    for (const script of ['build', 'content', 'ids']) {
      const outcome = project.node([`scripts/${script}.ts`]);
      expect(outcome.stderr).toContain('✗ content\n    is no folder\n    → restore it from the history');
      expect(outcome.status).toBe(1);
      isCalm(outcome);
    }
  });

  test('a folder of the content may not be read', () => {
    const project = withSite(aLinkedProject());
    chmodSync(project.at('content/jobs'), 0);
    const outcome = asSomebody(project, ['scripts/build.ts']);
    chmodSync(project.at('content/jobs'), 0o755);
    expect(outcome.stderr).toContain(
      '✗ content/jobs\n    cannot be read (EACCES)\n    → check that it is there and that you may read it',
    );
    expect(outcome.status).toBe(1);
    isCalm(outcome);
  });

  test('nothing may be written beside dist/', () => {
    const project = withSite(aLinkedProject());
    mkdirSync(project.at('.cache'));
    mkdirSync(project.at('out/site'), { recursive: true });
    chmodSync(project.at('out'), 0o555);
    const outcome = asSomebody(project, ['scripts/build.ts', '--into', 'out/site']);
    chmodSync(project.at('out'), 0o755);
    expect(outcome.stderr).toContain('you may not read or write it (EACCES)');
    expect(outcome.stderr).toContain('out/site/ is as it was.');
    expect(outcome.status).toBe(1);
    isCalm(outcome);
  });

  test('what dist/ held may not be removed when its turn comes: the new site is in place, and what is left is named', () => {
    const project = withSite(aProjectBuiltBefore());
    mkdirSync(project.at('dist/old'));
    writeFileSync(project.at('dist/old/page.html'), 'x');
    chmodSync(project.at('dist/old'), 0o555);
    expect(asSomebody(project, ['scripts/build.ts'])).toMatchObject({ status: 0, stderr: '' });
    const outcome = asSomebody(project, ['scripts/build.ts']);
    expect(outcome.stderr).toMatch(/^dist-next-\w+\/ could not be removed \(E\w+\)\. The site is not touched by that/);
    expect(outcome.stdout).toContain('Built dist/');
    expect(outcome.status).toBe(0);
    isCalm(outcome);
    expect(project.text('dist/index.html')).not.toContain('The last good site');
    const left = readdirSync(project.folder).find((name) => name.startsWith('dist-next-'))!;
    chmodSync(project.at(`${left}/site-before/old`), 0o755);
  });

  // Only who may mount can make a small disk; elsewhere these are skipped.
  test.for([
    ['the pages do not fit', 'dist-disk', 'dist-disk/site', '256k'],
    ['the whole does not fit', 'dist-disk', 'dist-disk/site', '3m'],
    ['it stands outside of the project', '../out', '../out/site', '256k'],
  ] as const)('the disk is full: %s', ([, place, into, size], { skip }) => {
    const project = aProjectBuiltBefore(join('inner', 'project'));
    const disk = project.at(place);
    mkdirSync(disk);
    if (spawnSync('mount', ['-t', 'tmpfs', '-o', `size=${size}`, 'tmpfs', disk]).status !== 0) skip();
    onTestFinished(() => void spawnSync('umount', [disk]));
    const outcome = project.node(['scripts/build.ts', '--into', into]);
    expect(outcome.stderr).toContain('the disk is full (ENOSPC)\n    → make room, then build again');
    expect(outcome.stderr).toContain(`${into}/ is as it was.`);
    expect(outcome.status).toBe(1);
    isCalm(outcome);
    expect(readdirSync(disk)).toEqual([]);
  });

  test('the site is to stand outside of the project', () => {
    const project = aProjectBuiltBefore(join('inner', 'project'));
    mkdirSync(project.at('../out/site'), { recursive: true });
    writeFileSync(project.at('../out/site/old.html'), 'x');
    const { status, stderr } = project.node(['scripts/build.ts', '--into', '../out/site']);
    expect(status, stderr).toBe(0);
    expect(readdirSync(project.at('../out'))).toEqual(['site']);
    expect(readdirSync(project.at('../out/site'))).toContain('index.html');
    expect(readdirSync(project.at('../out/site'))).not.toContain('old.html');
    // What the next build can use, and nothing of this one.
    expect(readdirSync(project.at('.cache')).sort()).toEqual(['bundle', 'content.bin', 'previews', 'site.bin']);
  });

  test.skipIf(process.platform !== 'linux')('dist/ is mounted, which is said before the build', () => {
    const project = aLinkedProject();
    const outcome = project.node(['scripts/build.ts', '--into', '/dev/shm']);
    expect(outcome.stderr).toContain(
      '✗ /dev/shm\n    is mounted, so that nothing can be put in its place\n    → mount the folder above it',
    );
    expect(outcome.status).toBe(1);
    isCalm(outcome);
  });
});
