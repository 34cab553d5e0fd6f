import { describe, expect, test } from 'vitest';
import { usesWith, worksheetGroups, worksheetKinds } from '../../../../src/domain/worksheets/worksheet-rows.ts';
import { aJob, held } from '../../../fixtures/a-job.ts';
import { aUse } from '../../../fixtures/a-use.ts';
import { atlasWith } from '../../../fixtures/entries.ts';

describe('worksheetGroups(atlas, subject)', () => {
  test('takes a model from the foundation up, by its own names, without the tiers that have no blocks', () => {
    const groups = worksheetGroups(atlasWith(), { kind: 'industries', id: 'baking' });
    expect(groups.map(({ rows }) => rows.map(({ title }) => title))).toEqual([
      ['Taking Time'],
      ['Tidiness'],
      ['Oven Work'],
      ['Shaping'],
    ]);
    expect(groups.flatMap(({ rows }) => rows.map(({ asked }) => asked))).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
    expect(groups[0]!.title).toBe('Personal Competencies');
    expect(groups[0]!.rows[0]!.parts).toHaveLength(6);
    expect(groups[3]!.rows[0]!.parts[0]).toEqual({
      behavior: 'baking/shaping/divides-by-scale',
      text: 'Divides dough on the scale to within ten grams.',
    });
  });

  test('takes a job by its clusters, with what it asks for and its acts, or the behaviors where none are told', () => {
    const acts = [
      { text: 'Lets the rye rest while the queue grows.', shows: 'lets-dough-rest' },
      { text: 'Hears a guest out at the till.', shows: 'hears-the-end' },
    ];
    const atlas = atlasWith({
      jobs: { baker: aJob({ competencies: [held('patience', { acts, importance: 'moderate' }), held('tidiness')] }) },
    });
    const rows = worksheetGroups(atlas, { kind: 'jobs', id: 'baker' }).flatMap((group) => group.rows);
    const of = (id: string) => rows.find(({ competency }) => competency === id)!;
    expect(of('patience').asked!.importance).toBe('moderate');
    expect(of('patience').parts).toEqual([
      { behavior: 'patience/lets-dough-rest', text: acts[0]!.text },
      { behavior: 'patience/hears-the-end', text: acts[1]!.text },
    ]);
    expect(of('tidiness').parts.map(({ behavior }) => behavior)).toContain('tidiness/hangs-up-keys');
  });

  test('refuses an id that nothing has', () => {
    expect(() => worksheetGroups(atlasWith(), { kind: 'jobs', id: 'no-such-job' })).toThrow('no-such-job');
  });
});

describe('usesWith(atlas, kind)', () => {
  test('names the uses that a worksheet serves, in their order', () => {
    const atlas = atlasWith({
      uses: {
        last: aUse({ order: 3, worksheet: 'gap' }),
        first: aUse({ order: 2, worksheet: 'gap' }),
        other: aUse({ order: 4, worksheet: 'employer' }),
      },
    });
    expect(worksheetKinds.map((kind) => usesWith(atlas, kind))).toEqual([['first', 'last'], [], ['other'], []]);
  });
});
