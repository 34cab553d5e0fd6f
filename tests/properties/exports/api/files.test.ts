import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Atlas } from '../../../../src/domain/atlas/atlas.ts';
import { apiFiles } from '../../../../src/exports/api/files.ts';
import { aDataSite } from '../../../fixtures/a-data-site.ts';
import { atlasWith } from '../../../fixtures/entries.ts';
import { type ApiFile, textsIn } from '../../../fixtures/read-api.ts';

const site = aDataSite();
const filesOf = (atlas: Atlas, where = site): ApiFile[] =>
  apiFiles(atlas, where).map(({ path, make }) => ({ path, value: JSON.parse(make() as string) }));
const atlas = atlasWith();
const files = filesOf(atlas);

describe('apiFiles(atlas, site)', () => {
  test('keeps every identifier when entries are reordered or reworded, or the address changes', () => {
    const identifiersIn = (whole: readonly ApiFile[]) =>
      whole.map(({ path, value }) => [
        path,
        textsIn(value)
          .flatMap(({ path: names, text }) => (names.at(-1) === 'identifier' ? [text] : []))
          .sort(),
      ]);
    const before = identifiersIn(files);
    fc.assert(
      fc.property(fc.shuffledSubarray([...atlas.jobs], { minLength: atlas.jobs.size }), fc.webUrl(), (jobs, root) => {
        const moved = { ...atlas, jobs: new Map(jobs.map(([id, job]) => [id, { ...job, summary: 'Other words.' }])) };
        expect(identifiersIn(filesOf(moved, aDataSite(root)))).toEqual(before);
      }),
      { numRuns: 10 },
    );
  });
});
