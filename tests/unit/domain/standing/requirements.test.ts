import { expect, test } from 'vitest';
import { requirementsOf } from '../../../../src/domain/standing/requirements.ts';
import { aYardstick } from '../../../fixtures/some-yardsticks.ts';

test('requirementsOf(yardstick, held) puts what is required and not met first', () => {
  const asked = aYardstick(
    {},
    {
      credentials: [
        { credential: 'scale', need: 'required' },
        { credential: 'oven', need: 'required' },
        { credential: 'guild', need: 'expected' },
      ],
    },
  );
  expect(requirementsOf(asked, new Set(['scale', 'guild']))).toEqual([
    { credential: 'oven', need: 'required', isMet: false },
    { credential: 'scale', need: 'required', isMet: true },
    { credential: 'guild', need: 'expected', isMet: true },
  ]);
});
