import { describe, expect, test } from 'vitest';
import { readContent } from '../../scripts/disk/read-content.ts';
import { nearestProfiles, profileRows } from '../../src/domain/occupations/profile-likeness.ts';
import { occupationProfiles } from '../../src/domain/occupations/profiles.ts';

const { entries } = readContent('content');
const { bySoc } = entries.occupations;
const profiles = occupationProfiles(entries);

/** Of the rated ones among O*NET’s ten related occupations, the share that is among our twenty nearest. */
function agreement(parts: 'both' | 'competencies'): number {
  const nearest = nearestProfiles(profileRows(profiles, parts), 20);
  const pairs = [...nearest].flatMap(([soc, near]) =>
    bySoc
      .get(soc)!
      .related.filter((other) => profiles.has(other))
      .map((other) => near.some(({ name }) => name === other)),
  );
  return pairs.filter(Boolean).length / pairs.length;
}

describe('the occupations', () => {
  test('are all 1,016, of which 894 are rated', () => {
    expect([bySoc.size, profiles.size]).toEqual([1016, 894]);
  });

  test('have neighbors that O*NET calls related too, far more often than by chance, which is 2 %', () => {
    expect(agreement('both')).toBeGreaterThanOrEqual(0.52);
    expect(agreement('competencies')).toBeGreaterThanOrEqual(0.36);
  });
});
