import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findNearestModels } from '../../../../src/domain/similarity/nearest-models.ts';
import { anIndustry } from '../../../fixtures/an-industry.ts';

const model = (title: string, ...competencies: readonly string[]) =>
  anIndustry({
    title,
    tiers: [{ tier: 'workplace', blocks: competencies.map((competency) => ({ competency })) }],
  });

test('findNearestModels(entries, id, most) counts the same for two models whichever is asked about', () => {
  const blocks = fc.uniqueArray(fc.constantFrom(...'abcdefgh'), { minLength: 1 });
  fc.assert(
    fc.property(blocks, blocks, (one, other) => {
      const two = new Map([
        ['one', model('One', ...one)],
        ['other', model('Other', ...other)],
      ]);
      const [there] = findNearestModels({ industries: two }, 'one', 1);
      const [back] = findNearestModels({ industries: two }, 'other', 1);
      const both = one.filter((id) => other.includes(id)).length;
      expect(there?.shared.length ?? 0).toBe(both);
      expect(back?.likeness).toBe(there?.likeness);
      if (there) expect(there.likeness).toBeCloseTo(there.shared.length / there.either, 12);
    }),
    { numRuns: 50 },
  );
});
