import { describe, expect, test } from 'vitest';
import { jobProfiles } from '../../../../src/domain/occupations/job-profiles.ts';
import { matchWeights } from '../../../../src/domain/policy.ts';
import { noOccupations } from '../../../../src/schemas/occupation.ts';
import { aCompetency } from '../../../fixtures/a-competency.ts';
import { aJob, held } from '../../../fixtures/a-job.ts';
import { rated } from '../../../fixtures/some-rated.ts';

const naming = (...elements: string[]) =>
  aCompetency({ onet: elements.map((element) => ({ element, name: element })) });
const competencies = new Map([
  ['care', naming('1.A.1.a.1')],
  ['sums', naming('1.A.1.a.1', '1.C.3.a')],
  ['nerve', naming('4.A.1.a.1')],
]);
/** Standard scores of the element 1.A.1.a.1: 1, −1, and nobody knows. */
const occupations = {
  ...noOccupations,
  bySoc: new Map([
    rated('11-1011.00', { '1.A.1.a.1': 4, '2.C.1.a': 5 }),
    rated('11-1021.00', { '1.A.1.a.1': 2, '2.C.1.a': 3 }),
    rated('11-1031.00', null),
  ]),
};
const behind = (soc: string, match: 'exact' | 'close' | 'broad') => ({ soc, title: 'Somebody', match });
const profileOf = (own: Parameters<typeof aJob>[0]) => {
  const jobs = new Map([['baker', aJob({ competencies: [held('care', { importance: 'moderate' })], ...own })]]);
  return jobProfiles({ jobs, competencies, occupations }).get('baker')!;
};

describe('jobProfiles(atlas)', () => {
  test('has the own set first, as the entry has it, and the rest as the occupations have it', () => {
    const { competencies: needs, knowledge, standIn } = profileOf({ occupations: [behind('11-1011.00', 'close')] });
    expect([...needs]).toEqual([
      ['care', { from: 'own', importance: 'moderate', level: 'skilled' }],
      ['sums', { from: 'occupations', score: 1, match: 'close', rated: 1, named: 2 }],
    ]);
    expect(knowledge.get('2.C.1.a')).toMatchObject({ from: 'occupations', score: 1 });
    expect(standIn).toBeUndefined();
  });

  test('weighs an exact match before a close and a broad one, and passes over what nobody rated', () => {
    const { exact, broad } = matchWeights;
    const { competencies: needs } = profileOf({
      occupations: [behind('11-1031.00', 'exact'), behind('11-1021.00', 'broad'), behind('11-1011.00', 'exact')],
    });
    expect(needs.get('sums')).toMatchObject({
      match: 'exact',
      score: expect.closeTo((exact - broad) / (exact + broad)) as unknown,
    });
  });

  test('leaves out what nobody says anything of, and all the rest where no occupation is rated', () => {
    expect(profileOf({ occupations: [behind('11-1011.00', 'exact')] }).competencies.has('nerve')).toBe(false);
    const { competencies: needs, knowledge } = profileOf({ occupations: [behind('11-1031.00', 'exact')] });
    expect([[...needs.keys()], knowledge.size]).toEqual([['care'], 0]);
  });

  test('says why occupations only stand in', () => {
    expect(profileOf({ standIn: 'Cooks stand in.' }).standIn).toBe('Cooks stand in.');
  });
});
