import { describe, expect, test } from 'vitest';
import type { OpenedItem, Placement } from '../../../../src/domain/opened/framework.ts';
import { outlineOf, searchItems, tiersOf } from '../../../../src/domain/opened/outline.ts';

const item = (id: string, placements: readonly Placement[] = [], own: Partial<OpenedItem> = {}): OpenedItem => ({
  id,
  at: 0,
  statement: `Say ${id}`,
  notes: [],
  placements,
  ...own,
});
const below = (items: readonly OpenedItem[]) =>
  Object.fromEntries([...outlineOf({ items }).below].map(([parent, ids]) => [String(parent), ids.join('')]));

describe('outlineOf(framework)', () => {
  test('orders by number, then by place in the file, and shows an item in each of its places', () => {
    expect(
      below([
        item('a'),
        item('b', [{ parent: 'a' }]),
        item('c', [{ parent: 'a', order: 2 }]),
        item('d', [{ parent: 'a', order: 1 }, { parent: 'c' }]),
        item('e', [{ parent: null, order: 1 }]),
      ]),
    ).toEqual({ null: 'ea', a: 'dcb', c: 'd' });
  });

  test('shows what holds nowhere at the top', () => {
    expect(
      below([
        item('a', [{ parent: 'b', broken: 'circle' }]),
        item('b', [{ parent: 'a' }]),
        item('c', [{ parent: 'x', broken: 'orphan' }]),
      ]),
    ).toEqual({ null: 'ac', a: 'b' });
  });
});

describe('tiersOf(outline)', () => {
  const tier = (id: string) => item(id, [], { kind: 'Tier' });
  const tiers = (items: readonly OpenedItem[]) =>
    tiersOf(outlineOf({ items }))?.map(({ id, blocks }) => id + blocks.join(''));

  test('sees levels with something under each', () => {
    expect(tiers([tier('a'), tier('b'), item('c', [{ parent: 'a' }]), item('d', [{ parent: 'b' }])])).toEqual([
      'ac',
      'bd',
    ]);
  });

  test.for([
    ['one level alone', [tier('a'), item('c', [{ parent: 'a' }])]],
    ['levels without anything', [tier('a'), tier('b')]],
    ['other things', [item('a'), item('b'), item('c', [{ parent: 'a' }]), item('d', [{ parent: 'b' }])]],
  ] as const)('sees none in %s', ([, items]) => {
    expect(tiers(items)).toBeUndefined();
  });
});

describe('searchItems(framework, words)', () => {
  const items = [item('a', [], { statement: 'Program in C#', code: '1.1' }), item('b', [], { label: 'Baking' })];

  test.for([
    ['c#', 'a'],
    ['PROGRAM c', 'a'],
    ['1.1', 'a'],
    ['bak', 'b'],
    ['say program', ''],
    ['', 'ab'],
  ] as const)('finds by %j', ([words, expected]) => {
    expect(searchItems({ items }, words).join('')).toBe(expected);
  });
});
