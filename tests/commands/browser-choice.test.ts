import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';

interface Report {
  readonly numFailedTests: number;
  readonly numPassedTests: number;
  readonly testResults: readonly {
    readonly assertionResults: readonly { status: string; failureMessages: string[] }[];
  }[];
}

/** Run two files of the browser suite with a program of these lines in the place of a browser. */
function runSuite(lines: readonly string[]): {
  readonly report: Report;
  readonly stdout: string;
  readonly path: string;
} {
  const folder = mkdtempSync(join(tmpdir(), 'cairn-browser-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const path = join(folder, 'browser');
  writeFileSync(path, lines.join('\n'), { mode: 0o755 });
  const env = Object.fromEntries(
    Object.entries(process.env).filter(([name]) => !/^(?:VITEST|NODE_ENV|TEST)/.test(name)),
  );
  const { stdout } = spawnSync(
    process.execPath,
    [
      'node_modules/vitest/vitest.mjs',
      'run',
      '--config=tests/vitest.config.ts',
      '--project=browser',
      '--reporter=json',
      `--outputFile.json=${join(folder, 'report.json')}`,
      'a-page-opens',
      'pyramid',
    ],
    // No Firefox is asked for here.
    { encoding: 'utf8', env: { ...env, PATH: '', CAIRN_BROWSER: path } },
  );
  return { report: JSON.parse(readFileSync(join(folder, 'report.json'), 'utf8')) as Report, stdout, path };
}

describe.runIf(process.platform !== 'win32')('a browser that cannot open a page', () => {
  test.for([
    ['ends at once', ['#!/bin/sh', 'exit 3'], 'it ended at once, with status 3'],
    [
      'says why',
      ['#!/bin/sh', 'echo "libnss3.so: cannot open shared object file." >&2', 'exit 127'],
      'libnss3.so: cannot open shared object file',
    ],
  ] as const)('%s: one test fails and says so in a sentence, and the suite stops there', ([, lines, reason]) => {
    const { report, stdout, path } = runSuite(lines);
    const says = `The browser from CAIRN_BROWSER, ${path}, cannot open a page (${reason}): mend it, or choose another one, as by CAIRN_BROWSER=npm.`;
    expect(stdout).toContain(says);
    const all = report.testResults.flatMap(({ assertionResults }) => assertionResults);
    const failed = all.filter(({ status }) => status === 'failed');
    expect([failed.length, report.numPassedTests]).toEqual([1, 0]);
    expect(failed[0]!.failureMessages.join()).toContain(says);
    expect(all.length).toBeGreaterThan(4);
  });
});
