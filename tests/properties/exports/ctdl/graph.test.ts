import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Atlas } from '../../../../src/domain/atlas/atlas.ts';
import { listFrameworks } from '../../../../src/domain/frameworks/frameworks.ts';
import { ctdlFiles } from '../../../../src/exports/ctdl/files.ts';
import { ctdlName } from '../../../../src/exports/ctdl/graph.ts';
import type { CtdlGraph } from '../../../../src/exports/ctdl/records.ts';
import { aDataSite } from '../../../fixtures/a-data-site.ts';
import { atlasWith } from '../../../fixtures/entries.ts';
import { plainTree } from '../../../fixtures/plain-tree.ts';
import { readCtdl } from '../../../fixtures/read-ctdl.ts';
import { reworded } from '../../../fixtures/reworded.ts';
import { anyRewording } from '../../../fixtures/some-words.ts';

const atlas = atlasWith();
const filesOf = (own: Atlas = atlas, root?: string) =>
  new Map(ctdlFiles(own, aDataSite(root)).map(({ path, make }) => [path, make() as string]));

describe('ctdlFiles(atlas, site)', () => {
  test('can be read back: words, identifiers and tree, whatever the words', () => {
    fc.assert(
      fc.property(anyRewording, (say) => {
        const own = reworded(atlas, say);
        const files = filesOf(own);
        for (const framework of listFrameworks(own)) {
          expect(readCtdl(files.get(`${ctdlName(framework.key)}.jsonld`)!)).toEqual(
            plainTree(own, framework, framework.items),
          );
        }
      }),
      { numRuns: 30 },
    );
  });

  test('keeps every identifier when words, order and address change', () => {
    const ctids = (own: Atlas, root?: string) =>
      [...filesOf(own, root).values()]
        .flatMap((file) => (JSON.parse(file) as CtdlGraph)['@graph'].map((one) => one['ceterms:ctid']))
        .toSorted();
    const turned = { ...atlas, competencies: new Map([...atlas.competencies].reverse()) };
    fc.assert(
      fc.property(anyRewording, fc.webUrl(), (say, root) => {
        expect(ctids(reworded(turned, say), root)).toEqual(ctids(atlas));
      }),
      { numRuns: 20 },
    );
    expect(ctids(atlas)).not.toContain('ce-undefined');
  });
});
