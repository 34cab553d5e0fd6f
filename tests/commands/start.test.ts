import { existsSync, mkdirSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { describe, expect, onTestFinished, test } from 'vitest';
import { freePort } from '../../scripts/disk/free-port.ts';
import { aLinkedProject, type Project, until } from './a-project.ts';

/** A project whose build does nothing but leave a mark and a page. */
function aProjectThatBuilds(): Project {
  const project = aLinkedProject();
  project.write(
    'scripts/build.ts',
    `import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
    writeFileSync('begun', '');
    process.on('SIGTERM', () => process.exit(writeFileSync('ended', 'SIGTERM') ?? 0));
    while (existsSync('slow')) await new Promise((done) => setTimeout(done, 50));
    mkdirSync('dist', { recursive: true });
    writeFileSync('dist/index.html', 'home');\n`,
  );
  return project;
}

/** Start the server at a port, as a person does by PORT. */
function startAt(project: Project, port: number, ...words: string[]) {
  project.write('settings', `PORT=${port}\n`);
  return project.startNode('--env-file=settings', 'scripts/start.ts', ...words);
}

describe('npm start', () => {
  test.for(['', 'abc', '99999', '-1', '80.5'])('refuses PORT=%s before it builds', (port) => {
    const project = aProjectThatBuilds();
    const { status, stdout, stderr } = project.node(['scripts/start.ts'], { PORT: port });
    expect(stderr).toBe(`PORT is "${port}", which is no port: give a whole number from 1 to 65535, as in PORT=8080.\n`);
    expect([status, stdout, existsSync(project.at('begun'))]).toEqual([1, '', false]);
  });

  test('finds a taken port before it builds', async () => {
    const project = aProjectThatBuilds();
    const other = createServer();
    await new Promise<void>((done) => other.listen(0, done));
    onTestFinished(() => void other.close());
    const { port } = other.address() as { port: number };
    const { status, stderr } = project.node(['scripts/start.ts'], { PORT: String(port) });
    expect(stderr).toBe(
      `Port ${port} is taken by another program: stop it, or choose another port, as in PORT=${port + 1}.\n`,
    );
    expect([status, existsSync(project.at('begun'))]).toEqual([1, false]);
  });

  test.for([
    [['--no-build'], 'There is no dist/ yet: run "npm run build".\n'],
    [['--host', 'host.invalid'], 'This machine is not called "host.invalid"'],
    [['--host'], "'--host <value>' argument missing"],
    [['--hots', '0.0.0.0'], "Unknown option '--hots'"],
  ] as const)('answers %s with a sentence, without a stack and before it builds', ([words, says]) => {
    const project = aProjectThatBuilds();
    const { status, stderr } = project.node(['scripts/start.ts', ...words], { PORT: '0' });
    expect(stderr).toContain(says);
    expect(stderr).not.toMatch(/^\s+at /m);
    expect([status, existsSync(project.at('begun'))]).toEqual([1, false]);
  });

  test('has the port while it builds, tells who asks to wait, and then serves', async () => {
    const project = aProjectThatBuilds();
    project.write('slow', '');
    const port = await freePort();
    const address = `http://127.0.0.1:${port}/`;
    const started = startAt(project, port);
    await until(
      () => existsSync(project.at('begun')),
      () => 'the build did not begin',
    );
    const early = await fetch(address);
    expect([early.status, early.headers.get('retry-after')]).toEqual([503, '10']);
    expect(await early.text()).toBe('The site is being built. Try again in a minute.\n');
    rmSync(project.at('slow'));
    await started.says(`Cairn is at http://localhost:${port}/`);
    expect(await (await fetch(address)).text()).toBe('home');
  });

  test('ends the build with itself', async () => {
    const project = aProjectThatBuilds();
    project.write('slow', '');
    const started = startAt(project, await freePort());
    await until(
      () => existsSync(project.at('begun')),
      () => 'the build did not begin',
    );
    started.kill('SIGTERM');
    await until(
      () => existsSync(project.at('ended')),
      () => 'the build runs on',
    );
  });

  test('reaches other machines only when a host is told', async () => {
    const project = aLinkedProject();
    mkdirSync(project.at('dist'));
    const started = startAt(project, await freePort(), '--no-build', '--host', '0.0.0.0');
    await started.says('Cairn is at http://localhost:');
    await started.says('Other machines of the network reach it too.');
  });
});
