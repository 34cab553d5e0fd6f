import { describe, expect, test } from 'vitest';
import { figuresAsked } from '../../../../src/domain/rules/figures-asked.ts';
import type { JobInput } from '../../../../src/schemas/job.ts';
import type { LadderInput } from '../../../../src/schemas/ladder.ts';
import { aJob } from '../../../fixtures/a-job.ts';
import { aLadder } from '../../../fixtures/a-ladder.ts';
import { type Changes, entriesWith } from '../../../fixtures/entries.ts';
import { askedOccupations } from '../../../fixtures/asked-occupations.ts';

type Occupation = JobInput['occupations'][number];

const nurses: Occupation = { soc: '29-1141.00', title: 'Registered Nurses', match: 'exact', jobZone: 4 };
/** O*NET has asked nobody there. */
const unasked: Occupation = { soc: '13-1041.00', title: 'Compliance Officers', match: 'exact', jobZone: 4 };
const named: JobInput['education'] = { label: "bachelor's degree", share: 56, basis: 'onet' };
const standIn = 'The occupation also counts nurses who teach and nurses who travel.';

const found = (changes: Changes) => figuresAsked({ ...entriesWith(changes), ...askedOccupations });
const ofJob = (own: Partial<JobInput>) =>
  found({ jobs: { nurse: aJob({ occupations: [nurses], jobZone: 4, ...own }) } });
const ofPlace = (own: Partial<LadderInput['places'][number]>, job: Partial<JobInput> = {}) => {
  const places = [
    { id: 'helper', title: 'Helper', level: 1, summary: 'Carries, weighs and cleans.' },
    { id: 'nurse', title: 'Nurse', level: 2, summary: 'Cares for the sick of a town.', ...own },
  ];
  const steps = aLadder().steps.map((step) => ({ ...step, to: 'nurse' }));
  const jobs = { nurse: aJob({ occupations: [nurses], jobZone: 4, ...job }) };
  return found({ jobs, ladders: { bakery: aLadder({ places, steps }) } });
};

describe('figuresAsked(entries)', () => {
  test.for<Partial<JobInput>>([
    {},
    { education: named },
    { occupations: [unasked, nurses], education: named },
    { jobZone: 3, standIn },
    { occupations: [{ ...nurses, soc: '29-1141.99', title: 'Not in the list' }], jobZone: 1 },
  ])('lets pass a job with %j', (own) => {
    expect(ofJob(own)).toEqual([]);
  });

  test('tells of another name and of another job zone than those of O*NET', () => {
    const occupations = [{ ...nurses, title: 'Nurses', jobZone: 3 as const }];
    expect(ofJob({ occupations, jobZone: 3 })).toMatchObject([
      {
        where: 'content/jobs/nurse.yaml: occupations.0.title',
        what: 'O*NET calls 29-1141.00 "Registered Nurses", not "Nurses"',
        fix: 'write "Registered Nurses"',
      },
      {
        where: 'content/jobs/nurse.yaml: occupations.0.jobZone',
        what: 'O*NET puts 29-1141.00 in job zone 4, not in 3',
      },
      {
        where: 'content/jobs/nurse.yaml: jobZone',
        what: 'O*NET puts 29-1141.00 in job zone 4, not in 3',
        fix: 'write 4, or, where our judgment is better, say why in "standIn" of the job',
      },
    ]);
  });

  test('tells of a share that nobody was asked for', () => {
    expect(ofJob({ occupations: [unasked], education: named })).toMatchObject([
      {
        where: 'content/jobs/nurse.yaml: education.share',
        what: 'O*NET has no share for 13-1041.00: nobody was asked there',
        fix: 'name the occupation that was asked, or leave the share out',
      },
    ]);
    expect(ofPlace({ education: named })).toMatchObject([
      {
        where: 'content/ladders/bakery.yaml: places.1.education.share',
        what: 'a share is told, but not of which occupation',
      },
    ]);
  });

  test('holds a place to the zone of its occupation, or to that of a job whose zone is our judgment', () => {
    expect(ofPlace({ soc: '29-1141.00', jobZone: 4, education: named })).toEqual([]);
    expect(ofPlace({ soc: '29-1141.00', jobZone: 3, job: 'nurse' })).toMatchObject([
      { where: 'content/ladders/bakery.yaml: places.1.jobZone', what: 'O*NET puts 29-1141.00 in job zone 4, not in 3' },
    ]);
    expect(ofPlace({ soc: '29-1141.00', jobZone: 3, job: 'nurse' }, { jobZone: 3, standIn })).toEqual([]);
  });

  test('tells of another share than that of the table, of one level or of several', () => {
    const with_ = (label: string, share: number) => ofJob({ education: { label, share, basis: 'onet' } });
    expect(with_("bachelor's degree", 57)).toMatchObject([
      {
        where: 'content/jobs/nurse.yaml: education.share',
        what: '56 of 100 in Registered Nurses name "bachelor\'s degree", not 57',
        fix: 'write 56, or the education that most of them name',
      },
    ]);
    expect(with_("associate's degree or bachelor's degree", 75)).toEqual([]);
    expect(with_("associate's degree or bachelor's degree", 76)).toHaveLength(1);
    // What is no level of O*NET’s is our word for something, and cannot be looked up.
    expect(with_('a degree in nursing', 12)).toEqual([]);
  });

  test('says nothing without the tables of occupations', () => {
    const entries = entriesWith({ jobs: { nurse: aJob({ occupations: [nurses], jobZone: 1 }) } });
    expect(figuresAsked({ ...entries, ...askedOccupations })).toHaveLength(1);
    expect(figuresAsked(entries)).toEqual([]);
  });
});
