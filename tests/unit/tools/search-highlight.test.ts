import { describe, expect, test } from 'vitest';
import { cutExcerpt, hasWords, markWords } from '../../../src/tools/search/highlight.ts';

const written = (pieces: readonly { text: string; marked: boolean }[]) =>
  pieces.map(({ text, marked }) => (marked ? `[${text}]` : text)).join('');

describe('cutExcerpt(text, query)', () => {
  const text = (words: number) => Array.from({ length: words }, (_, i) => `w${i}`).join(' ');

  test.for([
    ['Lets dough rest.', 'rest', 'Lets dough rest.'],
    [text(30), 'w29', text(30)],
    [text(40), 'zz', `${text(30)} …`],
    [`${text(40)} dough`, 'dough', `… ${text(40).split(' ').slice(11).join(' ')} dough`],
    ['', 'w', ''],
  ] as const)('cuts "%s" for "%s"', ([whole, query, cut]) => {
    expect(cutExcerpt(whole, query)).toBe(cut);
  });

  test('keeps the words in the middle of a long text', () => {
    const cut = cutExcerpt(`${text(50)} dough rises ${text(50)}`, 'rise dough');
    expect(cut).toMatch(/^… .* dough rises.* …$/);
    expect(cut.split(' ')).toHaveLength(32);
  });
});

describe('markWords(text, query)', () => {
  test.for([
    ['Working with others', 'works with', '[Working] [with] others'],
    ['Nurse Manager', 'nurs', '[Nurse] Manager'],
    ['Health & Safety', 'safety', 'Health & [Safety]'],
    ['Numerical Reasoning', '', 'Numerical Reasoning'],
  ] as const)('"%s" for "%s" is %s', ([text, query, expected]) => {
    expect(written(markWords(text, query))).toBe(expected);
  });
});

describe('hasWords(text, query)', () => {
  test.for([
    ['Working with others', 'work with other', true],
    ['Problem-Solving', 'solving', true],
    ['Teamwork', 'working', false],
  ] as const)('"%s" has "%s": %s', ([text, query, expected]) => {
    expect(hasWords(text, query)).toBe(expected);
  });

  test('is content with some of the words when that is asked', () => {
    expect(hasWords('Working alone', 'working with others', 'some')).toBe(true);
    expect(hasWords('Baking bread', 'working with others', 'some')).toBe(false);
  });
});
