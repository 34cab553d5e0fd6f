/**
 * `npm test`: every suite. `unit` first, alone, so that its time can be told; those that need Node alone, and a build beside them, which uses what they leave of the machine; then the
 * suites that need the built site, a browser or whole commands. Ends with what failed in any run, and one line that counts the tests of all runs.
 */
import { mkdirSync, readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { runScript } from './disk/child-script.ts';

const fast = ['house', 'properties', 'formats', 'disk', 'content', 'markup'];
const slow = ['dist', 'browser', 'commands'];
let passed = 0;
let failed = 0;
/** What went wrong, each told before the last line: a log of many thousand tests is often cut in its middle. */
const told: string[] = [];

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
  const { failures, ...counts } = countTests(report);
  if (again > 0 && status !== 0 && counts.failed === 0 && counts.passed > 0) return run(projects, report, again - 1);
  passed += counts.passed;
  failed += counts.failed;
  told.push(...failures);
  if (status !== 0 && counts.failed === 0)
    fail(`${projects.join(', ')}: ended with status ${status}, ${counts.passed} tests passed and none failed`);
}

/** What is read of the report that Vitest writes, in the form of Jest's. */
interface Report {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly testResults: readonly {
    readonly name: string;
    readonly assertionResults: readonly {
      readonly status: string;
      readonly fullName: string;
      readonly failureMessages: readonly string[];
    }[];
  }[];
}

function countTests(report: string): { passed: number; failed: number; failures: readonly string[] } {
  try {
    const { numPassedTests, numFailedTests, testResults } = JSON.parse(readFileSync(report, 'utf8')) as Report;
    const failures = testResults.flatMap(({ name, assertionResults }) =>
      assertionResults
        .filter((one) => one.status === 'failed')
        .map(({ fullName, failureMessages: [message = ''] }) => {
          const [why = ''] = message.split('\n');
          return `Failed: ${relative('.', name)}: ${fullName}: ${why.slice(0, 500)}`;
        }),
    );
    return { passed: numPassedTests, failed: numFailedTests, failures };
  } catch {
    return { passed: 0, failed: 0, failures: [] };
  }
}

function fail(why: string): void {
  failed += 1;
  told.push(why);
}

mkdirSync('reports', { recursive: true });
// It has a limit of time, which the first run on a machine may miss: all files are read from a cold disk then.
await run(['unit'], 'reports/unit.json', 1);
const [{ status }] = await Promise.all([
  runScript(['scripts/build.ts'], { output: 'errors' }),
  run(fast, 'reports/fast.json'),
]);
if (status === 0) await run(slow, 'reports/slow.json');
else fail('the build ended with an error');
console.log(['', ...told, `${passed} passed, ${failed} failed`].join('\n'));
process.exitCode = failed > 0 || passed === 0 ? 1 : 0;
