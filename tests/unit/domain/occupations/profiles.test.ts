import { describe, expect, test } from 'vitest';
import { occupationProfiles } from '../../../../src/domain/occupations/profiles.ts';
import { noOccupations } from '../../../../src/schemas/occupation.ts';
import { aCompetency } from '../../../fixtures/a-competency.ts';
import { rated } from '../../../fixtures/some-rated.ts';

/** Three rated occupations, and one that nobody rated. */
const occupations = {
  ...noOccupations,
  bySoc: new Map([
    rated('11-1011.00', { '1.A.1.a.1': 1, '1.C.3.a': 2, '2.C.1.a': 5 }),
    rated('11-1021.00', { '1.A.1.a.1': 3, '1.C.3.a': 4, '2.C.1.a': 3 }),
    rated('11-1031.00', { '1.A.1.a.1': 5, '2.C.1.a': 1 }),
    rated('11-2011.00', null),
  ]),
};
const naming = (...elements: string[]) =>
  aCompetency({ onet: elements.map((element) => ({ element, name: element })) });
const competencies = new Map([
  ['talking', naming('1.A.1.a.1')],
  ['helping', naming('1.A.1.a.1', '1.C.3.a')],
  ['unrated', naming('4.A.1.a.1')],
]);
const profiles = occupationProfiles({ competencies, occupations });

describe('occupationProfiles(atlas)', () => {
  test('scores a competency by how far its elements lie from the mean of all occupations', () => {
    const scores = [...profiles.values()].map(({ competencies: own }) => own.get('talking')!.score);
    expect(scores).toEqual([-1, 0, 1].map((sign): unknown => expect.closeTo(sign * Math.sqrt(1.5))));
  });

  test('scores what was rated, and says how much of it was', () => {
    expect(profiles.get('11-1031.00')!.competencies.get('helping')).toMatchObject({ rated: 1, named: 2 });
    expect(profiles.get('11-1011.00')!.competencies.get('helping')).toMatchObject({ rated: 2, named: 2 });
  });

  test('leaves out what nobody rated: an occupation, a competency', () => {
    expect(profiles.has('11-2011.00')).toBe(false);
    expect([...profiles.get('11-1011.00')!.competencies.keys()]).toEqual(['talking', 'helping']);
  });

  test('keeps knowledge beside the competencies', () => {
    expect([...profiles.get('11-1011.00')!.knowledge]).toEqual([
      ['2.C.1.a', { score: expect.closeTo(Math.sqrt(1.5)) as unknown, rated: 1, named: 1 }],
    ]);
  });
});
