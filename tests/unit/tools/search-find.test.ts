import { describe, expect, test } from 'vitest';
import type { SearchName } from '../../../src/payloads/search-shape.ts';
import { findThings, takeApart } from '../../../src/tools/search/find.ts';
import { openWords } from '../../fixtures/words-in-memory.ts';

const name = (kind: SearchName['kind'], title: string, aliases: string[] = [], phrases: string[] = []): SearchName => ({
  title,
  aliases,
  phrases,
  url: `/${kind}/${title.toLowerCase().replaceAll(/[^a-z]+/g, '-')}/`,
  kind,
});
const words = openWords([
  name('competency', 'Teamwork', ['Collaboration', 'Working with others'], ['team player']),
  name('competency', 'Numerical Reasoning', ['Mathematics'], ['good with numbers']),
  name('competency', 'Composure', ['Staying calm under pressure']),
  name('job', 'Nurse Manager', ['Head Nurse']),
  { ...name('job', 'Nurse', ['RN', 'Registered Nurse']), codes: ['29-1141.00'] },
  name('credential', 'Registered Nurse license', ['RN']),
  name('ladder', 'Nursing', [], ['nurse career path']),
  name('job', 'IT Support Specialist', ['IT Technician']),
  name('technical', 'Organization of work'),
  name('place', 'Hairdresser'),
  name('page', 'Ladders', ['Career ladders']),
  name('credential', 'CompTIA A+'),
]);
const titles = async (query: string) => (await findThings(words, query)).ranked.map(({ thing }) => thing.title);
const first = async (query: string) => (await titles(query))[0];

describe('findThings(files, query)', () => {
  test.for([
    ['nurse', 'Nurse'],
    ['rn', 'Nurse'],
    ['working with others', 'Teamwork'],
    ['WORKING-WITH-OTHERS', 'Teamwork'],
    ['workingwithothers', 'Teamwork'],
    ['I am good with numbers and like quiet work', 'Numerical Reasoning'],
    ['calm under pressure', 'Composure'],
    ['organisation', 'Organization of work'],
    ['hair dresser', 'Hairdresser'],
    ['hairdressers', 'Hairdresser'],
    ['it technician', 'IT Support Specialist'],
    ['29-1141.00', 'Nurse'],
    ['291141', 'Nurse'],
    ['a plus', 'CompTIA A+'],
    ['career ladders', 'Ladders'],
    ['nurs', 'Nurse'],
  ] as const)('“%s” leads first to %s', async ([query, title]) => {
    expect(await first(query)).toBe(title);
  });

  test('puts a job before the credential of the same name', async () => {
    expect((await titles('RN')).slice(0, 2)).toEqual(['Nurse', 'Registered Nurse license']);
  });

  test('lets words for a kind steer', async () => {
    expect(await first('nurse license')).toBe('Registered Nurse license');
    expect(await first('nursing ladder')).toBe('Nursing');
  });

  test('takes a misspelled word for the nearest, and says so', async () => {
    const { ranked, corrected } = await findThings(words, 'colaboration');
    expect(ranked[0]!.thing.title).toBe('Teamwork');
    expect(corrected).toEqual([['colaboration', 'collaboration']]);
  });

  test('says which words nothing has', async () => {
    expect(await findThings(words, 'zzqxv')).toMatchObject({ ranked: [], corrected: [], unknown: ['zzqxv'] });
    expect(await titles('')).toEqual([]);
  });
});

describe('takeApart(text, known)', () => {
  const known = new Set(['story', 'telling', 'tell', 'ing', 'hearing', 'people', 'out']);
  test.for([
    ['storytelling', ['story', 'telling']],
    ['hearingpeopleout', ['hearing', 'people', 'out']],
    ['story', undefined],
    ['storyboard', undefined],
  ] as const)('%s: %o', ([text, pieces]) => {
    expect(takeApart(text, known)).toEqual(pieces);
  });
});
