import fc from 'fast-check';
import { expect, test } from 'vitest';
import { oddCharacter } from '../../../src/schemas/odd-characters.ts';

test('a text of what XML 1.0 forbids is never let through', () => {
  // https://www.w3.org/TR/xml/#charsets
  const allowed = /^[\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]*$/u;
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 20 }), (text) => {
      fc.pre(!oddCharacter.test(text));
      expect(text).toMatch(allowed);
    }),
    { numRuns: 2000 },
  );
});
