import { expect, test } from 'vitest';
import { statementIds } from '../../../src/domain/exploring/statements.ts';
import { queryOfTicks, readTicks } from '../../../src/tools/explore/explore.ts';

test('ticks are read from an address as they were written, in the order in which they are offered', () => {
  expect(queryOfTicks(['outdoors', 'pay-50'])).toBe('?like=outdoors&like=pay-50');
  expect(readTicks('?like=pay-50&like=outdoors&like=outdoors').made).toEqual(['outdoors', 'pay-50']);
  expect(readTicks('?like=outdoors,no-degree').made).toEqual(['outdoors', 'no-degree']);
  for (const id of statementIds) expect(readTicks(queryOfTicks([id]))).toEqual({ made: [id], strange: [] });
  expect([queryOfTicks([]), readTicks('').made, readTicks('?like=').strange]).toEqual(['', [], []]);
});

test('of several amounts of pay the highest holds', () => {
  expect(readTicks('?like=pay-75&like=pay-40&like=help').made).toEqual(['help', 'pay-75']);
});

test('what is no statement is named once, cut short, and does no harm', () => {
  const long = 'x'.repeat(500);
  const { made, strange } = readTicks(`?like=help&like=constructor&like=${long}&like=%3Cb%3E&like=constructor`);
  expect(made).toEqual(['help']);
  expect(strange).toEqual(['constructor', 'x'.repeat(40), '<b>']);
});
