import { describe, expect, test } from 'vitest';
import { labelsOf, waysToType } from '../../../src/payloads/search-labels.ts';
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

  test('lists the titles that people have, and no id, as the address of an occupation is its name', () => {
    const smith = name('Smiths', { kind: 'occupation', called: { reported: ['Farrier'], others: ['Blacksmith'] } });
    expect(labelsOf(smith).map(({ field, text }) => `${field}: ${text}`)).toEqual([
      'title: Smiths',
      'reported: Farrier',
      'called: Blacksmith',
    ]);
  });
});

describe('waysToType(title)', () => {
  test.for([
    ['Farrier', ['Farrier']],
    ['Registered Nurse (RN)', ['Registered Nurse (RN)', 'Registered Nurse', 'RN']],
  ] as const)('of %s gives %o', ([title, ways]) => {
    expect(waysToType(title)).toEqual(ways);
  });
});
