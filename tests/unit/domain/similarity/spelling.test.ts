import { describe, expect, test } from 'vitest';
import { correct, soundOf } from '../../../../src/domain/similarity/spelling.ts';

const known = [
  ['electrician', 3],
  ['electrical', 3],
  ['manager', 6],
  ['managed', 1],
  ['phlebotomy', 1],
  ['transportation', 3],
  ['spots', 0],
] as const;
const words = (wrong: string) => correct(wrong, known).map(({ word }) => word);

describe('correct(wrong, known)', () => {
  test.for([
    ['electrition', 'electrician'],
    ['manger', 'manager'],
    ['flebotomy', 'phlebotomy'],
    ['transpotation', 'transportation'],
  ] as const)('takes %s for %s', ([wrong, right]) => {
    expect(words(wrong)[0]).toBe(right);
  });

  test('takes nothing for what is far from every word, nor for a word that only has another in it', () => {
    expect(words('xylophone')).toEqual([]);
    expect(words('airtransportation')).toEqual([]);
  });

  test('is sure of one wrong letter in a long word, and not of one in a short and seldom word', () => {
    expect(correct('electricain', known)[0]?.sure).toBe(true);
    expect(correct('sports', known)[0]?.sure).toBe(false);
  });

  test('grades between 0 and 1, the best first', () => {
    const grades = correct('managr', known).map(({ grade }) => grade);
    expect(grades.every((grade) => grade > 0 && grade < 1)).toBe(true);
    expect(grades).toEqual(grades.toSorted((a, b) => b - a));
  });
});

describe('soundOf(word)', () => {
  test.for([
    ['phone', 'fone'],
    ['technician', 'technition'],
    ['knight', 'night'],
    ['cell', 'sell'],
  ] as const)('%s sounds like %s', ([one, other]) => {
    expect(soundOf(one)).toBe(soundOf(other));
  });
});
