import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { jobProfiles } from '../../src/domain/occupations/job-profiles.ts';
import { cosine, nearestProfiles, profileRows, standingOf } from '../../src/domain/occupations/profile-likeness.ts';
import { occupationProfiles } from '../../src/domain/occupations/profiles.ts';
import { leastLikeness } from '../../src/domain/policy.ts';
import { entries } from './real-content.ts';

const { bySoc } = entries.occupations;
const profiles = occupationProfiles(entries);
const standings = new Map([...profiles].map(([soc, profile]) => [soc, standingOf(profile)] as const));

/** Of the rated ones among O*NET’s ten related occupations, the share that is among our twenty nearest. */
function agreement(parts: 'both' | 'competencies'): number {
  const nearest = nearestProfiles(profileRows(standings, parts), 20);
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
    const [both, alone] = [agreement('both'), agreement('competencies')];
    expect(both).toBeGreaterThanOrEqual(0.56);
    expect(alone).toBeGreaterThanOrEqual(0.38);
    const guide = readFileSync(new URL('../../content/guides/how-the-numbers-are-made.mdx', import.meta.url), 'utf8');
    expect(guide).toContain(`${Math.round(both * 100)} of 100 are among our twenty nearest`);
    expect(guide).toContain(`By the competencies alone it is ${Math.round(alone * 100)},`);
  });

  test('are as alike as policy asks of near jobs for half of the pairs that O*NET calls related, and for one in fifty others', () => {
    const { names, rows } = profileRows(standings);
    const counts = { related: { near: 0, all: 0 }, other: { near: 0, all: 0 } };
    names.forEach((one, i) => {
      for (let j = i + 1; j < names.length; j += 1) {
        const other = names[j]!;
        const isRelated = bySoc.get(one)!.related.includes(other) || bySoc.get(other)!.related.includes(one);
        const count = counts[isRelated ? 'related' : 'other'];
        count.all += 1;
        if (cosine(rows[i]!, rows[j]!) >= leastLikeness) count.near += 1;
      }
    });
    expect(counts.related.near / counts.related.all).toBeCloseTo(1 / 2, 1);
    expect(counts.other.near / counts.other.all).toBeCloseTo(1 / 50, 2);
  });
});

describe('the scores of competencies', () => {
  /** Titles of occupations by their score in a competency, the highest first. */
  const inOrder = (competency: string): string[] =>
    [...profiles]
      .flatMap(([soc, { competencies }]) => {
        const score = competencies.get(competency)?.score;
        return score === undefined ? [] : [{ title: bySoc.get(soc)!.title, score }];
      })
      .sort((a, b) => b.score - a.score)
      .map(({ title }) => title);

  test('are missing where no element of O*NET fits, as the guide says', () => {
    const none = [...entries.competencies].filter(([id]) => inOrder(id).length === 0);
    const guide = readFileSync(new URL('../../content/guides/how-the-numbers-are-made.mdx', import.meta.url), 'utf8');
    const links = none.map(([id, { title }]) => `[${title}](/competencies/${id}/)`);
    expect(none.length).toBeGreaterThan(0);
    expect(guide).toContain(`${links.slice(0, -1).join(', ')} and ${links.at(-1)!}. We tried`);
  });

  test.for([
    ['account-growth', 'Sales Managers', 'Baristas'],
    ['serving-people-with-disabilities', 'Occupational Therapists', 'Concierges'],
    ['persuasive-communication', 'Fundraisers', 'Emergency Medicine Physicians'],
    ['product-knowledge', 'Sales Engineers', 'Physicians, Pathologists'],
    ['communicating-across-languages', 'Interpreters and Translators', 'Emergency Medicine Physicians'],
    ['organizational-savvy', 'Labor Relations Specialists', 'Hospitalists'],
  ] as const)('put who is known for %s among the first twenty, and not who only seems so', ([id, known, seems]) => {
    const first = inOrder(id).slice(0, 20);
    expect(first).toContain(known);
    expect(first).not.toContain(seems);
  });
});

describe('the profiles of jobs', () => {
  const jobs = [...jobProfiles(entries)];

  test('hold what their entries list, first and as they have it, and then nearly all of the library', () => {
    for (const [id, { competencies, standIn }] of jobs) {
      const { competencies: listed, standIn: told } = entries.jobs.get(id)!;
      const own = [...competencies].filter(([, { from }]) => from === 'own');
      expect([...competencies].slice(0, own.length), id).toEqual(own);
      expect(own, id).toEqual(
        listed.map(({ competency, importance, level }) => [competency, { from: 'own', importance, level }]),
      );
      expect(standIn, id).toBe(told);
      const known = [...entries.competencies.keys()].filter((one) => competencies.has(one)).length;
      expect(known / entries.competencies.size, id).toBeGreaterThan(0.9);
    }
  });

  test('rest on no match better than those that their entries have', () => {
    for (const [id, { competencies }] of jobs) {
      const matches = new Set(entries.jobs.get(id)!.occupations.map(({ match }) => match));
      for (const need of competencies.values()) if (need.from === 'occupations') expect(matches, id).toContain(need.match);
    }
  });
});
