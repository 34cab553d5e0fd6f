import { describe, expect, test } from 'vitest';
import type { SearchName } from '../../../src/payloads/search-shape.ts';
import { findNames, type Named, nameSuggester } from '../../../src/tools/search/names.ts';

const name = (title: string, ...aliases: string[]): SearchName => ({
  title,
  aliases,
  url: `/${title}/`,
  kind: 'competency',
});
const names = [
  name('Teamwork', 'Collaboration', 'Working with others'),
  name('Numerical Reasoning', 'Mathematics'),
  name('Nurse Manager', 'Head Nurse'),
  name('Nurse', 'RN', 'Registered Nurse'),
  name('Maintenance, Installation & Repair'),
  name('Technician', 'Maintenance Technician'),
];
const titles = (found: readonly Named[]) => found.map(({ name: { title } }) => title);

describe('findNames(names, query)', () => {
  test.for([
    ['nurse', ['Nurse', 'Nurse Manager']],
    ['rn', ['Nurse']],
    ['WORKING with Others', ['Teamwork']],
    ['maintenance installation and repair', ['Maintenance, Installation & Repair']],
    ['repair', ['Maintenance, Installation & Repair']],
    ['Maintenance-Installation-&-Repair', ['Maintenance, Installation & Repair']],
    ['maintenanceinstallationandrepair', ['Maintenance, Installation & Repair']],
    ['team work', ['Teamwork']],
    ['working', ['Teamwork']],
    ['with', []],
    ['air', []],
    ['', []],
    ['  ', []],
  ] as const)('"%s" finds %o', ([query, expected]) => {
    expect(titles(findNames(names, query))).toEqual(expected);
  });

  test.for([
    ['Certified Cook (CC), by state', ['CC', 'certified cook', 'certified-cook, by state', 'cc1']],
    ['R&D Lead', ['R&D', 'r and d', 'R & D', 'rd lead', 'rad']],
    ['C++', ['C++', 'c plus plus', 'c++ work']],
    ['Engineer Intern (EI) or Engineer-in-Training (EIT)', ['EI', 'EIT', 'engineer in training', 'teacher']],
    ['CCRN (critical care)', ['ccrn', 'CCRN critical care', 'critical care', 'care (critical)', 'CCRNs']],
    ['Café Cook', ['cafe cook', 'CAFÉ-COOK', 'cafecook', 'caf3']],
  ] as const)('"%s" is found by its acronym, without its brackets and with signs', ([title, queries]) => {
    const others = [name('C'), name('Cook')];
    const found = queries.map((query) => findNames([name(title), ...others], query)[0]?.name.title === title);
    expect(found).toEqual([...queries.slice(0, -1).map(() => true), false]);
  });

  test('an exact alias comes before a title that begins with it', () => {
    const [first] = findNames([name('Nurse Aide'), name('Helper', 'Nurse')], 'nurse');
    expect(first).toMatchObject({ name: { title: 'Helper' }, label: 'Nurse', exact: true });
  });

  test('finds loosely names that have all the words somewhere', () => {
    expect(titles(findNames(names, 'repair', true))).toEqual(['Maintenance, Installation & Repair']);
    expect(titles(findNames(names, 'nur man', true))).toEqual(['Nurse Manager']);
  });
});

describe('nameSuggester(names)', () => {
  const suggest = nameSuggester(names);
  const suggested = async (query: string, unknown: readonly string[] = [query]) =>
    (await suggest(query, unknown)).map(({ name: { title }, as }) => `${title} (${as})`);

  test.for([
    ['mathmatics', 'Numerical Reasoning (Mathematics)'],
    ['colaboration', 'Teamwork (Collaboration)'],
    ['maintainance', 'Maintenance, Installation & Repair (Maintenance, Installation & Repair)'],
    ['registred nurse', 'Nurse (Registered Nurse)'],
  ] as const)('suggests for "%s" first %s', async ([query, expected]) => {
    expect((await suggested(query))[0]).toBe(expected);
  });

  test('suggests for unknown words alone when no name has nearly all the words', async () => {
    expect(await suggested('colaboration xylophone', ['colaboration'])).toEqual(['Teamwork (Collaboration)']);
  });

  test('suggests each name once, and nothing for gibberish', async () => {
    expect(await suggested('nurze')).toHaveLength(2);
    expect(await suggested('zzqx')).toEqual([]);
  });
});
