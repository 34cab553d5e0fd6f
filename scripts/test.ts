/**
 * `npm test`: every suite. The fast ones first, then a build, then the suites that need the built site, a browser or whole
 * commands, one file at a time. Ends with one line that counts the tests of both runs.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync } from 'node:fs';

const fast = ['unit', 'content', 'house', 'markup'];
const slow = ['dist', 'browser', 'commands'];
let passed = 0;
let failed = 0;

function run(projects: readonly string[], report: string): void {
  const { status } = spawnSync(
    process.execPath,
    [
      'node_modules/vitest/vitest.mjs',
      'run',
      '--config=tests/vitest.config.ts',
      ...projects.map((name) => `--project=${name}`),
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${report}`,
    ],
    { stdio: 'inherit' },
  );
  const counts = countTests(report);
  passed += counts.passed;
  failed += counts.failed + (status !== 0 && counts.failed === 0 ? 1 : 0);
}

function countTests(report: string): { passed: number; failed: number } {
  try {
    const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(report, 'utf8')) as Record<string, number>;
    return { passed: numPassedTests ?? 0, failed: numFailedTests ?? 0 };
  } catch {
    return { passed: 0, failed: 1 };
  }
}

mkdirSync('reports', { recursive: true });
run(fast, 'reports/fast.json');
const { status } = spawnSync(process.execPath, ['scripts/build.ts'], { stdio: ['ignore', 'pipe', 'inherit'] });
if (status === 0) run(slow, 'reports/slow.json');
else failed += 1;
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 || passed === 0 ? 1 : 0;
