import { expect, test } from 'vitest';
import {
  beside,
  listComparableCompetencies,
  listComparableJobs,
  listComparableModels,
} from '../../../../src/domain/comparison/comparables.ts';
import { aJob, held } from '../../../fixtures/a-job.ts';
import { aLadder } from '../../../fixtures/a-ladder.ts';
import { anIndustry } from '../../../fixtures/an-industry.ts';
import { atlasWith } from '../../../fixtures/entries.ts';
import { withRatings } from '../../../fixtures/some-rated.ts';

test('listComparableJobs(atlas) keeps of each job what is compared, and a name only where it differs', () => {
  const baker = aJob({
    competencies: [
      held('tidiness', { as: 'Order', level: 'expert' }),
      held('patience', { as: 'Patience', importance: 'moderate' }),
    ],
  });
  const jobs = listComparableJobs(atlasWith({ jobs: { baker } }));
  expect(jobs.map(({ title }) => title)).toEqual(['Baker', 'Counter Clerk']);
  expect(jobs[0]).toEqual({
    kind: 'job',
    id: 'baker',
    title: 'Baker',
    group: 'Food',
    jobZone: 2,
    education: 'high school diploma',
    competencies: [
      { competency: 'tidiness', as: 'Order', importance: 'high', level: 'expert' },
      { competency: 'patience', importance: 'moderate', level: 'skilled' },
    ],
    rest: new Map(),
    match: null,
    isStandIn: false,
    likeness: { get: expect.any(Function) },
  });
});

test('listComparableJobs(atlas) says of what is not on a list how much it is needed, and how well its occupations fit', () => {
  const baker = aJob({ competencies: [held('patience')], standIn: 'Cooks stand in.' });
  const [job, clerk] = listComparableJobs(withRatings(atlasWith({ jobs: { baker } })));
  expect(job).toMatchObject({ rest: new Map([['tidiness', 'much-more']]), match: 'exact', isStandIn: true });
  expect(job!.likeness.get('counter-clerk')).toBe(clerk!.likeness.get('baker'));
});

test('beside(one, other) leaves of the likenesses of two jobs the one to each other', () => {
  const [baker, clerk] = listComparableJobs(atlasWith());
  const [one, other] = beside(baker!, clerk!);
  expect(one).toEqual({ ...baker, likeness: new Map([['counter-clerk', clerk!.likeness.get('baker')]]) });
  expect(other).toEqual({ ...clerk, likeness: new Map([['baker', baker!.likeness.get('counter-clerk')]]) });
});

test('listComparableJobs(atlas) names what a job climbs to, and on which ladders', () => {
  const ladder = aLadder({
    places: aLadder().places.map((place, i) => ({ ...place, job: i === 0 ? 'counter-clerk' : 'baker' })),
  });
  const [baker, clerk] = listComparableJobs(atlasWith({ ladders: { bakery: ladder } }));
  expect(clerk!.climbsTo).toEqual([{ job: 'baker', ladders: ['Bakery'] }]);
  expect(baker).not.toHaveProperty('climbsTo');
});

test('listComparableModels(atlas) keeps of each model its tiers and its numbered blocks, by family and name', () => {
  const atlas = atlasWith({
    industries: {
      milling: anIndustry({
        title: 'Milling Competency Model',
        name: 'Milling',
        family: 'Crafts',
        tiers: [{ tier: 'workplace', as: 'At the mill', blocks: [{ competency: 'tidiness' }] }],
      }),
    },
  });
  const [milling, baking] = listComparableModels(atlas);
  expect(milling).toMatchObject({ id: 'milling', title: 'Milling', group: 'Crafts' });
  expect(milling!.tiers).toEqual([{ tier: 'workplace', number: 2, title: 'Workplace', blocks: 1 }]);
  expect(baking!.tiers.map(({ number, title, blocks }) => `${number} ${title}: ${blocks}`)).toEqual([
    '1 Personal: 1',
    '2 Workplace: 1',
    '3 Shared: 1',
    '4 Sector: 1',
    '5 Management: 0',
  ]);
  expect(baking!.competencies.slice(0, 2)).toEqual([
    { competency: 'patience', as: 'Taking Time', tier: 'personal-effectiveness', number: '1.1' },
    { competency: 'tidiness', tier: 'workplace', number: '2.1' },
  ]);
});

test('listComparableCompetencies(atlas, things) places what the things have, and nothing else', () => {
  const atlas = atlasWith();
  const clerk = listComparableJobs(atlas).filter(({ id }) => id === 'counter-clerk');
  expect([...listComparableCompetencies(atlas, clerk)]).toEqual([
    ['patience', { title: 'Patience', tierNumber: 1, tierOrder: 1 }],
    ['tidiness', { title: 'Tidiness', tierNumber: 2, tierOrder: 2 }],
  ]);
});
