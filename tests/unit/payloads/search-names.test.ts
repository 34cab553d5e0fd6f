import { describe, expect, test } from 'vitest';
import { searchPages } from '#messages/search-pages.ts';
import { searchLabels, searchNames } from '../../../src/payloads/search-names.ts';
import { aCredential } from '../../fixtures/a-credential.ts';
import { aJob, held } from '../../fixtures/a-job.ts';
import { aResource } from '../../fixtures/a-resource.ts';
import { aLadder } from '../../fixtures/a-ladder.ts';
import { anIndustry } from '../../fixtures/an-industry.ts';
import { atlasWith } from '../../fixtures/entries.ts';
import { searchKinds } from '../../../src/payloads/search-shape.ts';
import { someSearchUrls as urls } from '../../fixtures/search-urls.ts';

const named = (title: string, atlas = atlasWith()) => searchNames(atlas, urls).find((one) => one.title === title);

describe('searchNames(atlas, urls)', () => {
  test('lists what has a page, then what stands on one, each kind by title, and then lists and tools', () => {
    expect(searchNames(atlasWith(), urls).map(({ kind, title }) => `${kind}: ${title}`)).toEqual([
      'job: Baker',
      'job: Counter Clerk',
      'ladder: Bakery',
      'technical: Oven Work',
      'competency: Patience',
      'technical: Shaping',
      'competency: Tidiness',
      'credential: Food Handler',
      'industry: Baking',
      'guide: How to read a test',
      'use: Hiring for the night shift',
      'story: A test that told what it saw',
      'place: Baker',
      'place: Helper',
      'resource: Lesson plan for a first week in a bakery',
      'term: Crumb',
      'term: Proofing',
      'source: Notes of a test',
      ...Object.values(searchPages).map(({ title }) => `page: ${title}`),
    ]);
  });

  test('gives a competency its aliases, the names that models and jobs give it, and what it can be narrowed by', () => {
    expect(named('Patience')).toEqual({
      title: 'Patience',
      url: '/competency/patience/',
      aliases: ['Waiting', 'Calm', 'Staying power', 'Taking Time'],
      kind: 'competency',
      tier: 1,
      cluster: 'personal-effectiveness',
      industries: ['baking'],
      behaviors: 6,
      phrases: [],
      parts: ['With things', 'With people', 'Where things go', 'Cleaning agents'],
      text: 'Waits for what takes time without spoiling it.',
    });
  });

  test('gives a technical competency the industry that owns it', () => {
    expect(named('Shaping')).toMatchObject({ kind: 'technical', tier: 4, industries: ['baking'] });
    expect(named('Shaping')).not.toHaveProperty('cluster');
  });

  test('gives a job its category, and the industries whose models name it', () => {
    expect(named('Baker')).toMatchObject({
      kind: 'job',
      category: 'food',
      industries: ['baking'],
      aliases: ['Bread Baker', 'Bench Hand'],
    });
    expect(named('Counter Clerk')).not.toHaveProperty('industries');
  });

  test('calls an industry by its short name, and knows it by its full one', () => {
    expect(named('Baking')).toMatchObject({ aliases: ['Baking Competency Model'], industries: ['baking'] });
  });

  test('gives a credential the industries that ask for it, and leaves out none that nothing asks for', () => {
    const atlas = atlasWith({ credentials: { oven: aCredential({ title: 'Oven License' }) } });
    expect(named('Food Handler', atlas)).toEqual({
      title: 'Food Handler',
      url: '/credential/food-handler/',
      aliases: [],
      kind: 'credential',
      phrases: [],
      parts: ['Cairn'],
      industries: ['baking'],
    });
    expect(named('Oven License', atlas)).toMatchObject({ url: '/credential/oven/' });
    expect(named('Oven License', atlas)).not.toHaveProperty('industries');
  });

  test('lists each other name once, whatever its case, and never the title', () => {
    const atlas = atlasWith({
      jobs: {
        miller: aJob({
          title: 'Miller',
          aliases: ['Mill Hand', 'Grinder'],
          competencies: [held('tidiness'), held('patience', { as: 'taking time' })],
        }),
      },
      industries: { milling: anIndustry({ name: 'Milling', title: 'milling', aliases: ['Flour'] }) },
    });
    expect(named('Patience', atlas)?.aliases.filter((alias) => /taking/i.test(alias))).toHaveLength(1);
    expect(named('Milling', atlas)?.aliases).toEqual(['Flour']);
  });
});

describe('searchNames(atlas, urls), of pages of prose', () => {
  test('finds a use by whom it is for, and a story by who did it and in which industry', () => {
    expect(named('Hiring for the night shift')).toMatchObject({
      kind: 'use',
      url: '/use/hiring/',
      parts: ['Owners of small bakeries'],
    });
    expect(named('A test that told what it saw')).toMatchObject({
      kind: 'story',
      parts: ['Cairn'],
      industries: ['baking'],
    });
  });
});

describe('searchNames(atlas, urls), of what has no page', () => {
  test('leads to the line of a resource on the page of its kind, with its publisher and its state', () => {
    const atlas = atlasWith({ resources: { 'first-week': aResource({ state: 'TX', industries: ['baking'] }) } });
    expect(named('Lesson plan for a first week in a bakery', atlas)).toEqual({
      title: 'Lesson plan for a first week in a bakery',
      url: '/resource/curriculum/#first-week',
      aliases: [],
      phrases: ['first week plan', 'bakery lessons'],
      parts: ['Cairn', 'Texas'],
      kind: 'resource',
      on: 'Curricula',
      text: 'Five days at the bench, with one task a day.',
      industries: ['baking'],
    });
  });

  const [helper, baker] = aLadder().places;

  test('leads to the place of a ladder, unless a job of that name has a page', () => {
    const atlas = atlasWith({
      jobs: { baker: aJob({ title: 'Baker', competencies: [held('tidiness'), held('patience')] }) },
      ladders: {
        bakery: aLadder({
          places: [
            { ...helper!, soc: '51-3011.00' },
            { ...baker!, job: 'baker' },
          ],
        }),
      },
    });
    expect(searchNames(atlas, urls).filter(({ kind }) => kind === 'place')).toEqual([
      {
        title: 'Helper',
        url: '/ladder/bakery/#place-helper',
        aliases: [],
        kind: 'place',
        on: 'Bakery',
        text: 'Carries, weighs and cleans.',
        codes: ['51-3011.00'],
      },
    ]);
  });
});

describe('searchLabels(atlas)', () => {
  test('names the values of each filter in the order of the content, and only tiers that something stands on', () => {
    const labels = searchLabels(atlasWith());
    expect(labels.kind.map(([kind]) => kind)).toEqual(searchKinds);
    expect(labels.tier).toEqual([
      ['1', 'Personal'],
      ['2', 'Workplace'],
      ['3', 'Shared'],
      ['4', 'Sector'],
    ]);
    expect(labels.cluster.map(([id]) => id)).toEqual(['personal-effectiveness', 'workplace', 'influence']);
    expect(labels.industry).toEqual([['baking', 'Baking']]);
    expect(labels.category).toEqual([['food', 'Food']]);
  });
});
