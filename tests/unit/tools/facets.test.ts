import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Choice, choiceFrom, type FacetItem, narrow, queryOf } from '../../../src/tools/facets/facets.ts';

const items: readonly FacetItem[] = [
  { id: 'patience', values: { cluster: ['personal'], model: ['baking'] }, text: 'patience waiting calm' },
  { id: 'tidiness', values: { cluster: ['workplace'], model: ['baking', 'milling'] }, text: 'tidiness clearing up' },
  { id: 'sums', values: { cluster: ['workplace'], model: [] }, text: 'sums counting up' },
];
const choice = (facets: Choice['facets'] = {}, words = ''): Choice => ({ facets, words });
const shown = (...chosen: Parameters<typeof choice>) => [...narrow(items, choice(...chosen)).shown];

describe('narrow(items, choice)', () => {
  test('shows everything for no choice, and for facets where nothing is chosen', () => {
    expect(shown()).toEqual(['patience', 'tidiness', 'sums']);
    expect(shown({ cluster: [], model: [] })).toEqual(['patience', 'tidiness', 'sums']);
  });

  test('adds up the values of one facet', () => {
    expect(shown({ cluster: ['personal', 'workplace'] })).toEqual(['patience', 'tidiness', 'sums']);
    expect(shown({ cluster: ['personal'] })).toEqual(['patience']);
  });

  test('narrows one facet by another', () => {
    expect(shown({ cluster: ['workplace'], model: ['baking'] })).toEqual(['tidiness']);
    expect(shown({ cluster: ['personal'], model: ['milling'] })).toEqual([]);
  });

  test('asks for every word, wherever it stands and however it is written', () => {
    expect(shown({}, ' UP  tid ')).toEqual(['tidiness']);
    expect(shown({}, 'up')).toEqual(['tidiness', 'sums']);
    expect(shown({ model: ['baking'] }, 'up calm')).toEqual([]);
  });

  test('shows nothing for a value or a facet that no item has', () => {
    expect(shown({ cluster: ['technical'] })).toEqual([]);
    expect(shown({ color: ['red'] })).toEqual([]);
  });

  test('counts what each value would show beside the other facets and the words', () => {
    expect(narrow(items, choice({ cluster: ['personal'] })).counts).toEqual({
      cluster: { personal: 1, workplace: 2 },
      model: { baking: 1, milling: 0 },
    });
    expect(narrow(items, choice({ model: ['milling'] }, 'up')).counts).toEqual({
      cluster: { personal: 0, workplace: 1 },
      model: { baking: 1, milling: 1 },
    });
  });

  test('counts for each value as many as it shows when chosen alone in its facet', () => {
    const values = { cluster: ['personal', 'workplace', 'technical'], model: ['baking', 'milling'] };
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
        for (const [facet, counted] of Object.entries(narrow(all, { facets, words }).counts)) {
          for (const [value, count] of Object.entries(counted)) {
            expect(narrow(all, { facets: { ...facets, [facet]: [value] }, words }).shown.size).toBe(count);
          }
        }
      }),
    );
  });
});

describe('choiceFrom(query, facets) and queryOf(choice)', () => {
  test('read and write facets in order, then words', () => {
    const query = '?cluster=personal&cluster=workplace&words=up+%26+down';
    const chosen = choice({ cluster: ['personal', 'workplace'], model: [] }, 'up & down');
    expect(choiceFrom(query, ['cluster', 'model'])).toEqual(chosen);
    expect(queryOf(chosen)).toBe(query);
  });

  test('pass over facets that the list does not have', () => {
    expect(choiceFrom('?color=red&cluster=personal', ['cluster'])).toEqual(choice({ cluster: ['personal'] }));
  });

  test('write nothing for no choice, and read no choice from nothing', () => {
    expect(queryOf(choice({ cluster: [], model: [] }))).toBe('');
    expect(choiceFrom('', ['cluster'])).toEqual(choice({ cluster: [] }));
  });

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
