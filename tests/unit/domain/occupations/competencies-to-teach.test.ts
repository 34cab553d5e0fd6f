import { describe, expect, test } from 'vitest';
import soc from '../../../../content/soc-2018.json' with { type: 'json' };
import { competenciesToTeach } from '../../../../src/domain/occupations/competencies-to-teach.ts';
import { programGroups } from '../../../../src/domain/occupations/program-groups.ts';
import type { Soc } from '../../../../src/schemas/soc.ts';
import { aCompetency } from '../../../fixtures/a-competency.ts';
import { occupationsOfPrograms as occupations } from '../../../fixtures/some-programs.ts';

const groups = programGroups(occupations);

describe('competenciesToTeach(atlas, group)', () => {
  const naming = (element: string) => aCompetency({ onet: [{ element, name: element }] });
  const atlas = {
    occupations,
    soc: soc as Soc,
    competencies: new Map([
      ['first', naming('1.A.1.a.1')],
      ['second', naming('1.A.1.a.2')],
    ]),
  };
  const teach = (code: string) => competenciesToTeach(atlas, groups.get(code)!);

  test('counts in how many of the rated occupations each is among what they ask most', () => {
    expect(teach('01.01')).toEqual({
      from: ['51-3011.00', '35-2011.00'],
      competencies: [
        { id: 'first', occupations: ['51-3011.00', '35-2011.00'] },
        { id: 'second', occupations: ['35-2011.00'] },
      ],
    });
  });

  test('counts teachers only where there is nothing else, and nothing where nobody was rated', () => {
    expect(teach('03.01').from).toEqual(['25-1011.00']);
    expect(competenciesToTeach(atlas, { occupations: [{ soc: '35-2012.00', programs: 1 }] })).toMatchObject({
      from: [],
    });
  });
});
