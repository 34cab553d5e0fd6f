import { describe, expect, test } from 'vitest';
import { joinedForms, tokensOf, wordsOf } from '../../../src/payloads/search-words.ts';

const texts = (text: string) => wordsOf(text).map((word) => word.text);

describe('wordsOf(text)', () => {
  test.for([
    ['Health & Safety', ['health', 'and', 'safety']],
    ['teacher’s aide', ['teacher', 'aide']],
    ["don't", ['dont']],
    ['O*NET', ['onet']],
    ['C++ and C#', ['c++', 'and', 'c#']],
    ['a plus', ['a+']],
    ['Café-Cook', ['cafe', 'cook']],
    ['', []],
  ] as const)('takes “%s” apart into %o', ([text, expected]) => {
    expect(texts(text)).toEqual(expected);
  });

  test('knows words of grammar, unless they are written as an acronym', () => {
    expect(wordsOf('it is the IT desk').map(({ grammar }) => grammar)).toEqual([true, true, true, false, false]);
    expect(wordsOf('IT')[0]!.grammar).toBe(false);
    expect(wordsOf('HOW IT IS')[1]!.grammar).toBe(true);
  });
});

describe('tokensOf(word)', () => {
  test('files words of the same meaning together, besides under their own root', () => {
    const [car, vehicle, care] = wordsOf('car vehicle care');
    expect(tokensOf(car!).at(-1)).toBe(tokensOf(vehicle!).at(-1));
    expect(tokensOf(care!)).not.toContain(tokensOf(car!).at(-1));
  });

  test('files a word with a sign under the sign in a word too', () => {
    expect(tokensOf(wordsOf('Security+')[0]!)).toEqual(['security+', 'plus']);
  });
});

describe('joinedForms(text)', () => {
  test.for([
    ['Health & Safety', ['healthsafety']],
    ['CompTIA A+', ['comptiaa+', 'comptiaaplus']],
    ['C#', ['c#', 'csharp']],
  ] as const)('joins “%s” as %o', ([text, expected]) => {
    expect(joinedForms(text)).toEqual(expected);
  });
});
