import { describe, expect, test } from 'vitest';
import { fileWords } from '../../../src/payloads/search-files.ts';
import { isFileOf } from '../../../src/tools/search/word-files.ts';
import type { SearchName } from '../../../src/payloads/search-shape.ts';
import { parseSpellings } from '../../../src/payloads/search-spellings.ts';

const name = (title: string, more: Partial<SearchName> = {}): SearchName => ({
  title,
  aliases: [],
  url: `/${title.toLowerCase().replaceAll(' ', '-')}/`,
  kind: 'job',
  ...more,
});

describe('fileWords(names)', () => {
  const many = Array.from({ length: 400 }, (_, i) => name(`Baker ${i} of bread`, { aliases: [`Oven hand ${i}`] }));
  const { index, files, spellings } = fileWords([...many, name('Miller', { phrases: ['grind the grain'] })]);
  const begins = index.starts.split(' ');

  test('cuts the words into files of about one size, one after the other in the alphabet', () => {
    expect(files.length).toBe(begins.length);
    expect(files.length).toBeGreaterThan(3);
    expect(begins).toEqual(begins.toSorted());
    expect(index.things).toBe(401);
  });

  test('files a thing with the labels of a word where the word is', () => {
    const at = begins.findLastIndex((start) => start <= 'mill');
    expect(files[at]!.things).toContainEqual([0, 'Miller', '/miller/', 0]);
    const grain = begins.findLastIndex((start) => start <= 'grain');
    expect(files[grain]!.things).toContainEqual([0, 'Miller', '/miller/', 0, 'pgrind the grain']);
  });

  test('says of each file where it begins and ends, so that one of another build is known', () => {
    expect(files.map((file, at) => isFileOf(index, at, file))).not.toContain(false);
    expect(files.slice(1).map((file, at) => isFileOf(index, at, file))).not.toContain(true);
    const { index: other } = fileWords(many.slice(0, 300));
    expect(files.map((file, at) => isFileOf(other, at, file))).toContain(false);
  });

  test('leaves the files as they are in which a name that changes does not stand', () => {
    const miller = name('Miller', { phrases: ['grind the grains'] });
    const again = fileWords([...many, miller]);
    expect(again.index).toEqual(index);
    const changed = again.files.filter((file, at) => JSON.stringify(file) !== JSON.stringify(files[at]));
    expect(changed.flatMap(({ things }) => things).map(([, title]) => title)).toContain('Miller');
    expect(changed.length).toBeLessThan(files.length / 2);
  });

  test('lists every word with the power of two of its number', () => {
    expect(parseSpellings(spellings)).toEqual(
      expect.arrayContaining([
        ['baker', 8],
        ['grain', 0],
        ['grind', 0],
        ['miller', 0],
        ['oven', 8],
      ]),
    );
  });

  test('files a title of an occupation under its rarest word, and says how many things have a common one', () => {
    const smith = name('Smith', {
      kind: 'occupation',
      crowd: 3,
      called: { reported: ['Oven Smith (Farrier)'], others: ['Baker'] },
    });
    const { index: starts, files: all } = fileWords([...many, smith]);
    const under = (word: string) => all[starts.starts.split(' ').findLastIndex((start) => start <= word)]!;
    const smiths = (word: string) => under(word).things.filter(([, title]) => title === 'Smith');
    expect(smiths('farri')).toEqual([[1, 'Smith', '/smith/', 3, 'rOven Smith (Farrier)']]);
    expect(smiths('oven')).toEqual([]);
    expect(under('oven').common).toMatchObject({ oven: 401 });
    expect(smiths('bak')).toEqual([[1, 'Smith', '/smith/', 3, 'qBaker']]);
  });

  test('gives the same for the same', () => {
    expect(fileWords(many)).toEqual(fileWords(many));
  });
});
