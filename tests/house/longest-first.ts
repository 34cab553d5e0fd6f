import { fileURLToPath } from 'node:url';
import { relative, sep } from 'node:path';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/**
 * Test files that take longest, the longest first, by path from `tests`. Each run of `npm test` ends with the ten longest: a file
 * that is new among them belongs here. Not `dist/repeatable.test.ts`: it comes last of its suite, as it would wait for the build
 * of `dist/folder.test.ts`.
 */
export const longest: readonly string[] = [
  'browser/every-page.test.ts',
  'commands/builds.test.ts',
  'browser/models.test.ts',
  'dist/folder.test.ts',
  'browser/self-check-views.test.ts',
  'browser/search.test.ts',
  'browser/engines.test.ts',
  'browser/paper.test.ts',
  'commands/kept-bundle.test.ts',
  'formats/imports/opened/limits.test.ts',
  'commands/what-people-do.test.ts',
  'dist/search-index.test.ts',
  'dist/python-readers.test.ts',
  'commands/stable-data.test.ts',
  'commands/build.test.ts',
  'browser/build-ladder.test.ts',
  'dist/html.test.ts',
  'content/built-ladder.test.ts',
  'content/search.test.ts',
  'properties/building/model.test.ts',
];

const tests = fileURLToPath(new URL('..', import.meta.url));

/** Where a test file stands in the list above; after all of it, when it does not. */
function placeOf(file: string): number {
  const place = longest.indexOf(relative(tests, file).replaceAll(sep, '/'));
  return place < 0 ? longest.length : place;
}

/**
 * Begins with the files that take longest, so that no worker is left alone with one of them at the end: first with the longest of all,
 * which takes half of a run. Files of a suite that share a worker stay together, and come before the others that have one each. A
 * fresh clone knows no times, so they stand in a list.
 */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const suites = new Map(files.map(({ project }, i) => [project, i]));
    const turnOf = ({ project, moduleId }: TestSpecification): number => {
      if (placeOf(moduleId) === 0) return -1;
      return project.config.isolate ? files.length : suites.get(project)!;
    };
    return (await super.sort(files)).sort(
      (a, b) =>
        a.project.config.sequence.groupOrder - b.project.config.sequence.groupOrder ||
        turnOf(a) - turnOf(b) ||
        placeOf(a.moduleId) - placeOf(b.moduleId),
    );
  }
}
