import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import * as parts from '../../../src/schemas/parts.ts';
import { sharedPattern } from '../../../src/schemas/shared-patterns.ts';
import { patternsIn } from '../../fixtures/shared-patterns.ts';

describe('sharedPattern(pattern)', () => {
  // A published pattern that refused a text which authors may write would make our own files wrong.
  test('takes every text that the pattern of the author takes', () => {
    const schemas = Object.values(parts).filter((part) => part instanceof z.ZodType);
    const written = patternsIn(schemas.map((schema) => z.toJSONSchema(schema)));
    expect(written.length).toBeGreaterThan(7);
    for (const source of written) {
      const own = new RegExp(source, 'u');
      const shared = new RegExp(sharedPattern(source), 'u');
      const some = fc.oneof(
        fc.string({ unit: 'binary', maxLength: 12 }),
        fc.string({ unit: fc.constantFrom('A', 'Ž', 'Ω', '7', '٣', 'a', ' ', '\n', '.', '?', '-', '/'), maxLength: 8 }),
        fc.stringMatching(new RegExp(source.replaceAll('\\p{Lu}', 'A-Z').replace('^A-Z', '^[A-Z]'))),
      );
      fc.assert(
        fc.property(some, (text) => {
          if (own.test(text)) expect(shared.test(text), `${source}: ${JSON.stringify(text)}`).toBe(true);
        }),
        { numRuns: 200 },
      );
    }
  });
});
