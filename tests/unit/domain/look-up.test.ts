import { expect, test } from 'vitest';
import { UnknownIdError } from '../../../src/domain/errors.ts';
import { byTitle, find } from '../../../src/domain/look-up.ts';

test('find(map, id, thing) gives what has the id, or says what nobody has', () => {
  const jobs = new Map([['nurse', 1]]);
  expect(find(jobs, 'nurse', 'job')).toBe(1);
  expect(() => find(jobs, 'baker', 'job')).toThrow(UnknownIdError);
  expect(() => find(jobs, 'baker', 'job')).toThrow(/job.*baker/);
});

test('byTitle(a, b) sorts as a reader reads, whatever the case', () => {
  const titles = ['b', 'C', 'a'].map((title) => ({ title })).sort(byTitle);
  expect(titles.map(({ title }) => title).join('')).toBe('abC');
});
