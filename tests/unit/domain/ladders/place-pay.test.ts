import { expect, test } from 'vitest';
import { payOfPlace } from '../../../../src/domain/ladders/place-pay.ts';
import { formatOf, formatShort, formatStep, formatWhose } from '../../../../src/messages/en/place-pay.ts';
import { aJob } from '../../../fixtures/a-job.ts';
import { anOccupation, theOccupations, wagesOf } from '../../../fixtures/an-occupation.ts';
import { atlasWith } from '../../../fixtures/entries.ts';

const [baker, cook, chef, waiter, monk] = [
  anOccupation('51-3011.00', { title: 'Bakers', wages: wagesOf('51-3011') }),
  anOccupation('35-2014.00', { title: 'Cooks', wages: wagesOf('35-2010', { title: 'All Cooks' }) }),
  anOccupation('35-1011.00', { title: 'Chefs', wages: wagesOf('35-1011', { year50: 65_000 }) }),
  anOccupation('35-3031.00', { title: 'Waiters', wages: wagesOf('35-3031', { year10: null, year50: null }) }),
  anOccupation('21-2011.00', { title: 'Monks' }),
];
const pastry = anOccupation('51-3011.01', { title: 'Pastry Bakers', wages: wagesOf('51-3011') });
const atlas = {
  ...atlasWith({
    jobs: { baker: aJob({ occupations: [{ soc: '51-3011.00', title: 'Bakers', match: 'exact' }] }) },
  }),
  occupations: theOccupations([baker, pastry, cook, chef, waiter, monk]),
};
const at = (soc: string) => payOfPlace(atlas, { soc })!;

test('payOfPlace takes the occupation of the place, or else the one that fits its job best', () => {
  expect(payOfPlace(atlas, { job: 'baker' })).toEqual({
    soc: '51-3011.00',
    occupation: 'Bakers',
    line: '51-3011',
    median: 40_000,
    per: 'year',
    among: '',
    others: 1,
  });
  expect(payOfPlace(atlas, { soc: '35-1011.00', job: 'baker' })?.median).toBe(65_000);
});

test('payOfPlace knows nothing of a place without an occupation, of one that is not there, and of one without a figure', () => {
  for (const place of [{}, { job: 'nobody' }, { soc: '11-1111.00' }, { soc: '21-2011.00' }])
    expect(payOfPlace(atlas, place)).toBeNull();
});

test('a figure says whom else it is of', () => {
  expect(formatOf(at('35-1011.00'))).toBe('Chefs');
  expect(formatOf(at('51-3011.00'))).toBe('Bakers, together with 1 other occupation of the same code');
  expect(formatOf(at('35-2014.00'))).toBe('Cooks, of all whom the survey counts as “All Cooks”');
});

test('a step says what it brings, and what is not known', () => {
  const [bakers, chefs, waiters] = [at('51-3011.00'), at('35-1011.00'), at('35-3031.00')];
  expect(formatStep(bakers, chefs)).toBe('from $40,000 to $65,000 median a year');
  expect(formatStep(waiters, chefs)).toBe('from $19.25 median an hour to $65,000 median a year');
  expect(formatStep(bakers, at('51-3011.01'))).toBe('$40,000 median a year for both, one occupation in the survey');
  expect(formatStep(null, chefs)).toBe('from a pay not known to $65,000 median a year');
  expect(formatStep(chefs, null)).toBe('from $65,000 median a year to a pay not known');
  expect(formatStep(null, null)).toBe('pay not known');
  expect([bakers, null].map(formatShort)).toEqual(['$40,000 a year', 'pay not known']);
});

test('a step says whose its figures are', () => {
  expect(formatWhose(at('35-1011.00'), at('35-3031.00'))).toBe('Pay is of Chefs; and of Waiters.');
  expect(formatWhose(at('35-1011.00'), at('35-1011.00'))).toBe('Pay is of Chefs.');
  expect(formatWhose(null, at('35-1011.00'))).toBe('Pay is of Chefs. Of the other place no figure is known.');
  expect(formatWhose(null, null)).toBe('No figure is known.');
});
