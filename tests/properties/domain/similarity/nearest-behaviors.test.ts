import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { nearestNeighbor } from '../../../../src/domain/policy.ts';
import { behavior, findNeighbors } from '../../../fixtures/a-placed-behavior.ts';

describe('neighborFinder(behaviors, entries)', () => {
  test('likes two behaviors equally in both directions, between the limit and 1', () => {
    const text = fc.array(fc.constantFrom('sweep', 'floor', 'yard', 'coin', 'door', 'wax', 'lock', 'bread'), {
      minLength: 1,
      maxLength: 6,
    });
    fc.assert(
      fc.property(fc.array(text, { minLength: 2, maxLength: 6 }), (texts) => {
        const neighbors = findNeighbors(texts.map((words, i) => behavior(`c${i}/b`, words.join(' '))));
        for (const [id, list] of neighbors) {
          for (const { id: other, likeness } of list) {
            expect(likeness).toBeGreaterThanOrEqual(nearestNeighbor - 0.0005);
            expect(likeness).toBeLessThanOrEqual(1);
            expect(neighbors.get(other)).toContainEqual({ id, likeness });
          }
        }
      }),
    );
  });
});
