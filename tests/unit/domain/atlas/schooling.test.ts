import { describe, expect, test } from 'vitest';
import { firstAsked, schoolingOfJob, schoolingOfPlace } from '../../../../src/domain/atlas/schooling.ts';
import { smallSample } from '../../../../src/domain/policy.ts';
import type { JobInput } from '../../../../src/schemas/job.ts';
import { aJob } from '../../../fixtures/a-job.ts';
import { aLadder } from '../../../fixtures/a-ladder.ts';
import { askedOccupations } from '../../../fixtures/asked-occupations.ts';
import { atlasWith } from '../../../fixtures/entries.ts';
import { formatSchooling, formatShare } from '#messages/schooling.ts';

const atlas = { ...atlasWith(), ...askedOccupations };
const occupations: JobInput['occupations'] = [
  { soc: '13-1041.00', title: 'Compliance Officers', match: 'close', jobZone: 4 },
  { soc: '43-1011.00', title: 'First-Line Supervisors of Office and Administrative Support Workers', match: 'broad' },
];
const education: JobInput['education'] = { label: "bachelor's degree", share: 45, basis: 'onet' };
const standIn = 'The occupation counts all who check anything.';
const ofPlace = (own: object, jobs = atlas.jobs) => {
  const { places } = aLadder({ places: [{ ...aLadder().places[1]!, ...own }, aLadder().places[0]!] });
  return schoolingOfPlace({ ...atlas, jobs }, places[0]!);
};

describe('schooling', () => {
  test('a job’s share was asked in the best-matched occupation that was asked, its zone is that of the first', () => {
    const found = schoolingOfJob(atlas, aJob({ occupations, jobZone: 4, education }));
    expect(found.askedIn).toEqual({ soc: '43-1011.00', title: occupations[1]!.title, asked: 42, isSmall: false });
    expect(found.zoneOf).toEqual({ soc: '13-1041.00', title: 'Compliance Officers' });
  });

  test('where our judgment stands in, nobody is named', () => {
    const own = aJob({ occupations, jobZone: 4, education: { label: 'none', basis: 'editorial' }, standIn });
    expect(schoolingOfJob(atlas, own)).toMatchObject({ askedIn: undefined, zone: 4, zoneOf: undefined, standIn });
  });

  test('a place speaks of its own occupation', () => {
    const found = ofPlace({ soc: '51-3011.00', jobZone: 2, education });
    expect(found.askedIn).toEqual({ soc: '51-3011.00', title: 'Bakers', asked: 24, isSmall: true });
    expect(found.zoneOf).toEqual({ soc: '51-3011.00', title: 'Bakers' });
    expect(ofPlace({ jobZone: 2 })).toMatchObject({ education: undefined, askedIn: undefined, zoneOf: undefined });
  });

  test('a place that says what a job says by our judgment gives the reason of the job', () => {
    const judged: JobInput['education'] = { label: 'none', basis: 'editorial' };
    const jobs = new Map([['baker', aJob({ jobZone: 3, education: judged, standIn })]]);
    expect(ofPlace({ job: 'baker', jobZone: 3, education: judged }, jobs).standIn).toBe(standIn);
    expect(ofPlace({ job: 'baker', jobZone: 2, education: judged }, jobs).standIn).toBeUndefined();
    expect(ofPlace({ job: 'baker', jobZone: 3, education }, jobs).standIn).toBeUndefined();
  });

  test('a sample is small below the limit, and not at it', () => {
    const asked = (count: number) => ({
      ...askedOccupations,
      onetAsked: { ...askedOccupations.onetAsked!, asked: { '51-3011.00': count } },
    });
    expect(firstAsked(asked(smallSample - 1), ['51-3011.00'])!.isSmall).toBe(true);
    expect(firstAsked(asked(smallSample), ['51-3011.00'])!.isSmall).toBe(false);
    expect(firstAsked(asked(5), ['29-1141.00'])).toBeUndefined();
  });
});

test('the words name the occupation, the people, and a small sample', () => {
  const of = { soc: '29-1141.00', title: 'Registered Nurses' };
  expect(formatShare(56, { ...of, asked: 28, isSmall: true })).toBe(
    'named by 56 of 100 in Registered Nurses (28 people asked, a small sample)',
  );
  expect(formatShare(56, { ...of, asked: 40, isSmall: false })).toBe(
    'named by 56 of 100 in Registered Nurses (40 people asked)',
  );
  expect(formatSchooling('master’s degree', 5)).toBe('master’s degree, job zone 5 of 5');
  expect(formatSchooling(undefined, 5)).toBe('job zone 5 of 5');
});
