import type { Vite, Vitest } from 'vitest/node';

/**
 * Stops the run when a suite that was asked for has no test file, which Vitest passes over when another suite has one.
 * A plugin, because reporters of the configuration give way to those of the command line.
 */
export const everySuiteRuns: Vite.Plugin = {
  name: 'every-suite-runs',
  configureVitest({ vitest }) {
    if (!vitest.config.reporters.includes(reporter)) vitest.config.reporters.push(reporter);
  },
};

const reporter = {
  async onInit({ projects }: Vitest): Promise<void> {
    for (const project of projects) {
      const { testFiles } = await project.globTestFiles();
      if (testFiles.length === 0) {
        throw new Error(`the suite "${project.name}" finds no test: put *.test.ts files into ${project.config.root}`);
      }
    }
  },
};
