import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { defineConfig, type TestProjectConfiguration } from 'vitest/config';
import { everySuiteRuns } from './house/every-suite-runs.ts';
import { LongestFirst } from './house/longest-first.ts';
import { unitKeepsItsLimit } from './house/unit-limit.ts';

const folder = (name: string): string => fileURLToPath(new URL(`./${name}`, import.meta.url));

/** A suite in plain Node: the test files of its own folder. */
const suite = (name: string, own: object = {}): TestProjectConfiguration => ({
  test: { name, root: folder(name), include: ['**/*.test.ts'], environment: 'node', ...own },
});

/** For suites of pure functions: test files share a worker, so that each module is read once. */
const quick = { isolate: false };

/** The same, where Node reads all modules by itself, as it does for the commands: Vite took a third of the time of `unit` (Vitest 5.1.1). */
const native = { ...quick, experimental: { viteModuleRunner: false } };

/**
 * For suites that work on the built site or on whole commands: one file more at a time than there are cores, as tests wait for
 * browsers and programs a third of their time, but no more than four; and four minutes a test, as a busy machine may take.
 */
const slow = {
  maxWorkers: Math.min(availableParallelism() + 1, 4),
  // Asked for together with others, they come after them: suites with other numbers of workers cannot run at the same time.
  sequence: { groupOrder: 1 },
  testTimeout: 240_000,
  hookTimeout: 240_000,
};

/** Astro takes two seconds to start, so it is left alone when only other suites are asked for. */
const asked = process.argv.flatMap((word, i, words) =>
  words[i - 1] === '--project' ? word : (/^--project=(.+)$/.exec(word)?.[1] ?? []),
);
const wantsMarkup = asked.length === 0 || asked.includes('markup');

export default defineConfig(async () => ({
  plugins: [everySuiteRuns, unitKeepsItsLimit],
  test: {
    passWithNoTests: false,
    sequence: { sequencer: LongestFirst },
    projects: [
      // The pure rooms by example, the laws: an answer in seconds. Threads, so that the run knows what they took.
      suite('unit', { ...native, pool: 'threads' }),
      suite('house', native),

      // What takes longer: many runs, whole readers of other formats, the disk, all of the content.
      suite('properties', { ...native, testTimeout: 60_000 }),
      suite('formats', { ...native, testTimeout: 60_000 }),
      suite('disk', { ...native, testTimeout: 60_000 }),
      suite('content', { ...quick, testTimeout: 120_000 }),

      // Components, drawn by Astro's container.
      ...(wantsMarkup
        ? [
            (await import('astro/config')).getViteConfig(
              { test: { name: 'markup', root: folder('markup'), include: ['**/*.test.ts'], ...quick } },
              { devToolbar: { enabled: false } },
            ),
          ]
        : []),

      // The built site, a real browser, whole commands.
      suite('dist', { ...slow, ...quick }),
      suite('browser', { ...slow, globalSetup: [folder('fixtures/probe-browser.ts')] }),
      suite('commands', { ...slow, globalSetup: [folder('commands/once.ts')] }),
    ],
  },
}));
