import { describe, expect, test } from 'vitest';
import type { JobProfile, OccupationsNeed, OwnNeed } from '../../../../src/domain/occupations/job-profiles.ts';
import {
  cosine,
  likenesses,
  nearestProfiles,
  profileRows,
  standingOf,
  standingOfJob,
} from '../../../../src/domain/occupations/profile-likeness.ts';
import type { Profile } from '../../../../src/domain/occupations/profiles.ts';
import { ownStanding } from '../../../../src/domain/policy.ts';

const profile = (talking: number, lifting: number, chemistry: number, physics: number): Profile => {
  const score = (value: number) => ({ score: value, rated: 1, named: 1 });
  return {
    competencies: new Map([
      ['talking', score(talking)],
      ['lifting', score(lifting)],
    ]),
    knowledge: new Map([
      ['2.C.4.c', score(chemistry)],
      ['2.C.4.b', score(physics)],
    ]),
  };
};
const profiles = new Map([
  ['11-1011.00', profile(1, -1, 0, 1)],
  ['11-1021.00', profile(5, 2, -1, 0)],
  ['11-1031.00', profile(-1, 1, 1, 0)],
]);
const standings = new Map([...profiles].map(([soc, one]) => [soc, standingOf(one)] as const));

describe('standingOf(profile)', () => {
  test('takes each part from its own mean, so that asking for a lot of everything makes nobody alike', () => {
    expect(standingOf(profile(5, 3, 0, 1))).toEqual(standingOf(profile(1, -1, 4, 5)));
    expect([...standingOf(profile(5, 3, 0, 1)).competencies.values()]).toEqual([1, -1]);
  });
});

describe('standingOfJob(profile)', () => {
  const need = (score: number): OccupationsNeed => ({ from: 'occupations', score, match: 'exact', rated: 1, named: 1 });
  const job: JobProfile = {
    competencies: new Map<string, OwnNeed | OccupationsNeed>([
      ['talking', { from: 'own', importance: 'high', level: 'skilled' }],
      ['care', { from: 'own', importance: 'moderate', level: 'skilled' }],
      ['lifting', need(-2)],
      ['sums', need(0)],
    ]),
    knowledge: new Map([['2.C.4.c', need(1)]]),
    standIn: undefined,
  };

  test('puts the own set above the mean of the rest, by importance', () => {
    expect(standingOfJob(job)).toEqual({
      competencies: new Map([
        ['talking', ownStanding.high],
        ['care', ownStanding.moderate],
        ['lifting', -1],
        ['sums', 1],
      ]),
      knowledge: new Map([['2.C.4.c', 0]]),
    });
  });
});

describe('profileRows(standings, parts)', () => {
  test('leaves knowledge out of competencies alone', () => {
    expect(profileRows(standings, 'competencies').rows.map((row) => row.length)).toEqual([2, 2, 2]);
    expect(profileRows(standings).rows.map((row) => row.length)).toEqual([4, 4, 4]);
  });

  test('puts what is unknown at the own mean', () => {
    const known = new Map([
      ['one', { competencies: new Map([['talking', 1]]), knowledge: new Map<string, number>() }],
      ['other', { competencies: new Map([['lifting', 1]]), knowledge: new Map<string, number>() }],
    ]);
    expect(profileRows(known).rows.map((row) => [...row])).toEqual([
      [1, 0],
      [0, 1],
    ]);
  });
});

describe('nearestProfiles(rows, most)', () => {
  test('gives the nearest others first, and never itself', () => {
    const near = nearestProfiles(profileRows(standings), 1);
    expect([...near.keys()]).toEqual([...profiles.keys()]);
    expect(near.get('11-1011.00')![0]!.name).toBe('11-1021.00');
  });

  test('measures each row as like itself, and the same both ways', () => {
    const { rows } = profileRows(standings);
    expect(cosine(rows[0]!, rows[0]!)).toBeCloseTo(1);
    expect(cosine(rows[0]!, rows[2]!)).toBe(cosine(rows[2]!, rows[0]!));
    expect(cosine(rows[0]!, rows[2]!)).toBeLessThan(0);
  });
});

test('likenesses(rows) are their cosines, to the last digit, however much of a row is 0', () => {
  const sparse = (...places: number[]) =>
    Float64Array.from({ length: 16 }, (_, i) => (places.includes(i) ? 1 / (3 + i) : 0));
  const rows = [
    sparse(1, 7),
    sparse(),
    sparse(1, 2, 7, 15),
    Float64Array.from({ length: 16 }, (_, i) => 0.1 * (i - 5)),
  ];
  const expected = rows.map((one) => rows.map((other) => cosine(one, other)));
  expect(likenesses(rows).map((row) => [...row])).toEqual(expected);
});
