import { describe, expect, test } from 'vitest';
import { helpCompare, parseComparables, parseRequestedPath } from '../../../src/tools/not-found/missing.ts';
import { aComparedJob, aComparedModel } from '../../fixtures/some-comparables.ts';

const things = [...['nurse', 'nurse-manager', 'educator'].map((id) => aComparedJob(id)), aComparedModel('automation')];

test.for([
  ['/jobs/nurse-manger/', ['nurse manger', 'jobs']],
  ['/competencies/team_work/xyz.html', ['xyz', 'team work', 'competencies']],
  ['/404.html', []],
  ['/', []],
  ['/jobs/%C3%A9ducator', ['éducator', 'jobs']],
  ['/jobs/%E0%A4%A', ['%E0%A4%A', 'jobs']],
] as const)('parseRequestedPath("%s") is %o', ([path, expected]) => {
  expect(parseRequestedPath(path)).toEqual(expected);
});

test.for([
  ['/compare/nurse/educator/', ['nurse', 'educator']],
  ['/compare/nurse', ['nurse']],
  ['/compare/', undefined],
  ['/jobs/nurse/', undefined],
] as const)('parseComparables("%s") is %o', ([path, expected]) => {
  expect(parseComparables(path, '/compare/')).toEqual(expected);
});

describe('helpCompare(of, things, compare)', () => {
  const help = (...of: string[]) => helpCompare(of, things, '/compare/');

  test('leads two known ids to the tool', () => {
    expect(help('educator', 'nurse')).toEqual({
      says: 'This comparison has no page of its own, but you can make it:',
      ways: [{ title: 'Educator and Nurse', url: '/compare/?of=educator&of=nurse' }],
    });
  });

  test.for([['educator', 'automation'], ['nurse'], ['nurse', 'nurse']])('promises no comparison of %o', (of) => {
    const { says, ways } = help(...of);
    expect(says).toContain('There is no such comparison.');
    expect(ways).toHaveLength(1);
  });

  test('suggests for an unknown id what may have been meant, beside the other', () => {
    expect(help('nurs', 'educator')).toEqual({
      says: 'No job or industry model has the id “nurs”. Did you mean one of these?',
      ways: [
        { title: 'Compare with Nurse in the place of “nurs”', url: '/compare/?of=nurse&of=educator' },
        { title: 'Compare with Nurse manager in the place of “nurs”', url: '/compare/?of=nurse-manager&of=educator' },
      ],
    });
  });

  test('leads to the lists when nothing is near', () => {
    expect(help('qqqqqqqq', 'zzzzzzzz')).toEqual({
      says: 'No job or industry model has the id “qqqqqqqq” or “zzzzzzzz”. Choose from the lists here:',
      ways: [{ title: 'Compare', url: '/compare/' }],
    });
  });
});
