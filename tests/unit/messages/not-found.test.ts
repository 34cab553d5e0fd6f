import { expect, test } from 'vitest';
import * as notFound from '#messages/not-found.ts';

test('formatUnknown(asked, isNear) names every id, and what follows', () => {
  expect(notFound.formatUnknown(['a'], true)).toBe(
    'No job or industry model has the id “a”. Did you mean one of these?',
  );
  expect(notFound.formatUnknown(['a', 'b', 'c'], false)).toBe(
    'No job or industry model has the id “a”, “b” or “c”. Choose from the lists here:',
  );
});
