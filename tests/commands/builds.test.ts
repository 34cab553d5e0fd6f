import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  renameSync,
  rmSync,
} from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import {
  aLinkedProject,
  aProject,
  aProjectBuiltBefore,
  bytesOf,
  firstBuild,
  type Outcome,
  type Project,
  until,
} from './a-project.ts';

/** What one build of the small tree, alone, publishes. */
const right = (): Record<string, string> => bytesOf(firstBuild('dist'));

const foldersOf = ({ folder }: Project) => readdirSync(folder).filter((name) => name.startsWith('dist'));

/** The last good site, or what stands for one. */
function withSite(project: Project): Project {
  mkdirSync(project.at('dist'));
  project.write('dist/index.html', '<h1>The last good site</h1>');
  return project;
}

/** The numbers and commands of all processes that work in a project, as far as the system shows them. */
const processesOf = ({ folder }: Project): (readonly [pid: number, words: string])[] =>
  readdirSync('/proc').flatMap((pid) => {
    try {
      if (!/^\d+$/.test(pid) || readlinkSync(`/proc/${pid}/cwd`) !== folder) return [];
      const words = readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ').trim();
      return words ? [[Number(pid), words] as const] : [];
    } catch {
      return [];
    }
  });
const atWork = (project: Project): string[] => processesOf(project).map(([, words]) => words);

const isAstro = (words: string): boolean => words.includes('astro.mjs');
/** Wait until Astro has begun. */
const untilAstroWorks = (project: Project) =>
  until(
    () => atWork(project).some(isAstro),
    () => 'no build began',
  );
/** Wait until Astro writes its first files. */
const untilAstroWrites = (project: Project) =>
  until(
    () => foldersOf(project).some((name) => existsSync(project.at(`${name}/bundle/site`))),
    () => 'no build began',
  );

const renders = (words: string): boolean => words.includes('render-share.ts');
/** Wait until pages are rendered. */
const untilItRenders = (project: Project) =>
  until(
    () => atWork(project).some(renders),
    () => 'no page is rendered',
  );

const pidOfBuild = ({ at }: Project) =>
  (JSON.parse(readFileSync(at('.cache/build.json'), 'utf8')) as { pid: number }).pid;

describe('several builds at once', () => {
  test('wait for each other, name each other, and all end with the right site', async () => {
    const project = withSite(aProject());
    const builds = [project.startNode('scripts/build.ts'), project.startNode('scripts/build.ts')];
    await untilAstroWrites(project);
    builds.push(project.startNode('scripts/bootstrap.mjs', 'build'));
    await builds[2]!.says(`(process ${pidOfBuild(project)}). Waiting until it has ended …`);
    const ends = await Promise.all(builds.map(({ end }) => end()));
    expect(
      ends.map(({ status }) => status),
      ends.map(({ said }) => said).join('\n'),
    ).toEqual([0, 0, 0]);
    expect(
      ends.filter(({ said }) => /Another build runs here since \d\d:\d\d:\d\d \(process \d+\)/.test(said)),
    ).toHaveLength(2);
    expect(bytesOf(project.at('dist'))).toEqual(right());
    expect(foldersOf(project)).toEqual(['dist']);
    expect(existsSync(project.at('.cache/build.json'))).toBe(false);
  });

  const dead = 2 ** 22 + 1;
  test.for([
    ['of a process that has ended', { pid: dead, host: '', since: '2026-11-22T10:00:00.000Z' }],
    ['of a process whose number another program has now', { pid: 1, host: '', since: '2026-11-22T10:00:00.000Z' }],
    ['of another machine, from long ago', { pid: 1, host: 'elsewhere', since: '2026-11-22T10:00:00.000Z' }],
  ] as const)('a mark is not waited for when it is %s', ([, mark]) => {
    const project = aLinkedProject();
    mkdirSync(project.at('.cache'));
    project.write('.cache/build.json', JSON.stringify({ ...mark, host: mark.host || hostname() }));
    // The shortest build: one that ends at the content.
    project.write('content/jobs/baker.yaml', '');
    const { stdout, stderr } = project.node(['scripts/build.ts']);
    expect(stdout).toBe('');
    expect(stderr).toContain('Nothing was built');
    expect(existsSync(project.at('.cache/build.json'))).toBe(false);
  });

  test('a mark that was never written to its end is not waited for', () => {
    const project = aLinkedProject();
    mkdirSync(project.at('.cache'));
    project.write('.cache/build.json', '{"pid":');
    project.write('content/jobs/baker.yaml', '');
    expect(project.node(['scripts/build.ts']).stderr).toContain('Nothing was built');
  });
});

describe.skipIf(!existsSync('/proc/self/cwd'))('a build that is killed', () => {
  test.for([
    ['SIGTERM', 'npm run build', ({ start }: Project) => start('run', 'build'), untilAstroWrites],
    [
      'SIGTERM',
      'its first process',
      ({ startNode }: Project) => startNode('scripts/bootstrap.mjs', 'build'),
      untilAstroWorks,
    ],
    [
      'SIGINT',
      'its first process',
      ({ startNode }: Project) => startNode('scripts/bootstrap.mjs', 'build'),
      untilAstroWorks,
    ],
    [
      'SIGKILL',
      'its first process',
      ({ startNode }: Project) => startNode('scripts/bootstrap.mjs', 'build'),
      untilAstroWrites,
    ],
  ] as const)(
    'takes along all that works for it, and leaves nothing behind: %s to %s',
    async ([signal, , begin, then]) => {
      const project = withSite(aProject());
      const before = bytesOf(project.at('dist'));
      const started = begin(project);
      await then(project);
      expect(atWork(project).some(isAstro)).toBe(true);
      started.kill(signal);
      await until(
        () => atWork(project).length === 0,
        () => `still at work: ${atWork(project).join('; ')}`,
      );
      expect(bytesOf(project.at('dist'))).toEqual(before);
      expect(foldersOf(project)).toEqual(['dist']);
      expect(existsSync(project.at('.cache/build.json'))).toBe(false);
    },
  );

  test('while pages are rendered, takes along all who render', async () => {
    const project = withSite(aProjectBuiltBefore());
    const before = bytesOf(project.at('dist'));
    const started = project.startNode('scripts/build.ts');
    await untilItRenders(project);
    started.kill('SIGKILL');
    await until(
      () => atWork(project).length === 0,
      () => `still at work: ${atWork(project).join('; ')}`,
    );
    expect(bytesOf(project.at('dist'))).toEqual(before);
  });

  test('in one of the processes that render, fails, says so, and leaves dist/ as it was', async () => {
    const project = withSite(aProjectBuiltBefore());
    const before = bytesOf(project.at('dist'));
    const started = project.startNode('scripts/build.ts');
    await untilItRenders(project);
    const [pid] = processesOf(project).find(([, words]) => renders(words))!;
    process.kill(pid, 'SIGKILL');
    const { status, said } = await started.end();
    expect(said).toContain('A process that renders pages was ended from outside.');
    expect(said).toContain('The build failed; see above. dist/ is as it was.');
    expect(status).toBe(1);
    expect(bytesOf(project.at('dist'))).toEqual(before);
    expect(foldersOf(project)).toEqual(['dist']);
  });

  test('without a chance to clean up, takes Astro along, and the next one removes what it left', async () => {
    const project = withSite(aProject());
    const started = project.startNode('scripts/build.ts');
    await untilAstroWrites(project);
    started.kill('SIGKILL');
    const next = project.node(['scripts/build.ts']);
    expect(next.stderr).toBe('');
    expect(next.status).toBe(0);
    expect(atWork(project)).toEqual([]);
    expect(bytesOf(project.at('dist'))).toEqual(right());
    expect(foldersOf(project)).toEqual(['dist']);
  });

  test('does not spoil the one that is begun at the same moment', async () => {
    const project = withSite(aProject());
    const started = project.startNode('scripts/bootstrap.mjs', 'build');
    await untilAstroWrites(project);
    started.kill('SIGTERM');
    const next = project.node(['scripts/bootstrap.mjs', 'build']);
    expect(next.stderr).toBe('');
    expect(bytesOf(project.at('dist'))).toEqual(right());
  });
});

describe('a build that fails', () => {
  /** A folder with what Astro made of the code below, once for all tests. */
  const kept = mkdtempSync(join(tmpdir(), 'cairn-faulty-'));
  afterAll(() => rmSync(kept, { recursive: true, force: true }));

  /** A project with pages that fail when they are told to, and a build that tells one of them. */
  function aFaultyProject(fault: 'throws' | 'empty'): { readonly project: Project; readonly build: () => Outcome } {
    const project = aProject();
    const begin = (page: string, line: string): void => {
      const path = [`src/pages/${page}.astro`, `src/pages/${page}/index.astro`].find((one) =>
        existsSync(project.at(one)),
      )!;
      project.edit(path, '---\n', `---\n${line}\n`);
    };
    begin('404', "if (process.env.FAULT === 'throws') throw new Error('half-way');");
    begin('about', "if (process.env.FAULT === 'empty') return new Response('');");
    const bundle = project.at('.cache/bundle');
    if (existsSync(join(kept, 'key'))) cpSync(kept, bundle, { recursive: true });
    const build = (): Outcome => {
      const outcome = project.node(['scripts/bootstrap.mjs', 'build'], { FAULT: fault });
      if (!existsSync(join(kept, 'key'))) cpSync(bundle, kept, { recursive: true });
      return outcome;
    };
    return { project, build };
  }

  test('half-way leaves dist/ as it was, and says which page it was', () => {
    const { project, build } = aFaultyProject('throws');
    const before = bytesOf(withSite(project).at('dist'));
    const { status, stderr } = build();
    expect(stderr).toContain('✗ src/pages/404.astro\n    the page /404/ cannot be made: half-way\n');
    expect(stderr).toContain('The build failed; see above. dist/ is as it was.');
    expect(status).toBe(1);
    expect(bytesOf(project.at('dist'))).toEqual(before);
  });

  test('after one that died between taking the old site away and putting the new one there, has the old one back', () => {
    const { project, build } = aFaultyProject('throws');
    mkdirSync(project.at('dist-next-abc123'));
    renameSync(withSite(project).at('dist'), project.at('dist-next-abc123/replaced'));
    project.write(
      'dist-next-abc123/builder.json',
      JSON.stringify({ pid: 2 ** 22 + 1, host: 'here', since: '2026-11-22' }),
    );
    expect(build().stderr).toContain('half-way');
    expect(project.text('dist/index.html')).toContain('The last good site');
    expect(foldersOf(project)).toEqual(['dist']);
  });

  test('because the site is not whole publishes nothing: an empty page', () => {
    const { project, build } = aFaultyProject('empty');
    const before = bytesOf(withSite(project).at('dist'));
    const { status, stderr, stdout } = build();
    expect(stdout).not.toContain('Built');
    expect(stderr).toContain(`${join('site', 'about/index.html')}\n    is empty\n`);
    expect(stderr).toContain('dist/ is as it was.');
    expect(status).toBe(1);
    expect(bytesOf(project.at('dist'))).toEqual(before);
  });
});
