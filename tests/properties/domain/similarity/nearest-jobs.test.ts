import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Atlas } from '../../../../src/domain/atlas/atlas.ts';
import { findNearestJobs } from '../../../../src/domain/similarity/nearest-jobs.ts';
import { leastLikeness } from '../../../../src/domain/policy.ts';
import { aJob, held } from '../../../fixtures/a-job.ts';
import { atlasWith } from '../../../fixtures/entries.ts';

describe('findNearestJobs(atlas, id, most)', () => {
  test('likes two jobs equally in both directions, from the floor to 1, and wholly when they ask for the same', () => {
    const base = atlasWith();
    const competencies = fc
      .uniqueArray(fc.constantFrom(...base.allCompetencies.keys()), { minLength: 1 })
      .chain((ids) =>
        fc.tuple(
          ...ids.map((id) =>
            fc.constantFrom<'high' | 'moderate'>('high', 'moderate').map((importance) => held(id, { importance })),
          ),
        ),
      );
    fc.assert(
      fc.property(competencies, competencies, (one, other) => {
        const jobs = new Map([
          ['one', aJob({ competencies: one })],
          ['other', aJob({ competencies: other })],
          ['twin', aJob({ competencies: one.toReversed() })],
        ]);
        const twisted: Atlas = { ...base, jobs };
        const likeness = (from: string, to: string) =>
          findNearestJobs(twisted, from, 9).find(({ job }) => job === to)?.likeness;
        expect(likeness('one', 'other')).toBe(likeness('other', 'one'));
        expect(likeness('one', 'twin')).toBe(1);
        for (const { likeness: each } of findNearestJobs(twisted, 'one', 9)) {
          expect(each).toBeGreaterThanOrEqual(leastLikeness);
          expect(each).toBeLessThanOrEqual(1);
        }
      }),
    );
  });
});
