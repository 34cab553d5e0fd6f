import { expect, test } from 'vitest';
import * as findings from '#messages/findings.ts';

const { formatAskedLevels, formatClimb, formatEditions, formatEmphasis, formatMostNeeded, formatShared } = findings;

test.for([
  [0, 0, ''],
  [1, 1, 'Its one block stands in other industry models too'],
  [3, 3, 'All three of its blocks stand in other industry models too'],
  [3, 0, 'No block of it stands in another industry model'],
  [3, 1, 'One of its three blocks stands in other industry models too; the other two are its own'],
  [40, 39, '39 of its 40 blocks stand in other industry models too; the other is its own'],
] as const)('formatShared of %i blocks, %i of them shared', ([blocks, shared, said]) => {
  expect(formatShared({ blocks, shared, isFramework: false })).toBe(said);
});

test('formatShared does not call the framework an industry model', () => {
  expect(formatShared({ blocks: 4, shared: 3, isFramework: true })).toBe(
    'Three of its four blocks stand in industry models; the other is its own',
  );
  expect(formatShared({ blocks: 4, shared: 0, isFramework: true })).toBe('No block of it stands in an industry model');
});

test.for([
  [0, 0, 0, ''],
  [1, 0, 0, 'Its one competency is of moderate importance'],
  [2, 0, 0, 'Both competencies are of moderate importance'],
  [9, 9, 6, 'All nine competencies are of high importance'],
  [9, 1, 1, 'One of nine competencies matters most'],
  [9, 4, 0, 'Four of nine competencies matter most'],
  [9, 4, 3, 'Four of nine competencies matter most, three of them in “Oven”'],
  [9, 4, 4, 'Four of nine competencies matter most, all of them in “Oven”'],
] as const)('formatEmphasis of %i, %i of them high, %i in one cluster', ([listed, high, inOne, said]) => {
  expect(formatEmphasis({ listed, high, mainly: inOne === 0 ? null : { cluster: 'Oven', high: inOne } })).toBe(said);
});

test.for([
  ['', 0, 5, 0, ''],
  ['a', 1, 1, 3, ''],
  ['a', 5, 5, 3, 'A is needed in all five responsibilities'],
  ['a', 3, 5, 3, 'A is needed in three of five responsibilities, more than any other'],
  ['a', 3, 5, 1, 'A is needed in three of five responsibilities'],
  ['a b', 3, 5, 7, 'A and B are each needed in three of five responsibilities, more than any other'],
  ['a b c d', 2, 5, 7, 'Four competencies are each needed in two of five responsibilities, more than any other'],
  ['a b', 2, 5, 2, 'Each competency is needed in two of five responsibilities'],
] as const)('formatMostNeeded of “%s” in %i of %i, of %i competencies', ([ids, responsibilities, of, needed, said]) => {
  const competencies = ids.split(' ').filter(Boolean);
  const nameOf = (id: string) => id.toUpperCase();
  expect(formatMostNeeded({ competencies, responsibilities, of, needed }, nameOf)).toBe(said);
});

test('formatClimb tells the fewest steps, and the ends where there is one way alone', () => {
  expect(formatClimb(null)).toBe('');
  expect(formatClimb({ steps: 1, ends: null })).toBe('It takes at least one step from the lowest level to the highest');
  expect(formatClimb({ steps: 3, ends: { from: 'Helper', to: 'Master' } })).toBe(
    'It takes at least three steps from Helper to Master',
  );
});

test.for([
  [0, '', 0, ''],
  [1, 'expert', 1, 'The one job that lists it asks for the level expert'],
  [5, 'skilled', 5, 'All five jobs that list it ask for the level skilled'],
  [5, 'skilled', 3, 'Most jobs that list it ask for the level skilled: three of five'],
  [5, 'skilled', 2, 'Jobs that list it ask most often for the level skilled: two of five'],
  [
    4,
    'skilled expert',
    2,
    'The four jobs that list it ask most often for the level skilled or expert: two of them for each',
  ],
] as const)('formatAskedLevels of %i jobs that ask for “%s”, %i for each', ([jobs, levels, each, said]) => {
  const named = levels.split(' ').filter(Boolean) as ('skilled' | 'expert')[];
  expect(formatAskedLevels({ jobs, levels: named, each })).toBe(said);
});

test('formatEditions counts editions, and no other events', () => {
  const event = (date: string, edition: 'published' | 'updated' | null) => ({ date, edition, changes: [] });
  expect(formatEditions([event('2015', null)])).toBe('');
  expect(formatEditions([event('2006-02', 'published'), event('2015', null)])).toBe('One edition is known, of 2006');
  expect(formatEditions([event('2006', 'published'), event('2008', 'updated'), event('2010-04', 'updated')])).toBe(
    'The latest known edition is of 2010, 2 editions after the first',
  );
});
