import { expect, test } from 'vitest';
import table from '../../../content/onet-asked.json' with { type: 'json' };
import { onetAskedSchema } from '../../../src/schemas/onet-asked.ts';

test('the table of people asked keeps its schema', () => {
  expect(onetAskedSchema.parse(table)).toEqual(table);
});

test.for([{ asked: { '29-1141': 28 } }, { asked: { '29-1141.00': 0 } }, { read: 'yesterday' }])('refuses %j', (own) => {
  expect(onetAskedSchema.safeParse({ ...table, ...own }).success).toBe(false);
});
