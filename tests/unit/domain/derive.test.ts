import { expect, test } from 'vitest';
import { derive, deriveEach, once } from '../../../src/domain/derive.ts';

test('derive(make) makes one answer for each thing, an empty one too', () => {
  const asked: object[] = [];
  const sizeOf = derive((list: readonly number[]): number | undefined => {
    asked.push(list);
    return list.length === 0 ? undefined : list.length;
  });
  const [none, two] = [[], [1, 2]];
  expect([sizeOf(none), sizeOf(two), sizeOf(none), sizeOf(two)]).toEqual([undefined, 2, undefined, 2]);
  expect(asked).toEqual([none, two]);
});

test('deriveEach(make) makes one answer for each thing and name', () => {
  const asked: string[] = [];
  const nth = deriveEach((list: readonly string[], at: number): string | undefined => {
    asked.push(`${list.length} ${at}`);
    return list[at];
  });
  const [one, two] = [['a'], ['b', 'c']];
  expect([nth(one, 0), nth(two, 0), nth(two, 1), nth(one, 1), nth(one, 1), nth(two, 0)]).toEqual([
    'a',
    'b',
    'c',
    undefined,
    undefined,
    'b',
  ]);
  expect(asked).toEqual(['1 0', '2 0', '2 1', '1 1']);
});

test('once(make) makes its answer when it is first asked', () => {
  let made = 0;
  const ask = once(() => (made += 1));
  expect(made).toBe(0);
  expect([ask(), ask()]).toEqual([1, 1]);
});
