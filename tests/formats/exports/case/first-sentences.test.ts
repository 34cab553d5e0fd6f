import { describe, expect, test } from 'vitest';
import { firstSentences } from '../../../../src/exports/case/first-sentences.ts';

describe('firstSentences(text, most)', () => {
  test.for([
    ['One. Two.', 20, 'One. Two.', ''],
    ['One is short. Two is longer than that.', 20, 'One is short.', 'Two is longer than that.'],
    ['“One is it.” Two is longer.', 20, '“One is it.”', 'Two is longer.'],
    ['Is it? It is! So be it for all of us.', 14, 'Is it? It is!', 'So be it for all of us.'],
    ['From the U.S. Department of Labor. Then more.', 40, 'From the U.S. Department of Labor.', 'Then more.'],
    ['No sentence of this fits here.', 20, 'No sentence of this…', 'No sentence of this fits here.'],
    ['x'.repeat(30), 10, `${'x'.repeat(9)}…`, 'x'.repeat(30)],
  ] as const)('of %j in %i', ([text, most, first, rest]) => {
    expect(firstSentences(text, most)).toEqual({ first, rest });
  });
});
