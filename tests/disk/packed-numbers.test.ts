import fc from 'fast-check';
import { expect, test } from 'vitest';
import { packNumbers, unpackNumbers } from '../../scripts/disk/packed-numbers.ts';

test('unpackNumbers gives back what packNumbers was given, in its order', () => {
  const anyNumber = fc.oneof(fc.nat(300), fc.nat(1_000_000_000));
  fc.assert(
    fc.property(fc.array(anyNumber), (numbers) => {
      expect(unpackNumbers(packNumbers(numbers))).toEqual(numbers);
    }),
  );
  const ends = [0, 1_000_000_000, 0, 63, 64, 0, 8191, 8192];
  expect(unpackNumbers(packNumbers(ends))).toEqual(ends);
});

test('packNumbers takes a byte for a number that is near the one before, however many there are', () => {
  const run = Array.from({ length: 100_000 }, (_, i) => 5_000_000 + i);
  expect(packNumbers(run).length).toBe(run.length + 3);
  expect(unpackNumbers(packNumbers(run))).toEqual(run);
  expect(packNumbers([])).toHaveLength(0);
});
