import { expect, test } from 'vitest';
import elements from '../../../content/onet-elements.json' with { type: 'json' };
import { onetElementsSchema } from '../../../src/schemas/onet-elements.ts';

test('the table of elements keeps its schema', () => {
  expect(onetElementsSchema.parse(elements)).toEqual(elements);
});

test.for([{ elements: { 'four.A': 'Working' } }, { elements: { '4.A': '' } }, { read: 'yesterday' }])(
  'refuses %j',
  (own) => {
    expect(onetElementsSchema.safeParse({ ...elements, ...own }).success).toBe(false);
  },
);
