import { expect, test } from 'vitest';
import { findOccupationUses } from '../../../../src/domain/occupations/occupation-uses.ts';
import { aJob } from '../../../fixtures/a-job.ts';
import { anIndustry } from '../../../fixtures/an-industry.ts';

test('findOccupationUses(atlas, soc) finds what names an occupation, exact matches first', () => {
  const soc = '51-3011.00';
  const named = (match: 'exact' | 'broad', credentials: string[]) =>
    aJob({ credentials, occupations: [{ soc, title: 'Bakers', match }] });
  const atlas = {
    jobs: new Map([
      ['manager', named('broad', ['license'])],
      ['baker', named('exact', ['card'])],
    ]),
    industries: new Map([['baking', anIndustry({ occupations: [{ soc, title: 'Bakers', basis: 'source' }] })]]),
    ladders: new Map(),
  };
  expect(findOccupationUses(atlas, soc)).toEqual({
    jobs: [
      { id: 'baker', match: 'exact' },
      { id: 'manager', match: 'broad' },
    ],
    industries: ['baking'],
    places: [],
    credentials: ['card'],
  });
  expect(findOccupationUses(atlas, '11-1011.00')).toMatchObject({ jobs: [], places: [] });
});
