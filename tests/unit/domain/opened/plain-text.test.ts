import { describe, expect, test } from 'vitest';
import { plainText } from '../../../../src/domain/opened/plain-text.ts';

describe('plainText(raw)', () => {
  test.for([
    ['<p>Use <b>C#</b> &amp; F#.</p>', 'Use C# & F#.', true],
    ['a < b and c > d, x <y and z>', 'a < b and c > d, x <y and z>', false],
    ['one<br/>two', 'one two', true],
    ['  two \n lines ', 'two lines', false],
    ['&#233;&#xe9;&nbsp;&hellip;', 'éé …', true],
    ['&unknown; &#0; &#xD800;', '&unknown; &#0; &#xD800;', false],
    ['<script>x</script>', 'x', true],
    ['<img src=x onerror=y>', '', true],
    ['a\u202eb\u200b\u0000c', 'abc', false],
    ['Vector<int>', 'Vector<int>', false],
  ] as const)('%j gives %j', ([raw, text, markup]) => {
    expect(plainText(raw)).toEqual({ text, markup });
  });

  test('takes no longer for many signs than for few', () => {
    const start = performance.now();
    plainText('<p'.repeat(200_000) + '&#'.repeat(200_000));
    expect(performance.now() - start).toBeLessThan(2000);
  });
});
