import { describe, expect, test } from 'vitest';
import { judgeBehavior } from '../../../../src/domain/plainness/judge-behavior.ts';

describe('judgeBehavior(text)', () => {
  test.for([
    ['Weighs flour twice.', []],
    ['Understands flour.', ['say what one would see or hear']],
    ['Flour is weighed.', ['begin with what the person does: "Asks …", "Measures …"']],
    ['Weighs flour. Sieves it.', ['keep one sentence']],
  ] as const)('of "%s" asks for %o', ([text, fixes]) => {
    expect(judgeBehavior(text).map(({ fix }) => fix)).toEqual(fixes);
  });
});
