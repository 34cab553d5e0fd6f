import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { apiJsonSchemas } from '../../../src/schemas/api.ts';
import * as parts from '../../../src/schemas/parts.ts';
import { sharedPattern } from '../../../src/schemas/shared-patterns.ts';
import { patternsIn, sharedConstructs } from '../../fixtures/shared-patterns.ts';

const published = patternsIn([...apiJsonSchemas((name) => `https://cairn.example/${name}`).values()]);

describe('sharedPattern(pattern)', () => {
  test.for([
    ['^[\\p{Lu}\\d][\\s\\S]*\\.$', '^[^a-z][\\s\\S]*\\.$'],
    ['^\\p{Lu}[\\s\\S]*[?.]$', '^[^a-z][\\s\\S]*[?.]$'],
    ['^\\S(?:.*\\S)?$', '^[^ \\t\\n\\r](?:[^\\n\\r]*[^ \\t\\n\\r])?$'],
    ['^\\d{2}-\\d{4}\\.\\d{2}$', '^[0-9]{2}-[0-9]{4}\\.[0-9]{2}$'],
    ['^[12]\\d|3[01\\d]$', '^[12][0-9]|3[010-9]$'],
    ['^\\/entry(?:\\/[\\w-]+)+$', '^/entry(?:/[A-Za-z0-9_-]+)+$'],
    ['a.b\\.c[.]', 'a[^\\n\\r]b\\.c[.]'],
  ] as const)('writes %s as %s', ([pattern, shared]) => {
    expect(sharedPattern(pattern)).toBe(shared);
    expect(sharedConstructs(shared)).toEqual([]);
  });

  test.for(['^\\p{L}+$', '[\\p{Ll}x]', '(?=a)b', '(?<name>a)', '(?i)a', '\\bword', '\\s+', '[^\\s]', '\\D', '\\u00e9'])(
    'stops at %s, which engines do not share',
    (pattern) => {
      expect(() => sharedPattern(pattern)).toThrow(RangeError);
    },
  );

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

describe('the patterns of the published schemas', () => {
  test('hold nothing but what ECMAScript, Python and Java share', () => {
    expect(published.length).toBeGreaterThan(10);
    expect(published.flatMap((pattern) => sharedConstructs(pattern).map((what) => `${pattern}: ${what}`))).toEqual([]);
  });
});
