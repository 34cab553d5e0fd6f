import { describe, expect, test } from 'vitest';
import {
  moreColumn,
  plainPlacement,
  present,
  readFrameworkMore,
  readItemMore,
} from '../../../../src/domain/opened/more.ts';

describe('readItemMore(value)', () => {
  test('reads what we write', () => {
    const more = {
      id: 'a',
      code: '1',
      notes: ['x', 'y'],
      placements: [{ parent: null }, { parent: 'b', order: 2, rest: { z: 1 } }],
      rest: { q: [null] },
    };
    expect(readItemMore(more)).toEqual(more);
  });

  test.for([null, 5, 'x', [], { id: 5, notes: 'x', placements: [5, { parent: 7 }, null], rest: [] }])(
    'passes over %j',
    (value) => {
      expect(readItemMore(value)).toEqual(
        value !== null && typeof value === 'object' && !Array.isArray(value) ? { placements: [] } : {},
      );
    },
  );

  test('takes nothing that every object has for a field', () => {
    expect(readItemMore(JSON.parse('{"__proto__":{"id":"a"}}'))).toEqual({});
  });
});

describe('readFrameworkMore(value)', () => {
  test('reads what we write', () => {
    const more = {
      format: 'skos',
      title: 'T',
      links: [{ type: 't', from: 'a', to: 'b', rest: { c: 1 } }],
      rest: { d: 2 },
    };
    expect(readFrameworkMore(more)).toEqual(more);
  });

  test.for([null, {}, { format: 'other' }, { format: 5 }, []])('takes %j for none', (value) => {
    expect(readFrameworkMore(value)).toBeUndefined();
  });

  test('passes over links without ends', () => {
    expect(readFrameworkMore({ format: 'case', links: [5, { type: 'a' }, null] })).toEqual({
      format: 'case',
      links: [],
    });
  });
});

test('a placement is written without why it does not hold, and members without a value are left out', () => {
  expect(plainPlacement({ parent: 'a', broken: 'orphan', order: 1 })).toEqual({ parent: 'a', order: 1 });
  expect(Object.keys(present({ a: 1, b: undefined }))).toEqual(['a']);
  expect([0, 1].map(moreColumn)).toEqual(['more', 'more 2']);
});
