import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { choiceFrom, type FacetItem, narrow, queryOf } from '../../../src/tools/facets/facets.ts';

describe('narrow(items, choice, single)', () => {
  test('counts for each value as many as it shows when chosen: alone where a thing has one, else in addition', () => {
    const values = { cluster: ['personal', 'workplace', 'technical'], model: ['baking', 'milling'] };
    const single = new Set(['cluster']);
    const item = fc.record({
      values: fc.record({ cluster: fc.subarray(values.cluster), model: fc.subarray(values.model) }),
      text: fc.constantFrom('up', 'down', 'up and down'),
    });
    const list = fc
      .array(item, { maxLength: 9 })
      .map((all) => all.map((one, i): FacetItem => ({ id: `item-${i}`, ...one })));
    const chosen = fc.record({
      facets: fc.record({ cluster: fc.subarray(values.cluster), model: fc.subarray(values.model) }),
      words: fc.constantFrom('', 'up', 'up down'),
    });
    fc.assert(
      fc.property(list, chosen, (all, { facets, words }) => {
        for (const [facet, counted] of Object.entries(narrow(all, { facets, words }, single).counts)) {
          for (const [value, count] of Object.entries(counted)) {
            const beside = single.has(facet) ? [] : facets[facet as keyof typeof facets];
            const more = { facets: { ...facets, [facet]: [...beside, value] }, words };
            expect(narrow(all, more, single).shown.size).toBe(count);
          }
        }
      }),
    );
  });
});

describe('choiceFrom(query, facets) and queryOf(choice)', () => {
  test('bring back every choice that was written', () => {
    const text = fc.string({ unit: 'grapheme' });
    const any = fc.record({
      facets: fc.record({ cluster: fc.array(text), model: fc.array(text), 'job zone': fc.array(text) }),
      words: text,
    });
    fc.assert(
      fc.property(any, (chosen) => {
        expect(choiceFrom(queryOf(chosen), Object.keys(chosen.facets))).toEqual(chosen);
      }),
    );
  });
});
