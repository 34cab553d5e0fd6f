import { describe, expect, test } from 'vitest';
import { programGroups, programGroupsOf } from '../../../../src/domain/occupations/program-groups.ts';
import { anOccupation, ratingsOf, theOccupations } from '../../../fixtures/an-occupation.ts';

const programs = new Map([
  ['01.0101', 'Bread,  General'],
  ['01.0102', 'Rolls'],
  ['02.0101', 'Cakes'],
  ['02.0199', 'Sweet Baking, Other'],
  ['03.0101', 'Ovens'],
  ['04.0101', 'Flour'],
  ['04.0102', 'Yeast'],
  ['05.0101', 'Nothing'],
]);
const rated = (code: string, own: readonly string[], ratings: readonly [number, number]) =>
  anOccupation(code, {
    programs: own,
    importance: ratingsOf({ '1.A.1.a.1': ratings[0], '1.A.1.a.2': ratings[1] }),
  });
const occupations = theOccupations(
  [
    rated('25-1011.00', ['01.0101', '01.0102', '03.0101'], [5, 5]),
    rated('51-3011.00', ['01.0101', '01.0102', '02.0101', '04.0101'], [4, 1]),
    rated('35-2011.00', ['01.0102'], [3, 4]),
    anOccupation('35-2012.00', { programs: ['02.0199'] }),
  ],
  { programs },
);
const groups = programGroups(occupations);

describe('programGroups(occupations)', () => {
  test('names a group by its “Other”, its “General”, its one program, or its first', () => {
    expect([...groups.values()].map(({ code, title }) => `${code} ${title}`)).toEqual([
      '01.01 Bread',
      '02.01 Sweet Baking',
      '03.01 Ovens',
      '04.01 Flour, and others',
    ]);
  });

  test('puts occupations of most of its programs first, and teachers at colleges last', () => {
    expect(groups.get('01.01')!.occupations).toEqual([
      { soc: '51-3011.00', programs: 2 },
      { soc: '35-2011.00', programs: 1 },
      { soc: '25-1011.00', programs: 2 },
    ]);
  });

  test('leaves out programs that lead to no occupation', () => {
    expect(groups.has('05.01')).toBe(false);
  });
});

test('programGroupsOf(occupations, soc) lists the groups with most programs for it first', () => {
  expect(programGroupsOf(occupations, '51-3011.00').map(({ code }) => code)).toEqual(['01.01', '02.01', '04.01']);
  expect(programGroupsOf(occupations, '99-9999.00')).toEqual([]);
});
