import { describe, expect, test } from 'vitest';
import { apiJsonSchemas } from '../../../src/schemas/api.ts';
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
});

describe('the patterns of the published schemas', () => {
  test('hold nothing but what ECMAScript, Python and Java share', () => {
    expect(published.length).toBeGreaterThan(10);
    expect(published.flatMap((pattern) => sharedConstructs(pattern).map((what) => `${pattern}: ${what}`))).toEqual([]);
  });
});
