import { describe, expect, test } from 'vitest';
import { UnknownIdError } from '../../../../src/domain/errors.ts';
import { groupCompetencies } from '../../../../src/domain/atlas/job-clusters.ts';
import { aCompetency, groupsOf } from '../../../fixtures/a-competency.ts';
import { aJob, held } from '../../../fixtures/a-job.ts';
import { atlasWith, type Changes } from '../../../fixtures/entries.ts';

const moderate = { importance: 'moderate' as const };
const zeal = aCompetency({
  title: 'Zeal',
  aliases: ['Fervor', 'Drive', 'Fire'],
  groups: groupsOf(
    'Arrives early.',
    'Rings twice.',
    'Skips lunch.',
    'Climbs ladders.',
    'Carries beams.',
    'Whistles loudly.',
  ),
});
const shape = (changes: Changes, id: string) =>
  groupCompetencies(atlasWith(changes), id).map(({ title, competencies }) => [
    title,
    competencies.map(({ competency }) => competency),
  ]);

describe('groupCompetencies(atlas, id)', () => {
  test('groups by the clusters of the library from the foundation up, then the technical ones', () => {
    expect(shape({}, 'baker')).toEqual([
      ['Personal', ['patience']],
      ['Getting it done', ['tidiness']],
      ['Technical', ['baking/oven-work']],
    ]);
  });

  test('tells all of a competency that the job says', () => {
    const acts = [
      { text: 'Waits until the dough has risen.', shows: 'lets-dough-rest' },
      { text: 'Answers the same question a third time.', shows: 'counts-again' },
    ];
    const own = held('patience', {
      as: 'Calm',
      level: 'expert',
      basis: ['onet', 'source'],
      evidence: ['1.C.4.a'],
      acts,
    });
    expect(
      groupCompetencies(atlasWith({ jobs: { new: aJob({ title: 'Waiter', competencies: [own] }) } }), 'new')[0]!
        .competencies,
    ).toEqual([
      {
        competency: 'patience',
        title: 'Calm',
        canonical: 'Patience',
        definition: 'Waits for what takes time without spoiling it.',
        tierNumber: 1,
        tierOrder: 1,
        importance: 'high',
        level: 'expert',
        basis: ['onet', 'source'],
        evidence: ['1.C.4.a'],
        acts,
      },
    ]);
  });

  test('puts the more important first in each cluster, and keeps the order of the entry among equals', () => {
    const competencies = [
      held('baking/shaping', moderate),
      held('tidiness', moderate),
      held('zeal'),
      held('baking/oven-work'),
    ];
    expect(shape({ competencies: { zeal }, jobs: { new: aJob({ title: 'Waiter', competencies }) } }, 'new')).toEqual([
      ['Getting it done', ['zeal', 'tidiness']],
      ['Technical', ['baking/oven-work', 'baking/shaping']],
    ]);
  });

  test('groups as the source of the job groups them', () => {
    const clusters = [
      { title: 'The oven', competencies: ['baking/oven-work'] },
      { title: 'The rest', competencies: ['patience', 'tidiness'] },
    ];
    const competencies = [held('tidiness'), held('patience'), held('baking/oven-work')];
    expect(shape({ jobs: { new: aJob({ title: 'Waiter', competencies, clusters }) } }, 'new')).toEqual([
      ['The oven', ['baking/oven-work']],
      ['The rest', ['patience', 'tidiness']],
    ]);
  });

  test('groups as the source does even when that is one group', () => {
    const clusters = [{ title: 'All', competencies: ['tidiness', 'patience'] }];
    const competencies = [held('tidiness'), held('patience')];
    expect(shape({ jobs: { new: aJob({ title: 'Waiter', competencies, clusters }) } }, 'new')).toEqual([
      ['All', ['tidiness', 'patience']],
    ]);
  });

  test('throws UnknownIdError when no job has the id', () => {
    expect(() => groupCompetencies(atlasWith(), 'miller')).toThrow(UnknownIdError);
  });
});
