import { describe, expect, test } from 'vitest';
import { correlation, nearestProfiles, profileRows } from '../../../../src/domain/occupations/profile-likeness.ts';
import type { Profile } from '../../../../src/domain/occupations/profiles.ts';

const profile = (talking: number, lifting: number, chemistry: number): Profile => {
  const score = (value: number) => ({ score: value, rated: 1, named: 1 });
  return {
    competencies: new Map([
      ['talking', score(talking)],
      ['lifting', score(lifting)],
    ]),
    knowledge: new Map([['2.C.4.c', score(chemistry)]]),
  };
};
const profiles = new Map([
  ['11-1011.00', profile(1, -1, 0)],
  ['11-1021.00', profile(2, -1, -1)],
  ['11-1031.00', profile(-1, 1, 1)],
]);

describe('profileRows(profiles, parts)', () => {
  test('leaves knowledge out of competencies alone', () => {
    expect(profileRows(profiles, 'competencies').rows.map((row) => row.length)).toEqual([2, 2, 2]);
    expect(profileRows(profiles).rows.map((row) => row.length)).toEqual([3, 3, 3]);
  });
});

describe('nearestProfiles(rows, most)', () => {
  test('gives the nearest others first, and never itself', () => {
    const near = nearestProfiles(profileRows(profiles), 1);
    expect([...near.keys()]).toEqual([...profiles.keys()]);
    expect(near.get('11-1011.00')![0]!.name).toBe('11-1021.00');
  });

  test('measures each row as like itself, and the same both ways', () => {
    const { rows } = profileRows(profiles);
    expect(correlation(rows[0]!, rows[0]!)).toBeCloseTo(1);
    expect(correlation(rows[0]!, rows[2]!)).toBe(correlation(rows[2]!, rows[0]!));
    expect(correlation(rows[0]!, rows[2]!)).toBeLessThan(0);
  });
});
