import { expect, test } from 'vitest';
import { fitTable } from '../../../../src/domain/standing/fit-table.ts';
import { aYardstick, behaviorsCounted } from '../../../fixtures/some-yardsticks.ts';

test('fitTable(yardsticks, behaviorsOf) refuses more behaviors than it has places', () => {
  const many = behaviorsCounted({ everything: 70_000 });
  expect(() => fitTable([aYardstick({ everything: {} })], many)).toThrow('not for 70000');
});
