import { expect, test } from 'vitest';
import { parseSpellings, serializeSpellings } from '../../../src/payloads/search-spellings.ts';

test('serializeSpellings(spelled) is read back by parseSpellings, in the order of the alphabet', () => {
  const long = 'x'.repeat(40);
  const spelled = new Map([
    ['bakery', 4],
    ['bake', 1],
    ['c++', 2],
    ['baker', 1_000_000],
    [long, 1],
    [`${long}y`, 1],
    ['3d', 1],
  ]);
  const text = serializeSpellings(spelled);
  expect(text.split('\n').slice(0, 4)).toEqual(['03d0', '0bake0', '4r9', '5y2']);
  expect(parseSpellings(text)).toEqual([
    ['3d', 0],
    ['bake', 0],
    ['baker', 9],
    ['bakery', 2],
    ['c++', 1],
    [long, 0],
    [`${long}y`, 0],
  ]);
});

test('serializeSpellings(spelled) leaves out what is no word', () => {
  expect(serializeSpellings(new Map([['a-b', 1]]))).toBe('');
});
