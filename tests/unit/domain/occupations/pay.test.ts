import { describe, expect, test } from 'vitest';
import { payBandOf, payOf, rangeOf, siblingsOf } from '../../../../src/domain/occupations/pay.ts';
import { anOccupation, theOccupations, wagesOf } from '../../../fixtures/an-occupation.ts';

const hours = { year10: null, year25: null, year50: null, year75: null, year90: null };
const years = { hour10: null, hour50: null, hour90: null };
const occupations = theOccupations([
  anOccupation('13-1021.00', { wages: wagesOf('13-1020') }),
  anOccupation('13-1022.00', { wages: wagesOf('13-1020') }),
  anOccupation('29-1141.00', { wages: wagesOf('29-1141', years) }),
  anOccupation('29-1141.01', { wages: wagesOf('29-1141', years) }),
  anOccupation('27-2011.00', { wages: wagesOf('27-2011', hours) }),
  anOccupation('55-1011.00'),
]);
const pay = (soc: string) => payOf(occupations, occupations.bySoc.get(soc)!);

describe('payOf(occupations, occupation)', () => {
  test('says that a line is of a group, and of whom else', () => {
    expect(pay('13-1021.00')).toEqual({
      per: 'year',
      low: 20_000,
      quarter: 30_000,
      median: 40_000,
      threeQuarters: 50_000,
      high: 60_000,
      hour: 19.25,
      title: 'Line 13-1020',
      isGroup: true,
      others: ['13-1022.00'],
    });
  });

  test('names those whom the survey does not tell apart', () => {
    expect(pay('29-1141.01')).toMatchObject({ isGroup: false, others: ['29-1141.00'] });
  });

  test('tells of the year alone, or of the hour alone, where nothing else is published', () => {
    expect(pay('29-1141.00')).toMatchObject({ per: 'year', hour: null });
    expect(pay('27-2011.00')).toMatchObject({
      per: 'hour',
      low: 9.5,
      quarter: null,
      median: 19.25,
      high: 29,
      hour: null,
    });
  });

  test('is null without a figure', () => {
    expect(pay('55-1011.00')).toBeNull();
    expect(rangeOf(wagesOf('27-2011', { ...hours, ...years }))).toBeNull();
  });
});

test('siblingsOf(occupations, soc) lists the others of one code of the classification', () => {
  expect(siblingsOf(occupations, '29-1141.00')).toEqual(['29-1141.01']);
  expect(siblingsOf(occupations, '55-1011.00')).toEqual([]);
});

test('payBandOf(pay) counts the ends that a median of a year reaches', () => {
  const median = (year50: number) => payBandOf(rangeOf(wagesOf('11-1011', { year50 })));
  expect([39_999, 40_000, 59_999, 150_000].map(median)).toEqual([0, 1, 1, 5]);
  expect(payBandOf(rangeOf(wagesOf('27-2011', hours)))).toBeNull();
  expect(payBandOf(null)).toBeNull();
});
