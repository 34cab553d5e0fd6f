import { expect, test } from 'vitest';
import { educationLevels, levelsOfEducation } from '../../../../src/domain/atlas/education-levels.ts';

test.for([
  ['high school diploma', ['high-school']],
  ['high school diploma or less', ['no-diploma', 'high-school']],
  ['less than high school', ['no-diploma']],
  ['high school diploma and some college', ['high-school', 'some-college']],
  ["certificate or associate's degree", ['certificate', 'associate']],
  ["high school diploma or bachelor's degree, by occupation", ['high-school', 'bachelor']],
  ["bachelor's or master's degree", ['bachelor', 'master']],
  ["post-master's certificate", ['certificate']],
  ['doctoral degree (MD or DO)', ['doctorate']],
  ['no set level', []],
] as const)('levelsOfEducation(%j) reads %j', ([label, levels]) => {
  expect(levelsOfEducation(label)).toEqual(levels);
});

test('educationLevels go from the least to the most', () => {
  expect(educationLevels[0]).toBe('no-diploma');
  expect(educationLevels.at(-1)).toBe('doctorate');
});
