import { describe, expect, test } from 'vitest';
import { answersOf, competencyOf, gradeOfScore } from '../../../../src/domain/exploring/answers.ts';
import { statementGroups, statementIds } from '../../../../src/domain/exploring/statements.ts';
import type { Occupation } from '../../../../src/schemas/occupation.ts';
import { aCompetency } from '../../../fixtures/a-competency.ts';
import { anOccupation, projectionOf, ratingsOf, theOccupations, wagesOf } from '../../../fixtures/an-occupation.ts';

const element = '2.A.1.c';
const competencies = new Map([
  [competencyOf.write, aCompetency({ onet: [{ element, name: 'Writing' }] })],
  [competencyOf.fix, aCompetency({ onet: [{ element: '2.B.3.k', name: 'Troubleshooting' }] })],
]);
const total = { wages: null, projection: projectionOf('00-0000', { change: 3 }) };
const answer = (own: Partial<Occupation>, others: readonly Occupation[] = []) => {
  const one = anOccupation('11-1011.00', own);
  return answersOf({ competencies, occupations: theOccupations([one, ...others], { total }) }, one);
};

describe('answersOf(atlas, occupation)', () => {
  test('knows nothing of an occupation of which no table says anything', () => {
    const answers = answer({});
    for (const id of statementIds) expect(answers[id], id).toBeNull();
  });

  test('takes an interest that is among the strongest by its score, and no other', () => {
    const interests = { soc: '11-1011.00', scores: [3.9, 4, 5.2, 6, 6.5, 1], high: 'ESAIR' };
    const answers = answer({ interests });
    expect(statementGroups.like.map((id) => answers[id])).toEqual([0, 1, 2, 3, 3, 0]);
    expect(answer({ interests: { ...interests, high: 'E' } }).help).toBe(0);
  });

  test('takes a competency by its standard score among all rated occupations', () => {
    const rated = (rating: number): Partial<Occupation> => ({ importance: ratingsOf({ [element]: rating }) });
    const others = [1, 1, 1, 3].map((rating, i) => anOccupation(`13-101${i}.00`, rated(rating)));
    expect(answer(rated(5), others)).toMatchObject({ write: 3, fix: null, numbers: null });
    expect(answer(rated(1), others).write).toBe(0);
  });

  test('takes pay of a year by its median, and knows nothing of a year where pay is told by the hour alone', () => {
    const pays = (year50: number | null) => {
      const answers = answer({ wages: wagesOf('11-1011', { year50 }) });
      return statementGroups.pay.map((id) => answers[id]);
    };
    expect(pays(50_000)).toEqual([1, 1, 0, 0]);
    expect(pays(49_999)).toEqual([1, 0, 0, 0]);
    expect(pays(null)).toEqual([null, null, null, null]);
  });

  test('takes what projections say at its word, and where they say nothing leaves it unknown', () => {
    const says = (own: Parameters<typeof projectionOf>[1]) => answer({ projection: projectionOf('11-1011', own) });
    expect(says({ education: 'Postsecondary nondegree award' })['no-degree']).toBe(1);
    expect(says({ education: "Associate's degree" })['no-degree']).toBe(0);
    expect(says({ education: null })['no-degree']).toBeNull();
    expect(says({ training: 'Apprenticeship' })['learn-paid']).toBe(1);
    expect(says({ training: 'Short-term on-the-job training' })['learn-paid']).toBe(0);
    expect([20, 19.9, null].map((openings) => says({ openings }).openings)).toEqual([1, 0, null]);
    expect([20, 19.9, null].map((selfEmployed) => says({ selfEmployed })['own-boss'])).toEqual([1, 0, null]);
    expect([3, 2.9, -1].map((change) => says({ change }).growing)).toEqual([1, 0, 0]);
  });

  test('calls soon started what takes little preparation and no experience: one of them that fails is enough for no', () => {
    const says = (zone: number | null, experience: string | null) =>
      answer({ zone, projection: projectionOf('11-1011', { experience }) })['start-soon'];
    expect([says(2, 'None'), says(3, 'None'), says(2, 'Less than 5 years')]).toEqual([1, 0, 0]);
    expect([says(null, 'None'), says(1, null), says(3, null), says(null, '5 years or more')]).toEqual([
      null,
      null,
      0,
      0,
    ]);
  });
});

test('a standard score has a grade from half a deviation on, or from where it is told', () => {
  expect([0.49, 0.5, 1, 1.5, undefined].map((score) => gradeOfScore(score))).toEqual([0, 1, 2, 3, null]);
  expect([0.79, 0.8, 1].map((score) => gradeOfScore(score, 0.8))).toEqual([0, 1, 2]);
});
