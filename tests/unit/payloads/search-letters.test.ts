import { describe, expect, test } from 'vitest';
import { searchLetters } from '../../../src/payloads/search-letters.ts';
import type { SearchName } from '../../../src/payloads/search-shape.ts';

const name = (title: string, ...aliases: string[]): SearchName => ({ title, aliases, url: `/${title}/`, kind: 'job' });

describe('searchLetters(names)', () => {
  test('puts titles and other names under their letters, in the order of a reader', () => {
    const letters = searchLetters([name('Baker', 'Bench hand', 'oven hand'), name('Attendant')]);
    expect(
      letters.map(({ letter, lines }) => [letter, lines.map(({ text, what }) => `${text} ${what}`.trim())]),
    ).toEqual([
      ['A', ['Attendant job']],
      ['B', ['Baker job', 'Bench hand']],
      ['O', ['oven hand']],
    ]);
  });

  test('lets a name that several things go by lead to all of them', () => {
    const [letter] = searchLetters([name('Baker', 'Hand'), name('Miller', 'hand')]).filter((one) => one.letter === 'H');
    expect(letter?.lines).toEqual([
      {
        text: 'Hand',
        what: '',
        to: [
          { title: 'Baker', url: '/Baker/' },
          { title: 'Miller', url: '/Miller/' },
        ],
      },
    ]);
  });

  test('says on which page a thing stands that has none of its own', () => {
    const ladder = { ...name('Bakery'), url: '/bakery/' };
    const places = ['/bakery/#hand', '/mill/#hand'].map((url) => ({ ...name('Hand', 'Helper'), url }));
    const [, hands] = searchLetters([ladder, ...places]);
    expect(hands!.lines.map(({ text, to }) => [text, ...to.map(({ on }) => on)])).toEqual([
      ['Hand', 'Bakery'],
      ['Hand', 'job'],
      ['Helper', 'Bakery', 'job'],
    ]);
  });

  test('says what kind of thing each is, where several have one title', () => {
    const source = { ...name('Baker'), url: '/sources/', kind: 'source' } as const;
    const [letter] = searchLetters([name('Baker'), source]);
    expect(letter!.lines.map(({ to }) => to[0]!.on)).toEqual(['job', 'source']);
  });

  test('puts what begins with no letter first, and a letter with a mark under its letter', () => {
    const letters = searchLetters([name('Éclair maker'), name('3D printer')]);
    expect(letters.map(({ letter, id }) => [letter, id])).toEqual([
      ['0–9', '0-9'],
      ['E', 'e'],
    ]);
  });

  test('gives no letters for no names', () => {
    expect(searchLetters([])).toEqual([]);
  });
});
