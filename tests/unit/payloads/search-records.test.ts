import { describe, expect, test } from 'vitest';
import { searchRecords } from '../../../src/payloads/search-records.ts';
import { aCompetency } from '../../fixtures/a-competency.ts';
import { aJob, held } from '../../fixtures/a-job.ts';
import { atlasWith } from '../../fixtures/entries.ts';
import { someSearchUrls as urls } from '../../fixtures/search-urls.ts';

const recordAt = (url: string, atlas = atlasWith()) => searchRecords(atlas, urls).find((one) => one.url === url);

describe('searchRecords(atlas, urls)', () => {
  test('makes a record of every competency, behavior, critical work function, job, industry and guide', () => {
    const kinds = searchRecords(atlasWith(), urls).map(({ kind }) => kind);
    const count = (kind: string) => kinds.filter((one) => one === kind).length;
    expect(['competency', 'technical', 'behavior', 'job', 'industry', 'guide'].map(count)).toEqual([2, 2, 22, 2, 1, 1]);
  });

  test('orders records by address, each address once', () => {
    const addresses = searchRecords(atlasWith(), urls).map(({ url }) => url);
    expect(addresses).toEqual([...new Set(addresses)].sort());
  });

  test('lets a behavior lead to its competency, under every name of it, and stand where it stands', () => {
    expect(recordAt('/behavior/patience/lets-dough-rest/')).toEqual({
      url: '/behavior/patience/lets-dough-rest/',
      home: '/competency/patience/',
      kind: 'behavior',
      title: '',
      aliases: [],
      text: 'Lets dough rest for the full hour on the card.',
      of: 'Patience',
      near: ['Waiting', 'Calm', 'Staying power'],
      tier: 1,
      cluster: 'personal-effectiveness',
      industries: ['baking'],
    });
  });

  test('gives a competency its definition, and lightly what O*NET calls its elements', () => {
    const atlas = atlasWith({
      competencies: {
        tidiness: aCompetency({
          onet: [{ element: '1.C.5.b', name: 'Attention to Detail' }],
          groups: groupsOfTidiness,
        }),
      },
    });
    const record = recordAt('/competency/tidiness/', atlas);
    expect(record).toMatchObject({ home: '/competency/tidiness/', near: ['Attention to Detail'] });
    expect(record?.text).toBe('Keeps a place of work so that the next person can begin at once.');
  });

  test('gives a technical competency its topics', () => {
    expect(recordAt('/competency/baking/shaping/')?.text).toBe(
      'Forms dough into loaves, rolls and braids of one weight. Topics: Gluten; Baker’s percentages; Names of loaves; Baskets and cloths.',
    );
  });

  test('gives a job its summary and responsibilities, and lightly its O*NET titles and codes', () => {
    const duty = {
      id: 'bakes-bread',
      title: 'Bake the bread',
      tasks: ['Weigh the flour', 'Heat the oven'],
      measures: ['Bread by six'],
      needs: { tidiness: 'high' as const, patience: 'moderate' as const },
    };
    const atlas = atlasWith({
      jobs: { baker: aJob({ responsibilities: [duty], competencies: [held('tidiness'), held('patience')] }) },
    });
    const record = recordAt('/job/baker/', atlas);
    expect(record?.text).toMatch(/^Comes in at three.* Responsibilities: Bake the bread\.$/);
    expect(record?.near).toEqual(['Bakers', '51-3011.00']);
    expect(recordAt('/job/counter-clerk/', atlas)?.text).not.toContain('Responsibilities');
  });

  test('gives an industry its sectors and its family', () => {
    expect(recordAt('/industry/baking/')?.text).toBe(
      'What bakers need to know, from the bench to the oven. Sectors: Pastry. Sector family: Food.',
    );
  });
});

const groupsOfTidiness = [
  {
    title: 'While working',
    behaviors: [
      { id: 'wipes-spills', text: 'Wipes a spill before reaching for the next bowl.' },
      { id: 'closes-sacks', text: 'Closes sacks with a clip after each scoop.' },
      { id: 'stacks-by-size', text: 'Stacks tins by size under the window.' },
    ],
  },
  {
    title: 'At the end',
    behaviors: [
      { id: 'hangs-up-keys', text: 'Hangs every key on its own hook.' },
      { id: 'sweeps-to-the-door', text: 'Sweeps from the far wall to the door.' },
      { id: 'notes-what-ran-out', text: 'Notes on the board what ran out today.' },
    ],
  },
];
