import { describe, expect, test } from 'vitest';
import { judgeBehavior } from '../../../../src/domain/plainness/judge-behavior.ts';

describe('judgeBehavior(text)', () => {
  test('finds nothing wrong with an act that begins with its verb', () => {
    expect(judgeBehavior('Wipes the bench before each run.')).toEqual([]);
  });

  test.for([
    ['Understands gowning.', /^"understands" hides the act/],
    ['The bench is wiped.', /^does not begin with a verb in the third person/],
    ['Always wipes the bench.', /^does not begin with a verb in the third person/],
    ['Wipes the bench. Then rests.', /^more than one sentence/],
  ] as const)('tells of %s', ([text, what]) => {
    expect(judgeBehavior(text).map((fault) => fault.what)).toEqual([expect.stringMatching(what)]);
  });
});
