import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { behaviorKey, competencyKey, parseKey, partKey, relationKey } from '../../../../src/domain/ledger/keys.ts';

const slug = fc.stringMatching(/^[a-z\d]{1,5}(?:-[a-z\d]{1,5}){0,2}$/);
const competency = fc.oneof(
  slug,
  fc.tuple(slug, slug).map((two) => two.join('/')),
);

describe('parseKey(key)', () => {
  test('reads what was written, whatever the ids', () => {
    fc.assert(
      fc.property(slug, slug, slug, competency, competency, (a, b, c, one, other) => {
        expect(parseKey(partKey('step', a, b, c))).toEqual({ kind: 'step', ladder: a, from: b, to: c });
        expect(parseKey(partKey('block', a, one))).toEqual({ kind: 'block', industry: a, competency: one });
        expect(parseKey(behaviorKey({ competency: one, name: a }))).toEqual({
          kind: 'behavior',
          competency: one,
          behavior: a,
        });
        expect(parseKey(relationKey(one, other))).toMatchObject({
          from: competencyKey(one),
          to: competencyKey(other),
        });
      }),
    );
  });
});
