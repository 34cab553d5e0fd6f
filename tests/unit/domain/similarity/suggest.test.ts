import { describe, expect, test } from 'vitest';
import { suggest } from '../../../../src/domain/similarity/suggest.ts';

describe('suggest(wrong, known)', () => {
  test.for([
    ['patiense', 'patience'],
    ['PATIENCE', 'patience'],
    ['tidy-ness', 'tidiness'],
    ['team-work', 'teamwork'],
  ])('takes %s for %s', ([wrong, meant]) => {
    expect(suggest(wrong!, ['tidiness', 'patience', 'teamwork'])).toBe(meant);
  });

  test('prefers the name with the fewest changes, and the earlier of two', () => {
    expect(suggest('title', ['tiles', 'titles', 'titled'])).toBe('titles');
  });

  test('is silent when more than a third of the letters would change', () => {
    expect(suggest('abcdef', ['abcxyz'])).toBeUndefined();
    expect(suggest('abcdef', ['abcdxy'])).toBe('abcdxy');
    expect(suggest('abcdefghijkl', ['abcdefghwxyz'])).toBe('abcdefghwxyz');
  });

  test('is silent when more than four letters would change, however long the name', () => {
    const long = 'a'.repeat(30);
    expect(suggest(long, [`${'b'.repeat(4)}${'a'.repeat(26)}`])).toBeDefined();
    expect(suggest(long, [`${'b'.repeat(5)}${'a'.repeat(25)}`])).toBeUndefined();
  });

  test('is silent when nothing is known or nothing was written', () => {
    expect(suggest('title', [])).toBeUndefined();
    expect(suggest('', ['a', 'ab'])).toBeUndefined();
  });
});
