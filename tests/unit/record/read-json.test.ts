import { describe, expect, test } from 'vitest';
import { mostDepth, mostText, readJson } from '../../../src/record/read-json.ts';

const text = '{"a":"x, \\"y\\" {",\n"b":[1,2,3],\n"c":{"d":true}}';

describe('readJson(text)', () => {
  test('reads JSON as it is, with a mark of byte order before it or not', () => {
    expect(readJson(text)).toEqual({ value: JSON.parse(text) });
    expect(readJson(`\uFEFF${text}`)).toEqual({ value: JSON.parse(text) });
  });

  test.for([
    ['', 'empty'],
    [' \n\t', 'empty'],
    ['\uFEFF', 'empty'],
    ['hello', 'no-json'],
    ['{', 'damaged'],
    ['{"a"', 'no-json'],
    ['PK\u0003\u0004', 'no-json'],
    ['<!doctype html>', 'no-json'],
  ] as const)('says of %j that it is %s', ([given, what]) => {
    expect(readJson(given).trouble?.what).toBe(what);
  });

  test('keeps what stands before the place where a text is cut off', () => {
    expect(readJson(text.slice(0, text.indexOf('3]')))).toEqual({
      value: { a: 'x, "y" {', b: [1, 2] },
      trouble: { what: 'damaged', line: 2, column: 10, left: 0, path: [] },
    });
    expect(readJson(text.slice(0, text.indexOf('true') + 2))).toMatchObject({
      value: { a: 'x, "y" {', b: [1, 2, 3] },
      trouble: { what: 'damaged', line: 2, column: 12, left: 13 },
    });
  });

  test('keeps what stands before the place where a text is wrong, and says how much is left', () => {
    expect(readJson(text.replace('"c"', 'c"'))).toMatchObject({
      value: { a: 'x, "y" {', b: [1, 2, 3] },
      trouble: { what: 'damaged', line: 2, column: 12 },
    });
  });

  test('takes a stop in a text for no end of it', () => {
    expect(readJson('{"a":1,"b":"x\\')).toMatchObject({ value: { a: 1 } });
    expect(readJson('{"a":1,"b":"x\\"')).toMatchObject({ value: { a: 1 } });
  });

  test('keeps names of JavaScript as the data they are', () => {
    const { value } = readJson('{"__proto__":{"polluted":1},"constructor":2}');
    expect(Object.keys(value as object)).toEqual(['__proto__', 'constructor']);
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
  });

  test('refuses brackets in brackets beyond any record, and says in which line', () => {
    const nested = (depth: number) => `${'['.repeat(depth)}${']'.repeat(depth)}`;
    expect(readJson(nested(mostDepth)).trouble).toBeUndefined();
    expect(readJson(`\n${nested(100_000)}`)).toEqual({
      trouble: { what: 'too-deep', line: 2, most: mostDepth, path: [] },
    });
  });

  test('refuses a text that is longer than any record', () => {
    expect(readJson(' '.repeat(mostText + 1)).trouble).toMatchObject({ what: 'too-large', most: mostText });
  });

  test('finds the damage of a large text in a moment', () => {
    const large = `{${Array.from({ length: 2000 }, (_, i) => `"name ${i}":[${i},"${'x'.repeat(50)}"]`).join(',')}}`;
    const start = performance.now();
    const { value } = readJson(large.replace('name 1500', 'name" 1500'));
    expect(Object.keys(value as object)).toHaveLength(1500);
    expect(performance.now() - start).toBeLessThan(1000);
  });
});
