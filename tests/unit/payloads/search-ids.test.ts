import { describe, expect, test } from 'vitest';
import { numberRecords, parseId, serializeId } from '../../../src/payloads/search-ids.ts';

const names = [
  { url: '/jobs/baker/' },
  { url: '/competencies/patience/', behaviors: 2 },
  { url: '/industries/baking/' },
  { url: '/industries/baking/shaping/', behaviors: 1 },
];

describe('numberRecords(names)', () => {
  test('numbers things by address, each before its behaviors', () => {
    expect(numberRecords(names).records.map(({ name: { url }, behavior }) => [url, behavior])).toEqual([
      ['/competencies/patience/', undefined],
      ['/competencies/patience/', 0],
      ['/competencies/patience/', 1],
      ['/industries/baking/', undefined],
      ['/industries/baking/shaping/', undefined],
      ['/industries/baking/shaping/', 0],
      ['/jobs/baker/', undefined],
    ]);
  });

  test('marks the same things alike in any order, and others otherwise', () => {
    const { mark } = numberRecords(names);
    expect(mark).toMatch(/^[0-9a-z]{3}$/);
    expect(numberRecords(names.toReversed()).mark).toBe(mark);
    const others = [names.slice(1), [...names, { url: '/jobs/miller/' }], names.map(({ url }) => ({ url }))];
    expect(others.map((one) => numberRecords(one).mark)).not.toContain(mark);
  });
});

describe('serializeId(mark, number, length) and parseId(mark, id)', () => {
  test.for([0, 1, 35, 36, 12_000, 1_679_615])('keep %i', (number) => {
    for (const length of [7, 9]) {
      expect(serializeId('a0z', number, length)).toHaveLength(length);
      expect(parseId('a0z', serializeId('a0z', number, length))).toBe(number);
    }
  });

  test('know an id of another index', () => {
    expect(parseId('a0z', serializeId('b0z', 1, 7))).toBeUndefined();
  });
});
