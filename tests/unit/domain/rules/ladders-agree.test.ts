import { describe, expect, test } from 'vitest';
import { laddersAgree } from '../../../../src/domain/rules/ladders-agree.ts';
import type { JobInput } from '../../../../src/schemas/job.ts';
import type { LadderInput } from '../../../../src/schemas/ladder.ts';
import { aJob } from '../../../fixtures/a-job.ts';
import { aLadder } from '../../../fixtures/a-ladder.ts';
import { askedOccupations } from '../../../fixtures/asked-occupations.ts';
import { entriesWith } from '../../../fixtures/entries.ts';

type Place = LadderInput['places'][number];

const diploma: JobInput['education'] = { label: 'high school diploma', basis: 'editorial' };
const degree: JobInput['education'] = { label: "bachelor's degree", basis: 'editorial' };
const why = 'The place is in a bakery school, where bakers teach.';
const fix = 'write the same in both, or say in "otherThanJob" of the place why the two differ';

/** What the rule finds of a baker in zone 2 with a diploma, and of a place that names that job. */
const found = (place: Partial<Place>, job: Partial<JobInput> = {}) =>
  laddersAgree({
    ...entriesWith({
      jobs: { baker: aJob({ jobZone: 2, education: diploma, ...job }) },
      ladders: {
        bakery: aLadder({
          places: [
            { id: 'helper', title: 'Helper', level: 1, summary: 'Carries, weighs and cleans.' },
            { id: 'baker', title: 'Baker', level: 2, summary: 'Mixes, shapes and bakes.', job: 'baker', ...place },
          ],
        }),
      },
    }),
    ...askedOccupations,
  });

describe('laddersAgree(entries)', () => {
  test.for<Partial<Place>>([
    {},
    { education: diploma, jobZone: 2 },
    { education: { label: 'High school diploma', basis: 'onet', share: 52 }, soc: '51-3011.00' },
    { jobZone: 2 },
    { education: degree, otherThanJob: why },
    { jobZone: 4, otherThanJob: why },
    { education: degree, jobZone: 4, otherThanJob: why },
  ])('lets pass %j', (place) => {
    expect(found(place)).toEqual([]);
  });

  test('lets a place without a job say what it likes', () => {
    const own = { id: 'helper', title: 'Helper', level: 1, summary: 'Carries, weighs and cleans.', education: degree };
    const places = [own, { id: 'baker', title: 'Baker', level: 2, summary: 'Mixes, shapes and bakes.' }];
    expect(laddersAgree(entriesWith({ ladders: { bakery: aLadder({ places }) } }))).toEqual([]);
  });

  test('tells of another education and of another job zone, each by itself', () => {
    expect(found({ education: degree, jobZone: 4 })).toMatchObject([
      {
        where: 'content/ladders/bakery.yaml: places.1.education',
        what: '"baker" asks for bachelor\'s degree, the job "baker" for high school diploma',
        fix,
      },
      {
        where: 'content/ladders/bakery.yaml: places.1.jobZone',
        what: '"baker" is in job zone 4, the job "baker" in job zone 2',
        fix,
      },
    ]);
  });

  test('tells of a reason for what is the same, and of one without a job', () => {
    expect(found({ education: diploma, otherThanJob: why })).toMatchObject([
      {
        where: 'content/ladders/bakery.yaml: places.1.otherThanJob',
        what: 'says why "baker" is other than the job "baker", but education and job zone are the same',
        fix: 'take the line out',
      },
    ]);
    expect(found({ job: undefined, otherThanJob: why })).toMatchObject([
      { what: 'says why "baker" is other than its job, but no job is named', fix: 'take the line out' },
    ]);
  });

  test('tells of two shares that were asked in one occupation, whatever reason is given', () => {
    const asked = (share: number): JobInput['education'] => ({ label: diploma.label, share, basis: 'onet' });
    const place: Partial<Place> = { education: asked(48), soc: '51-3011.00' };
    expect(found(place, { education: asked(48) })).toEqual([]);
    expect(found(place, { education: asked(52) })).toMatchObject([
      {
        where: 'content/ladders/bakery.yaml: places.1.education.share',
        what: '"baker" has 48 of 100, the job "baker" 52, and both were asked in Bakers',
        fix: 'look the share up, and write the same in both',
      },
    ]);
    // Another occupation was asked there: both figures are true, each of its own.
    expect(found({ ...place, soc: '35-3023.00' }, { education: asked(52) })).toEqual([]);
    expect(found({ ...place, jobZone: 3, otherThanJob: why }, { education: asked(52) })).toHaveLength(1);
  });
});
