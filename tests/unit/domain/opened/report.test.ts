import { expect, test } from 'vitest';
import { CannotOpen } from '../../../../src/domain/opened/report.ts';

test('an error says why a file cannot be opened', () => {
  const refusal = { what: 'too-large', size: 2, most: 1 } as const;
  expect(new CannotOpen(refusal)).toMatchObject({
    name: 'CannotOpen',
    refusal,
    message: expect.stringContaining('too-large') as string,
  });
});
