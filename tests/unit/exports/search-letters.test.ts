import { describe, expect, test } from 'vitest';
import { searchLetters } from '../../../src/exports/search-letters.ts';
import type { SearchName } from '../../../src/exports/search-names.ts';

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

  test('says of parts of pages that share a name which page each is on', () => {
    const place = (ladder: string): SearchName => ({
      ...name('Inspector'),
      url: `/${ladder}/#inspector`,
      kind: 'place',
    });
    const page = (title: string): SearchName => ({ ...name(title), kind: 'ladder' });
    const lines = searchLetters([page('Baking'), page('Milling'), place('Baking'), place('Milling')]).at(-2)!.lines;
    expect(lines.map(({ text, on }) => `${text} on ${on}`)).toEqual(['Inspector on Baking', 'Inspector on Milling']);
    expect(searchLetters([page('Baking'), place('Baking')]).at(-1)!.lines[0]).not.toHaveProperty('on');
  });

  test('puts what begins with no letter first, and a letter with a mark under its letter', () => {
    const letters = searchLetters([name('Éclair maker'), name('3D printer')]);
    expect(letters.map(({ letter }) => letter)).toEqual(['0–9', 'E']);
  });

  test('gives no letters for no names', () => {
    expect(searchLetters([])).toEqual([]);
  });
});
