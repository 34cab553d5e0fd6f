import { describe, expect, test } from 'vitest';
import { fileWords, labelsOf } from '../../../src/payloads/search-files.ts';
import type { SearchName } from '../../../src/payloads/search-shape.ts';

const name = (title: string, more: Partial<SearchName> = {}): SearchName => ({
  title,
  aliases: [],
  url: `/${title.toLowerCase().replaceAll(' ', '-')}/`,
  kind: 'job',
  ...more,
});

describe('labelsOf(name)', () => {
  test('lists title, aliases, acronyms, id, phrases and the rest, each once, the weightiest first', () => {
    const cook = name('Certified Cook (CC), by state', {
      url: '/credentials/cook-card/',
      aliases: ['Cook Card'],
      phrases: ['cook license', 'cook card'],
      tools: ['Oven'],
      parts: ['Board of Cooks'],
    });
    expect(labelsOf(cook).map(({ field, text }) => `${field}: ${text}`)).toEqual([
      'title: Certified Cook (CC), by state',
      'alias: Cook Card',
      'alias: CC',
      'id: Certified Cook',
      'id: Certified Cook, by state',
      'phrase: cook license',
      'tool: Oven',
      'part: Board of Cooks',
    ]);
  });
});

describe('fileWords(names)', () => {
  const many = Array.from({ length: 400 }, (_, i) => name(`Baker ${i} of bread`, { aliases: [`Oven hand ${i}`] }));
  const { index, files, spellings } = fileWords([...many, name('Miller', { phrases: ['grind the grain'] })]);

  test('cuts the words into files of about one size, one after the other in the alphabet', () => {
    expect(files.length).toBe(index.starts.length);
    expect(files.length).toBeGreaterThan(3);
    expect(index.starts).toEqual(index.starts.toSorted());
    expect(index.things).toBe(401);
  });

  test('files a thing with the labels of a word where the word is', () => {
    const at = index.starts.findLastIndex((start) => start <= 'mill');
    expect(files[at]!.things).toContainEqual([0, 'Miller', '/miller/', 0]);
    const grain = index.starts.findLastIndex((start) => start <= 'grain');
    expect(files[grain]!.things).toContainEqual([0, 'Miller', '/miller/', 0, 'pgrind the grain']);
  });

  test('marks all files of a build alike, and other names otherwise', () => {
    expect(new Set(files.map(({ mark }) => mark))).toEqual(new Set([index.mark]));
    expect(fileWords(many).index.mark).not.toBe(index.mark);
  });

  test('lists every word with the power of two of its number', () => {
    expect(spellings.split('\n')).toEqual(expect.arrayContaining(['baker8', 'grain0', 'grind0', 'miller0', 'oven8']));
  });

  test('gives the same for the same', () => {
    expect(fileWords(many)).toEqual(fileWords(many));
  });
});
