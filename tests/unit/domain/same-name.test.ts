import { expect, test } from 'vitest';
import { isSameName } from '../../../src/domain/same-name.ts';

test.for([
  ['Dependability and Reliability', 'Dependability & Reliability', true],
  ['Checking, Examining, and Recording', 'Checking, Examining & Recording', true],
  ['Quality Assurance/Continuous Improvement', 'Quality Assurance & Continuous Improvement', true],
  ['Health, Safety, Security, & Environment', 'Health, Safety, Security & Environment', true],
  ['Sand Handling', 'S & Handling', false],
  ['Writing', 'Written Communication', false],
  ['Science', 'Science & Technology Literacy', false],
] as const)('isSameName(“%s”, “%s”) is %s', ([one, other, same]) => {
  expect(isSameName(one, other)).toBe(same);
});
