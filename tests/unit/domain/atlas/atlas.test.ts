import { describe, expect, test } from 'vitest';
import { buildAtlas } from '../../../../src/domain/atlas/atlas.ts';
import { byTitle, find } from '../../../../src/domain/look-up.ts';
import { ContentError, UnknownIdError } from '../../../../src/domain/errors.ts';
import { findProblems } from '../../../../src/domain/rules/index.ts';
import { aCompetency, groupsOf } from '../../../fixtures/a-competency.ts';
import { aJob, held } from '../../../fixtures/a-job.ts';
import { anIndustry } from '../../../fixtures/an-industry.ts';
import { atlasWith, entriesWith } from '../../../fixtures/entries.ts';

describe('buildAtlas(entries)', () => {
  test('puts tiers and categories in the order they state, whatever order they were read in', () => {
    const { tiers, categories } = entriesWith();
    const backward = entriesWith({
      tiers: Object.fromEntries([...tiers].reverse()),
      categories: Object.fromEntries([...categories].reverse()),
    });
    const atlas = buildAtlas(backward);
    expect([...atlas.tiers.values()].map(({ order }) => order)).toEqual(
      [...tiers.values()].map(({ order }) => order).sort((a, b) => a - b),
    );
    expect([...atlas.categories.values()].map(({ order }) => order)).toEqual(
      [...categories.values()].map(({ order }) => order).sort((a, b) => a - b),
    );
  });

  test('throws ContentError with every problem of every rule', () => {
    const entries = entriesWith({
      jobs: { baker: aJob({ competencies: [held('nobody')] }) },
      industries: { milling: anIndustry({ title: 'Milling', buildsOn: 'milling', updated: ['2001'] }) },
    });
    const thrown = (): unknown => {
      try {
        return buildAtlas(entries);
      } catch (error) {
        return error;
      }
    };
    const error = thrown() as ContentError;
    expect(error).toBeInstanceOf(ContentError);
    expect(error.problems).toEqual(findProblems(entries));
    expect(error.problems.map(({ where }) => where)).toEqual([
      'content/jobs/baker.yaml: competencies.0.competency',
      'content/industries/milling/model.mdx: buildsOn',
      'content/industries/milling/model.mdx: updated.0',
    ]);
  });

  test('throws ContentError, with the cure, when a competency’s cluster stands on no tier', () => {
    const texts = [
      'Points at maps.',
      'Draws arrows.',
      'Repeats names.',
      'Nods slowly.',
      'Rings twice.',
      'Waves flags.',
    ];
    const academic = aCompetency({
      title: 'Pointing',
      aliases: ['Showing', 'Signs', 'Signals'],
      cluster: 'academic',
      groups: groupsOf(...texts),
    });
    expect(() => buildAtlas(entriesWith({ competencies: { pointing: academic } }))).toThrow(ContentError);
  });

  test('keeps every entry as it was', () => {
    const entries = entriesWith();
    expect(buildAtlas(entries)).toMatchObject({ ...entries, checked: true });
  });

  test('knows every competency, library first, each part by title, with the place where it stands', () => {
    const { allCompetencies } = atlasWith();
    expect([...allCompetencies.keys()]).toEqual(['patience', 'tidiness', 'baking/oven-work', 'baking/shaping']);
    expect(allCompetencies.get('patience')).toEqual({
      id: 'patience',
      title: 'Patience',
      aliases: ['Waiting', 'Calm', 'Staying power'],
      definition: 'Waits for what takes time without spoiling it.',
      tier: 'personal-effectiveness',
      tierNumber: 1,
      tierOrder: 1,
      cluster: 'personal-effectiveness',
      industry: null,
      sector: null,
    });
    expect(allCompetencies.get('baking/shaping')).toEqual({
      id: 'baking/shaping',
      title: 'Shaping',
      aliases: [],
      definition: 'Forms dough into loaves, rolls and braids of one weight.',
      tier: 'industry-sector',
      tierNumber: 4,
      tierOrder: 4,
      cluster: null,
      industry: 'baking',
      sector: 'pastry',
    });
  });

  test('puts a technical competency on the tier of its own industry, whoever else uses it', () => {
    const { allCompetencies } = atlasWith({
      industries: {
        aaa: anIndustry({ title: 'AAA', tiers: [{ tier: 'management', blocks: [{ competency: 'baking/shaping' }] }] }),
      },
    });
    expect(allCompetencies.get('baking/shaping')!.tier).toBe('industry-sector');
  });

  test('finds behaviors by full id and by competency', () => {
    const { behaviors, behaviorsOf } = atlasWith();
    expect(behaviors.size).toBe(22);
    expect(behaviors.get('tidiness/hangs-up-keys')).toMatchObject({ competency: 'tidiness', group: 'At the end' });
    expect(behaviors.get('baking/oven-work/turns-trays')).toMatchObject({
      competency: 'baking/oven-work',
      name: 'turns-trays',
    });
    expect(behaviorsOf.get('tidiness')!.map(({ name }) => name)).toEqual([
      'wipes-spills',
      'closes-sacks',
      'stacks-by-size',
      'hangs-up-keys',
      'sweeps-to-the-door',
      'notes-what-ran-out',
    ]);
  });

  test('refers back from a competency to the models that use it, by title, under the name they give it', () => {
    const { modelsWith } = atlasWith({
      industries: {
        zzz: anIndustry({
          title: 'Almond Growing',
          tiers: [{ tier: 'workplace', blocks: [{ competency: 'patience' }] }],
        }),
      },
    });
    expect(modelsWith.get('patience')).toEqual([
      { industry: 'zzz', tier: 'workplace', as: 'Patience' },
      { industry: 'baking', tier: 'personal-effectiveness', as: 'Taking Time' },
    ]);
  });

  test('refers back from a competency to the jobs that ask for it, high importance first, then by title', () => {
    const { jobsWith } = atlasWith({
      jobs: {
        zzz: aJob({ title: 'Almond Grower', competencies: [held('patience', { as: 'Calm', level: 'expert' })] }),
      },
    });
    expect(jobsWith.get('patience')).toEqual([
      { job: 'zzz', importance: 'high', level: 'expert', as: 'Calm' },
      { job: 'counter-clerk', importance: 'high', level: 'skilled', as: 'Patience' },
      { job: 'baker', importance: 'moderate', level: 'skilled', as: 'Patience' },
    ]);
  });

  test('has no back-reference for what nothing uses', () => {
    const { modelsWith, jobsWith } = atlasWith({ jobs: { baker: aJob({ competencies: [held('tidiness')] }) } });
    expect(jobsWith.has('baking/oven-work')).toBe(false);
    expect(modelsWith.has('baking/oven-work')).toBe(true);
  });
});

describe('find(map, id, thing)', () => {
  test('gives what has the id, even an empty text', () => {
    expect(find(new Map([['a', '']]), 'a', 'thing')).toBe('');
  });

  test('throws UnknownIdError when nothing has it', () => {
    expect(() => find(new Map(), 'miller', 'job')).toThrow(new UnknownIdError('job', 'miller'));
  });
});

describe('byTitle(a, b)', () => {
  test('sorts as a reader reads, whatever the case', () => {
    const titles = ['Zeal', 'apple', 'Éclair', 'Dough'];
    expect(
      titles
        .map((title) => ({ title }))
        .sort(byTitle)
        .map(({ title }) => title),
    ).toEqual(['apple', 'Dough', 'Éclair', 'Zeal']);
  });
});
