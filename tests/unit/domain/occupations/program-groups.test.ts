import { describe, expect, test } from 'vitest';
import { programGroups, programGroupsOf } from '../../../../src/domain/occupations/program-groups.ts';
import { occupationsOfPrograms as occupations } from '../../../fixtures/some-programs.ts';

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
