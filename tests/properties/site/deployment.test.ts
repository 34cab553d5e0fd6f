import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readDeployment, SettingError } from '../../../src/site/deployment.ts';

describe('readDeployment(settings)', () => {
  test('gives nothing but an origin and a plain folder, whatever is set', () => {
    const odd = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.webUrl({ withFragments: true, withQueryParameters: true }),
      fc
        .array(fc.constantFrom('/', '//', 'a', 'b.c', ' ', '?', '#', '..', 'https:', '%2F', '\\', '@', 'é'))
        .map((parts) => parts.join('')),
    );
    fc.assert(
      fc.property(odd, odd, (SITE, BASE) => {
        try {
          const { origin, base } = readDeployment({ SITE, BASE });
          expect(new URL(origin).origin).toBe(origin);
          expect(base).toMatch(/^(?:\/[\w.~-]+)*$/);
          const address = `${origin}${base}/jobs/`;
          expect(new URL(address).href).toBe(address);
          expect(new URL(`${base}/jobs/`, origin).href).toBe(address);
          // What was made right stays as it is.
          expect(readDeployment({ SITE: origin, BASE: base })).toEqual({ origin, base });
        } catch (error) {
          if (!(error instanceof SettingError)) throw error;
        }
      }),
      { numRuns: 500 },
    );
  });
});
