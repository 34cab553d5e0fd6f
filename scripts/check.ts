/**
 * `npm run check`: types, lint and format. All three run, whatever the others find. Exit 1 when one finds something.
 * `npm run check -- --fix` mends first what lint and format can mend by themselves.
 */
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';

/** What one program found. */
interface Finding {
  readonly name: string;
  readonly right: boolean;
  readonly output: string;
  /** Milliseconds. */
  readonly took: number;
}

const astro = 'node_modules/astro/bin/astro.mjs';
const eslint = ['node_modules/eslint/bin/eslint.js', '--config', 'tests/house/eslint.config.js', '.'];
const prettier = ['node_modules/prettier/bin/prettier.cjs', '--log-level', 'warn', '.'];

// Lint reads the types that Astro writes, and a fresh clone has none.
if (!existsSync('.astro/types.d.ts')) await run('types', [astro, 'sync']);
if (process.argv.includes('--fix')) {
  // One after the other, as both write the same files.
  await run('lint', [...eslint, '--fix']);
  await run('format', [...prettier, '--write']);
}
const findings = await Promise.all([
  run('types', [astro, 'check']),
  run('lint', eslint),
  run('format', [...prettier, '--check']),
]);
for (const { name, right, output } of findings) if (!right) console.error(`── ${name} ──\n${output.trim()}\n`);
for (const { name, right, took } of findings) {
  console.log(`${right ? '✓' : '✗'} ${name.padEnd(6)} ${(took / 1000).toFixed(1)} s`);
}
if (findings.some(({ right }) => !right)) {
  console.log('\n"npm run check -- --fix" mends what can be mended without thinking.');
  process.exitCode = 1;
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
