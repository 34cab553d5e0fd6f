import { describe, expect, test } from 'vitest';
import { ladderSchema } from '../../../src/schemas/ladder.ts';
import { aLadder } from '../../fixtures/a-ladder.ts';

const accepts = (own: object) => ladderSchema.safeParse({ ...aLadder(), ...own }).success;
const { places, steps } = aLadder();

describe('ladderSchema', () => {
  test('asks for two places and a step between', () => {
    expect([accepts({ places: places.slice(1) }), accepts({ steps: [] })]).toEqual([false, false]);
  });

  test('takes levels from 1 to 6', () => {
    expect([0, 1, 6, 7].map((level) => accepts({ places: [{ ...places[0], level }, places[1]] }))).toEqual([
      false,
      true,
      true,
      false,
    ]);
  });

  test.for(['advance', 'lateral', 'specialize'])('knows a step that is an %s', (kind) => {
    expect(accepts({ steps: [{ ...steps[0], kind }] })).toBe(true);
  });

  test('asks for two experiences on each step', () => {
    expect([
      accepts({ steps: [{ ...steps[0], experiences: steps[0]!.experiences.slice(1) }] }),
      accepts({ steps: [{ ...steps[0], kind: 'demote' }] }),
    ]).toEqual([false, false]);
  });
});
