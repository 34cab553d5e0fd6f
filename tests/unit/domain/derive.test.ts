import { expect, test } from 'vitest';
import { derive } from '../../../src/domain/derive.ts';

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
