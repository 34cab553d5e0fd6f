import { describe, expect, test } from 'vitest';
import { firstDifference } from '../../../../scripts/hugo/compare-html.ts';

describe('firstDifference(one, other)', () => {
  test.for([
    ['white space between tags', '<ul><li>a</li></ul>', '<ul>\n  <li>a</li>\n</ul>'],
    ['runs of white space', '<p>one two</p>', '<p> one\n  two </p>'],
    ['white space in attributes', '<p class="a b">', '<p class=" a\n b ">'],
    [
      'ways to write a character',
      '<p title="&quot;+">it&#39;s &amp; +</p>',
      '<p title="&#34;&#43;">it\'s &amp; &#43;</p>',
    ],
    ['ways to write a character in a box for text', '<textarea>&quot;</textarea>', '<textarea>&#34;</textarea>'],
    ['the order of attributes', '<a href="/" class="a">', '<a class="a" href="/">'],
    ['values that are true by being there', '<nav popover>', '<nav popover="">'],
  ])('passes over %s', ([, one, other]) => {
    expect(firstDifference(one!, other!)).toBeUndefined();
  });

  test.for([
    ['a word', '<p>a b</p>', '<p>a c</p>'],
    ['a space within a text', '<p>ab</p>', '<p>a b</p>'],
    ['a space that does not break', '<p>a\u00a0b</p>', '<p>a b</p>'],
    ['a tag', '<p><b>a</b></p>', '<p><i>a</i></p>'],
    ['a value', '<a href="/a">', '<a href="/b">'],
    ['an attribute', '<a href="/a" rel="next">', '<a href="/a">'],
    ['what only one has', '<p>a</p><p>b</p>', '<p>a</p>'],
    ['what only the other has', '<p>a</p>', '<p>a</p><p>b</p>'],
  ])('finds %s', ([, one, other]) => {
    expect(firstDifference(one!, other!)).toBeDefined();
  });

  test('shows what each says there, and what stands before it', () => {
    expect(firstDifference('<p>a</p><p>b</p>', '<p>a</p><p>c</p>')).toEqual({
      one: 'a\n</p>\n<p>\nb\n</p>',
      other: 'a\n</p>\n<p>\nc\n</p>',
    });
  });
});
