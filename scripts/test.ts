/**
 * `npm test`: every suite. `unit` first, alone, so that its time can be told; those that need Node alone, then a build, then the suites that need the built site, a browser or whole
 * commands, one file at a time. Ends with one line that counts the tests of all runs.
 */
import { mkdirSync, readFileSync } from 'node:fs';
import { runScript } from './disk/child-script.ts';

const fast = ['house', 'properties', 'formats', 'disk', 'content', 'markup'];
const slow = ['dist', 'browser', 'commands'];
let passed = 0;
let failed = 0;
/** What went wrong without a failed test, for the last line. */
const otherwise: string[] = [];

async function run(projects: readonly string[], report: string, again = 0): Promise<void> {
  const { status } = await runScript([
    'node_modules/vitest/vitest.mjs',
    'run',
    '--config=tests/vitest.config.ts',
    ...projects.map((name) => `--project=${name}`),
    '--reporter=default',
    '--reporter=json',
    // Says what each suite took.
    '--reporter=./tests/house/suite-times.ts',
    `--outputFile.json=${report}`,
  ]);
  const counts = countTests(report);
  if (again > 0 && status !== 0 && counts.failed === 0 && counts.passed > 0) return run(projects, report, again - 1);
  passed += counts.passed;
  failed += counts.failed;
  if (status !== 0 && counts.failed === 0)
    fail(`${projects.join(', ')}: ended with status ${status}, ${counts.passed} tests passed and none failed`);
}

function countTests(report: string): { passed: number; failed: number } {
  try {
    const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(report, 'utf8')) as Record<string, number>;
    return { passed: numPassedTests ?? 0, failed: numFailedTests ?? 0 };
  } catch {
    return { passed: 0, failed: 0 };
  }
}

function fail(why: string): void {
  failed += 1;
  otherwise.push(why);
}

mkdirSync('reports', { recursive: true });
// It has a limit of time, which the first run on a machine may miss: all files are read from a cold disk then.
await run(['unit'], 'reports/unit.json', 1);
await run(fast, 'reports/fast.json');
const { status } = await runScript(['scripts/build.ts'], { output: 'errors' });
if (status === 0) await run(slow, 'reports/slow.json');
else fail('the build ended with an error');
console.log(['', ...otherwise, `${passed} passed, ${failed} failed`].join('\n'));
process.exitCode = failed > 0 || passed === 0 ? 1 : 0;
