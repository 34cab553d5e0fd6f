import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Atlas } from '../../../../src/domain/atlas/atlas.ts';
import { skillDescriptors } from '../../../../src/exports/rsd/skills.ts';
import { aDataSite } from '../../../fixtures/a-data-site.ts';
import { atlasWith } from '../../../fixtures/entries.ts';
import { reworded } from '../../../fixtures/reworded.ts';
import { anyRewording } from '../../../fixtures/some-words.ts';

const atlas = atlasWith();

describe('skillDescriptors(atlas, site)', () => {
  test('keeps every identifier when words, order and address change', () => {
    const identifiers = (own: Atlas, root?: string) =>
      skillDescriptors(own, aDataSite(root))
        .map(({ uuid }) => uuid)
        .toSorted();
    const turned = { ...atlas, competencies: new Map([...atlas.competencies].reverse()) };
    fc.assert(
      fc.property(anyRewording, fc.webUrl(), (say, root) => {
        expect(identifiers(reworded(turned, say), root)).toEqual(identifiers(atlas));
      }),
      { numRuns: 20 },
    );
  });
});
