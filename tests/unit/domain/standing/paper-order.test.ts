import { expect, test } from 'vitest';
import { UnknownIdError } from '../../../../src/domain/errors.ts';
import { paperOrder } from '../../../../src/domain/standing/paper-order.ts';
import { aYardstick, behaviorsCounted } from '../../../fixtures/some-yardsticks.ts';

test('paperOrder(yardstick, behaviorsOf) goes through competencies as the yardstick has them, not by weight', () => {
  const asked = aYardstick({ tidiness: { weight: 1 }, sums: { weight: 4 } });
  expect(paperOrder(asked, behaviorsCounted({ sums: 1, tidiness: 2, other: 1 }))).toEqual([
    { competency: 'tidiness', behavior: 'tidiness/0' },
    { competency: 'tidiness', behavior: 'tidiness/1' },
    { competency: 'sums', behavior: 'sums/0' },
  ]);
  expect(() => paperOrder(asked, behaviorsCounted({ sums: 1 }))).toThrow(UnknownIdError);
});
