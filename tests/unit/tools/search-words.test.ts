import { describe, expect, test } from 'vitest';
import { hasWords, isMet, markWords, readExcerpt, withEllipses } from '../../../src/tools/search/words.ts';

const written = (pieces: readonly { text: string; marked: boolean }[]) =>
  pieces.map(({ text, marked }) => (marked ? `[${text}]` : text)).join('');

describe('readExcerpt(excerpt)', () => {
  test('takes marks as marks, and everything else as text', () => {
    expect(readExcerpt('Asks the <mark>nurse</mark> &lt;now&gt;')).toEqual([
      { text: 'Asks the ', marked: false },
      { text: 'nurse', marked: true },
      { text: ' <now>', marked: false },
    ]);
    expect(written(readExcerpt('<img src=x onerror=alert(1)> <mark><b>x</b></mark>'))).toBe(
      '<img src=x onerror=alert(1)> [<b>x</b>]',
    );
  });

  test('gives nothing for nothing', () => {
    expect(readExcerpt('')).toEqual([]);
  });
});

describe('withEllipses(excerpt, text)', () => {
  const text = 'Lets dough rest for the full hour that is written on the card of the day.';

  test.for([
    [text, text],
    ['Lets <mark>dough</mark> rest for the full hour', 'Lets <mark>dough</mark> rest for the full hour …'],
    ['written on the <mark>card</mark> of the day.', '… written on the <mark>card</mark> of the day.'],
    ['for the full <mark>hour</mark> that is', '… for the full <mark>hour</mark> that is …'],
  ] as const)('of "%s" is "%s"', ([excerpt, expected]) => {
    expect(withEllipses(excerpt, text)).toBe(expected);
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
});

describe('isMet(typed, text)', () => {
  test.for([
    ['driving', 'Keeps a truck driver within hours.', true],
    ['promises', 'Notes each small promise.', true],
    ['colaboration', 'Asks a co-worker.', false],
    ['mathmatics', 'Checks the math.', false],
    ['maintainance', 'Maintains ties.', false],
    ['it', 'An IT desk.', true],
  ] as const)('"%s" by "%s": %s', ([typed, text, expected]) => {
    expect(isMet(typed, text)).toBe(expected);
  });
});
