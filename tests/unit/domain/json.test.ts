import { describe, expect, test } from 'vitest';
import { isList, isObject, type JsonObject, memberOf, textOf, without } from '../../../src/domain/json.ts';

test('tells objects from lists and from everything else', () => {
  const values = [{}, { a: 1 }, [], [1], null, 'a', 1, true, undefined];
  expect(values.map(isObject)).toEqual([true, true, ...values.slice(2).map(() => false)]);
  expect(values.map((value) => isList(value as never))).toEqual(values.map((value) => Array.isArray(value)));
});

describe('members of an object', () => {
  const odd = JSON.parse('{"__proto__": "mine", "name": "Baker", "blank": "  ", "count": 2}') as JsonObject;

  test('are those that it has itself', () => {
    expect(memberOf(odd, '__proto__')).toBe('mine');
    expect(memberOf(odd, 'constructor')).toBeUndefined();
    expect(memberOf(odd, 'count')).toBe(2);
  });

  test('are texts when something stands in them', () => {
    expect(textOf(odd, 'name')).toBe('Baker');
    expect(['blank', 'count', 'toString'].map((name) => textOf(odd, name))).toEqual([undefined, undefined, undefined]);
  });

  test('can be left out', () => {
    expect(Object.keys(without(odd, new Set(['name', 'count'])))).toEqual(['__proto__', 'blank']);
  });
});
