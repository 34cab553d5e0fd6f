import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readTarget, wantsGzip } from '../../../../scripts/deploy/read-request.ts';

describe('readTarget(target)', () => {
  test('gives a path without detours for anything, or none', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.webPath(), fc.webUrl()), (target) => {
        const { path, query } = readTarget(target);
        if (path !== undefined) expect(path).not.toMatch(/^(?!\/)|\/\/|(?:^|\/)\.\.?(?:\/|$)|\\|\p{Cc}/u);
        expect(query).toMatch(/^(?:\?[^#]*)?$/s);
      }),
    );
  });
});

describe('wantsGzip(accepts)', () => {
  test('is told by the weights alone, in whatever order they stand', () => {
    const weight = fc.integer({ min: 0, max: 1000 });
    const others = fc.subarray(['br', 'zstd;q=0', 'deflate;q=0.7', 'x;q=1']);
    fc.assert(
      fc.property(weight, weight, others, fc.infiniteStream(fc.nat()), (gzip, identity, rest, dice) => {
        const fields = [`gzip;q=${gzip / 1000}`, `identity;q=${identity / 1000}`, ...rest];
        const mixed = fields.map((own) => [dice.next().value!, own] as const).sort(([a], [b]) => a - b);
        expect(wantsGzip(mixed.map(([, own]) => own).join(', '))).toBe(gzip > 0 && gzip >= identity);
      }),
    );
  });

  test('is told of anything that stands in the field', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => typeof wantsGzip(text) === 'boolean'));
  });
});
