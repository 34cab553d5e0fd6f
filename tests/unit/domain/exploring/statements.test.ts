import { expect, test } from 'vitest';
import { isStatement, statementGroups, statementIds } from '../../../../src/domain/exploring/statements.ts';

test('statements have an id each, and with pay as one choice there are 18 to 24 of them', () => {
  expect(new Set(statementIds).size).toBe(statementIds.length);
  const plain = statementIds.length - statementGroups.pay.length + 1;
  expect(plain).toBeGreaterThanOrEqual(18);
  expect(plain).toBeLessThanOrEqual(24);
  for (const id of statementIds) expect(id).toMatch(/^[a-z]+(?:-[a-z0-9]+)*$/);
});

test('only ids of statements are statements', () => {
  expect(['outdoors', 'pay-100', 'outdoor', '', 'constructor'].map(isStatement)).toEqual([
    true,
    true,
    false,
    false,
    false,
  ]);
});
