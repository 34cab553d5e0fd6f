/**
 * `npm run check`: types, lint, format, and what nothing uses. All run, whatever the others find. Exit 1 when one finds something.
 * `npm run check -- --fix` mends first what lint and format can mend by themselves.
 *
 * What was right and has not changed is not checked again. Types are left out when no file of the project changed; lint and
 * format look at the files that changed. A rule of lint that asks for types can then miss a file that did not change and
 * imports one that did: `npm run check -- --whole`, and every run where CI is set, looks at everything.
 */
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { projectFingerprint, rememberGreen, wasGreen } from './disk/project-fingerprint.ts';

/** What one program found. */
interface Finding {
  readonly name: string;
  readonly right: boolean;
  readonly output: string;
  /** Milliseconds; undefined when it was right before and nothing changed. */
  readonly took: number | undefined;
}

const caches = 'node_modules/.cache';
const whole = process.argv.includes('--whole') || Boolean(process.env.CI);
const cacheIn = (name: string): string[] =>
  whole ? [] : ['--cache', '--cache-strategy', 'content', '--cache-location', `${caches}/check/${name}`];
const astro = 'node_modules/astro/bin/astro.mjs';
const eslint = ['node_modules/eslint/bin/eslint.js', '--config', 'tests/house/eslint.config.js', '.'];
const prettier = ['node_modules/prettier/bin/prettier.cjs', '--log-level', 'warn', '.'];
const knip = ['node_modules/knip/bin/knip.js', '--config', 'tests/house/knip.config.js', '--no-progress'];

// Lint reads the types that Astro writes, and a fresh clone has none.
if (!existsSync('.astro/types.d.ts')) await run('types', [astro, 'sync']);
if (process.argv.includes('--fix')) {
  // One after the other, as both write the same files.
  await run('lint', [...eslint, '--fix']);
  await run('format', [...prettier, '--write']);
}
const findings = await Promise.all([
  checkTypes(),
  run('lint', [...eslint, ...cacheIn('eslint')]),
  run('format', [...prettier, '--check', ...cacheIn('prettier')]),
  run('unused', knip),
]);
for (const { name, right, output } of findings) if (!right) console.error(`── ${name} ──\n${output.trim()}\n`);
for (const { name, right, took } of findings) {
  console.log(
    `${right ? '✓' : '✗'} ${name.padEnd(6)} ${took === undefined ? 'unchanged' : `${(took / 1000).toFixed(1)} s`}`,
  );
}
if (findings.some(({ right }) => !right)) {
  console.log('\n"npm run check -- --fix" mends what can be mended without thinking.');
  process.exitCode = 1;
}

/** Check types, unless they were right when the project was the same to the last byte. */
async function checkTypes(): Promise<Finding> {
  const file = `${caches}/check/types`;
  // Before the check: a file that somebody saves meanwhile may have been read or not.
  const before = projectFingerprint('.');
  if (!whole && wasGreen(file, before)) return { name: 'types', right: true, output: '', took: undefined };
  const finding = await run('types', [astro, 'check']);
  if (finding.right) rememberGreen(file, before);
  return finding;
}

function run(name: string, words: readonly string[]): Promise<Finding> {
  const began = performance.now();
  const color = process.stderr.isTTY ? { FORCE_COLOR: '1' } : { NO_COLOR: '1' };
  const program = spawn(process.execPath, words, { env: { ...process.env, ...color, ASTRO_TELEMETRY_DISABLED: '1' } });
  let output = '';
  for (const stream of [program.stdout, program.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => (output += text));
  return new Promise((done, fail) => {
    program.on('error', fail);
    program.on('close', (code) => done({ name, right: code === 0, output, took: performance.now() - began }));
  });
}
