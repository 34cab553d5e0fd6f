import type { Reporter } from 'vitest/node';

/** Stops the run when a suite that was asked for has no test file, which Vitest passes over when another suite has one. */
export const everySuiteRuns: Reporter = {
  async onInit({ projects }) {
    for (const project of projects) {
      const { testFiles } = await project.globTestFiles();
      if (testFiles.length === 0) {
        throw new Error(`the suite "${project.name}" finds no test: put *.test.ts files into ${project.config.root}`);
      }
    }
  },
};
