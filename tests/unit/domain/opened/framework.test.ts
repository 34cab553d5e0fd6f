import { expect, test } from 'vitest';
import { openedFormats } from '../../../../src/domain/opened/framework.ts';
import { formatNames } from '../../../../src/messages/en/opening.ts';

test('every format has a name for people', () => {
  expect(Object.keys(formatNames).sort()).toEqual([...openedFormats].sort());
});
