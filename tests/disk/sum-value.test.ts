import { describe, expect, test } from 'vitest';
import { valueSummer } from '../../scripts/disk/sum-value.ts';

const sum = valueSummer(() => undefined);

describe('valueSummer(nameOf)', () => {
  test.for<[unknown, unknown]>([
    [
      { a: 1, b: ['x', null] },
      { a: 1, b: ['x', null] },
    ],
    [new Map([['a', new Set([1])]]), new Map([['a', new Set([1])]])],
    [Float64Array.of(1, 2.5), Float64Array.of(1, 2.5)],
    [undefined, undefined],
  ])('gives one sum for what holds the same: %j', ([one, other]) => {
    expect(sum(one)).toBeDefined();
    expect(sum(one)).toBe(sum(other));
  });

  test('gives another sum for all else', () => {
    const values: unknown[] = [
      undefined,
      null,
      'null',
      '',
      0,
      '0',
      1,
      Number.NaN,
      Infinity,
      true,
      [],
      {},
      [undefined],
      [[]],
      ['a', 'b'],
      ['b', 'a'],
      ['a\n"b"'],
      { a: 'b' },
      { b: 'a' },
      { a: undefined },
      new Map([['a', 'b']]),
      new Set(['a', 'b']),
      Float64Array.of(1, 2),
      [1, 2],
      ['1', '2'],
    ];
    const sums = values.map(sum);
    expect(sums).not.toContain(undefined);
    expect(new Set(sums).size).toBe(values.length);
  });

  test.for([() => 1, { a: () => 1 }, [new Date(0)], new (class Own {})(), Symbol('a'), new Uint8Array(1)])(
    'gives none for %o',
    (value) => {
      expect(sum(value)).toBeUndefined();
    },
  );

  test('sums up what has a name by its name', () => {
    const named = { title: 'Baker' };
    const summed = valueSummer((value) => (value === named ? 'jobs/baker' : undefined));
    const before = summed({ job: named });
    named.title = 'Bread Baker';
    expect(summed({ job: named })).toBe(before);
    expect(summed({ job: { ...named } })).not.toBe(before);
  });
});
