import { chmodSync, existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { delimiter } from 'node:path';
import { describe, expect, test } from 'vitest';
import { aLinkedProject, type Project, until } from './a-project.ts';

/** Put an npm before the real one that does nothing but say how it was called, and ends with a status. */
function withNpm({ at }: Project, status: number): NodeJS.ProcessEnv {
  mkdirSync(at('bin'));
  writeFileSync(at('bin/npm'), `#!/bin/sh\necho "npm was called: $*"\nexit ${status}\n`);
  chmodSync(at('bin/npm'), 0o755);
  return { PATH: `${at('bin')}${delimiter}${process.env.PATH}` };
}

/** A command that says so and does nothing else. */
function aProjectWithGreeting(): Project {
  const project = aLinkedProject();
  project.write(
    'scripts/greet.ts',
    `console.log('greetings to', ...process.argv.slice(2), 'from', process.version);\n`,
  );
  return project;
}

describe('scripts/bootstrap.mjs', () => {
  test('runs the command at once when what the lock file says is installed', () => {
    const project = aProjectWithGreeting();
    const { stdout, status } = project.node(['scripts/bootstrap.mjs', 'greet', 'you'], withNpm(project, 0));
    expect(stdout).toBe(`greetings to you from ${process.version}\n`);
    expect(status).toBe(0);
  });

  test.for([
    ['nothing is installed', ({ at }: Project) => rmSync(at('node_modules/.installed'))],
    ['something else is installed', ({ write }: Project) => write('node_modules/.installed', '{}')],
  ] as const)('installs once when %s', ([, change]) => {
    const project = aProjectWithGreeting();
    change(project);
    const env = withNpm(project, 0);
    const first = project.node(['scripts/bootstrap.mjs', 'greet'], env);
    expect(first.stdout).toMatch(
      /^Installing what package-lock.json says .*\nnpm was called: ci --include=dev --include=optional .*\ngreetings/,
    );
    expect(project.text('node_modules/.installed')).toBe(project.text('package-lock.json'));
    expect(project.node(['scripts/bootstrap.mjs', 'greet'], env).stdout).not.toContain('npm was called');
  });

  test('says that npm failed, runs nothing and tries again the next time', () => {
    const project = aProjectWithGreeting();
    rmSync(project.at('node_modules/.installed'));
    const { stdout, stderr, status } = project.node(['scripts/bootstrap.mjs', 'greet'], withNpm(project, 7));
    expect(stderr).toBe('npm ci failed; see its message above.\n');
    expect(stdout).not.toContain('greetings');
    expect(status).toBe(7);
    expect(existsSync(project.at('node_modules/.installed'))).toBe(false);
  });

  test('ends as the command ends', () => {
    const project = aLinkedProject();
    project.write('scripts/fail.ts', 'process.exit(3);\n');
    expect(project.node(['scripts/bootstrap.mjs', 'fail']).status).toBe(3);
  });

  test.for([
    ['SIGTERM', 'npm', ({ start }: Project) => start('start')],
    ['SIGTERM', 'it', ({ startNode }: Project) => startNode('scripts/bootstrap.mjs', 'start')],
    ['SIGINT', 'it', ({ startNode }: Project) => startNode('scripts/bootstrap.mjs', 'start')],
  ] as const)('passes %s on to the command when %s is told', async ([signal, , begin]) => {
    const project = aLinkedProject();
    project.write(
      'scripts/start.ts',
      `import { writeFileSync } from 'node:fs';
      for (const one of ['SIGTERM', 'SIGINT']) process.on(one, () => process.exit(writeFileSync('ended', one) ?? 0));
      setInterval(() => {}, 1000);
      console.log('it runs');\n`,
    );
    const started = begin(project);
    await started.says('it runs');
    started.kill(signal);
    await until(
      () => existsSync(project.at('ended')) && project.text('ended') === signal,
      () => 'the command runs on',
    );
  });

  test('ends by the signal that ended the command', () => {
    const project = aLinkedProject();
    project.write('scripts/fall.ts', "process.kill(process.pid, 'SIGTERM');\nsetInterval(() => {}, 1000);\n");
    expect(project.node(['scripts/bootstrap.mjs', 'fall'])).toMatchObject({ status: null, signal: 'SIGTERM' });
  });
});
