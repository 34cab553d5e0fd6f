import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Atlas } from '../../../../src/domain/atlas/atlas.ts';
import type { EntryOf } from '../../../../src/domain/atlas/entries.ts';
import { caseFiles } from '../../../../src/exports/case/files.ts';
import { aDataSite } from '../../../fixtures/a-data-site.ts';
import { caseBodies } from '../../../fixtures/case-bodies.ts';
import { atlasWith } from '../../../fixtures/entries.ts';

const atlas = atlasWith();
const bodies = caseBodies(atlas);

/** Unlike words: any character there is, quotes, breaks of lines. */
const text = fc.oneof(
  fc.string({ unit: 'binary', minLength: 1, maxLength: 20 }),
  fc.constantFrom('"Quoted" \\ ’n’ \u2028 all', 'Over\r\ntwo lines', 'A\tB\nC', '<b>&amp;</b>', 'Grüße, 世界 🥖'),
);

describe('identifiers', () => {
  const identifiersOf = (from: Atlas) => caseFiles(from, aDataSite()).map(({ path }) => path);

  test('stay when entries come in another order', () => {
    const ids = [...atlas.competencies.keys()];
    fc.assert(
      fc.property(
        fc.shuffledSubarray(ids, { minLength: ids.length }),
        fc.shuffledSubarray([...atlas.jobs.keys()], { minLength: atlas.jobs.size }),
        (order, jobs) => {
          const moved: Atlas = {
            ...atlas,
            competencies: new Map(order.map((id) => [id, turned(atlas.competencies.get(id)!)])),
            jobs: new Map(jobs.map((id) => [id, atlas.jobs.get(id)!])),
          };
          const now = caseBodies(moved);
          expect([...now.keys()].sort()).toEqual([...bodies.keys()].sort());
          for (const [path, body] of bodies) {
            if (/^v1p0\/CFItems\//.test(path)) expect(now.get(path), path).toEqual(body);
          }
        },
      ),
      { numRuns: 20 },
    );
  });

  test('stay when everything is worded anew', () => {
    fc.assert(
      fc.property(text, (words) => {
        const competencies = new Map(
          [...atlas.competencies].map(([id, entry]) => [
            id,
            { ...entry, title: `${entry.title} ${words}`, definition: words },
          ]),
        );
        expect(identifiersOf({ ...atlas, competencies })).toEqual(identifiersOf(atlas));
      }),
    );
  });
});

/** A competency with its groups and behaviors in the opposite order. */
const turned = (entry: EntryOf<'competencies'>): EntryOf<'competencies'> => ({
  ...entry,
  groups: entry.groups.toReversed().map((group) => ({ ...group, behaviors: group.behaviors.toReversed() })),
});
