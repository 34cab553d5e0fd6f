import { describe, expect, test } from 'vitest';
import { type Choice, choiceFrom, type FacetItem, narrow, queryOf } from '../../../src/tools/facets/facets.ts';

const items: readonly FacetItem[] = [
  { id: 'patience', values: { cluster: ['personal'], model: ['baking'] }, text: 'patience waiting calm' },
  { id: 'tidiness', values: { cluster: ['workplace'], model: ['baking', 'milling'] }, text: 'tidiness clearing up' },
  { id: 'sums', values: { cluster: ['workplace'], model: [] }, text: 'sums counting up' },
];
const choice = (facets: Choice['facets'] = {}, words = ''): Choice => ({ facets, words });
const single = new Set(['cluster']);
const narrowed = (...chosen: Parameters<typeof choice>) => narrow(items, choice(...chosen), single);
const shown = (...chosen: Parameters<typeof choice>) => [...narrowed(...chosen).shown];

describe('narrow(items, choice, single)', () => {
  test('shows everything for no choice, and for facets where nothing is chosen', () => {
    expect(shown()).toEqual(['patience', 'tidiness', 'sums']);
    expect(shown({ cluster: [], model: [] })).toEqual(['patience', 'tidiness', 'sums']);
  });

  test('takes two values of a facet with one value a thing for either', () => {
    expect(shown({ cluster: ['personal', 'workplace'] })).toEqual(['patience', 'tidiness', 'sums']);
    expect(shown({ cluster: ['personal'] })).toEqual(['patience']);
  });

  test('takes two values of a facet with several values a thing for both', () => {
    expect(shown({ model: ['baking'] })).toEqual(['patience', 'tidiness']);
    expect(shown({ model: ['baking', 'milling'] })).toEqual(['tidiness']);
  });

  test('narrows one facet by another', () => {
    expect(shown({ cluster: ['workplace'], model: ['baking'] })).toEqual(['tidiness']);
    expect(shown({ cluster: ['personal'], model: ['milling'] })).toEqual([]);
  });

  test('names what has a part of it, that with most first, then by text', () => {
    const more: FacetItem[] = [
      ...items,
      { id: 'weighing', values: { cluster: ['workplace'], model: ['milling', 'sowing'] }, text: 'weighing' },
    ];
    const asked = { model: ['baking', 'milling', 'sowing'] };
    const milling = { facet: 'model', value: 'milling' };
    const baking = { facet: 'model', value: 'baking' };
    const found = narrow(more, choice(asked), single);
    expect(found).toMatchObject({ shown: new Set(), wished: 3 });
    expect(found.partly).toEqual([
      { id: 'tidiness', met: [baking, milling] },
      { id: 'weighing', met: [milling, { facet: 'model', value: 'sowing' }] },
      { id: 'patience', met: [baking] },
    ]);
    const workplace = narrow(more, choice({ ...asked, cluster: ['workplace'] }, 'up'), single);
    expect(workplace.partly.map(({ id }) => id)).toEqual(['tidiness']);
    expect(narrowed({ model: ['milling'] }).partly).toEqual([]);
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

  test('counts what each value would show: in the place of another where a thing has one, else in addition', () => {
    expect(narrowed({ cluster: ['personal'] }).counts).toEqual({
      cluster: { personal: 1, workplace: 2 },
      model: { baking: 1, milling: 0 },
    });
    expect(narrowed({ model: ['milling'] }, 'up').counts).toEqual({
      cluster: { personal: 0, workplace: 1 },
      model: { baking: 1, milling: 1 },
    });
    expect(narrowed({ model: ['baking'] }).counts.model).toEqual({ baking: 2, milling: 1 });
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
});
