import { describe, expect, test } from 'vitest';
import type { ListedThing } from '../../../src/payloads/search-listing.ts';
import type { SearchLabels } from '../../../src/payloads/search-shape.ts';
import {
  type Hit,
  move,
  narrow,
  offer,
  parseRequest,
  setFilter,
  setIndustry,
  serializeRequest,
} from '../../../src/tools/search/search.ts';
import type { Thing } from '../../../src/tools/search/word-files.ts';

const facets = new Map<string, ListedThing>([
  [
    '/patience/',
    { title: 'Patience', url: '/patience/', kind: 'competency', tier: 1, cluster: 'habits', industries: ['baking'] },
  ],
  ['/baker/', { title: 'Baker', url: '/baker/', kind: 'job', category: 'food', industries: ['baking', 'milling'] }],
]);
const thing = (url: string): Thing => ({ ...facets.get(url)!, on: undefined, crowd: 0 });
const own = (url: string): Hit => ({ key: url, thing: thing(url), own: true, url, whole: true });
const behavior = (key: string): Hit => ({ key, thing: thing('/patience/'), own: false, whole: true });
const hits = [own('/patience/'), behavior('b1'), behavior('b2'), own('/baker/')];
const labels: SearchLabels = {
  kind: [
    ['competency', 'Competency'],
    ['behavior', 'Behavior'],
    ['job', 'Job'],
    ['guide', 'Guide'],
  ],
  tier: [['1', 'Personal']],
  cluster: [['habits', 'Habits']],
  industry: [
    ['baking', 'Baking'],
    ['milling', 'Milling'],
  ],
  category: [['food', 'Food']],
};

describe('parseRequest(search) and serializeRequest(ask)', () => {
  test.for([
    '',
    '?q=nurse',
    '?q=nurse&kind=job',
    '?kind=behavior&tier=1&industry=baking',
    '?industry=baking&industry=milling',
    '?q=a+%26+b',
  ])('keep "%s" as it is', (search) => {
    expect(serializeRequest(parseRequest(search))).toBe(search);
  });

  test('leave out what is empty or unknown, and spaces around the query', () => {
    expect(serializeRequest({ query: '  nurse ', filters: {} })).toBe('?q=nurse');
    expect(parseRequest('?q=x&kind=&color=red')).toEqual({ query: 'x', filters: {} });
  });
});

describe('setFilter(filters, name, value)', () => {
  test('sets a value in the place of another', () => {
    expect(setFilter({ kind: 'job', tier: '1' }, 'kind', 'guide')).toEqual({ kind: 'guide', tier: '1' });
  });

  test.for(['job', ''])('lifts the filter for the chosen value and for none: "%s"', (value) => {
    expect(setFilter({ kind: 'job', tier: '1' }, 'kind', value)).toEqual({ tier: '1' });
  });
});

describe('narrow(hits, filters)', () => {
  test('keeps what passes every filter', () => {
    expect(narrow(hits, { industry: ['baking'], kind: 'behavior' }, facets).map(({ key }) => key)).toEqual([
      'b1',
      'b2',
    ]);
    expect(narrow(hits, { industry: ['milling'] }, facets)).toEqual([own('/baker/')]);
    expect(narrow(hits, {}, facets)).toEqual(hits);
    // As long as nothing more is known of them, things have a kind.
    expect(narrow(hits, { kind: 'job' }, new Map())).toEqual([own('/baker/')]);
  });
});

describe('several industries', () => {
  const both = { industry: ['baking', 'milling'] };

  test('mean both: first comes what has all of them, then, as partial, what has some', () => {
    const shown = narrow(hits, both, facets);
    expect(shown.map(({ key, whole }) => [key, whole])).toEqual([
      ['/baker/', true],
      ['/patience/', false],
      ['b1', false],
      ['b2', false],
    ]);
  });

  test('are offered with what has those before them as well', () => {
    const counts = offer(hits, both, 'industry', labels, facets, ['baking']).map(({ value, count }) => [value, count]);
    expect(counts).toEqual([
      ['baking', 4],
      ['milling', 1],
    ]);
    expect(offer(hits, both, 'kind', labels, facets).map(({ value, count }) => [value, count])).toEqual([['job', 1]]);
  });

  test('are set one by one, each once', () => {
    expect(setIndustry({ kind: 'job' }, 0, 'baking')).toEqual({ kind: 'job', industry: ['baking'] });
    expect(setIndustry({ industry: ['baking'] }, 1, 'milling')).toEqual(both);
    expect(setIndustry(both, 0, '')).toEqual({ industry: ['milling'] });
    expect(setIndustry({ industry: ['baking'] }, 1, 'baking')).toEqual({ industry: ['baking'] });
    expect(setIndustry({ industry: ['baking'] }, 0, '')).toEqual({});
  });
});

describe('offer(hits, filters, name, labels, facets)', () => {
  test('counts what each value leaves beside the other filters, and offers none that leaves nothing', () => {
    expect(offer(hits, { kind: 'job' }, 'kind', labels, facets)).toEqual([
      { value: 'competency', label: 'Competency', count: 1, chosen: false },
      { value: 'behavior', label: 'Behavior', count: 2, chosen: false },
      { value: 'job', label: 'Job', count: 1, chosen: true },
    ]);
    expect(offer(hits, { kind: 'job' }, 'industry', labels, facets).map(({ value, count }) => [value, count])).toEqual([
      ['baking', 1],
      ['milling', 1],
    ]);
    expect(offer(hits, { kind: 'job' }, 'cluster', labels, facets)).toEqual([]);
  });

  test('keeps the chosen value when it leaves nothing, so that it can be lifted', () => {
    expect(offer(hits, { kind: 'guide' }, 'kind', labels, facets).at(-1)).toEqual({
      value: 'guide',
      label: 'Guide',
      count: 0,
      chosen: true,
    });
  });
});

describe('move(key, at, count)', () => {
  test.for([
    ['ArrowDown', -1, 3, 0],
    ['ArrowDown', 2, 3, undefined],
    ['ArrowDown', -1, 0, undefined],
    ['ArrowUp', 0, 3, -1],
    ['ArrowUp', -1, 3, undefined],
    ['Home', 2, 3, 0],
    ['End', 0, 3, 2],
    ['End', -1, 3, undefined],
    ['Enter', 1, 3, undefined],
  ] as const)('%s at %i of %i leads to %s', ([key, at, count, to]) => {
    expect(move(key, at, count)).toBe(to);
  });
});
