import { describe, expect, test } from 'vitest';
import {
  behaviorsByIdentifier,
  clusterYardstick,
  jobYardsticks,
  modelYardstick,
  occupationYardsticks,
} from '../../../../src/domain/standing/yardsticks.ts';
import { aJob, held } from '../../../fixtures/a-job.ts';
import { aLedger } from '../../../fixtures/a-ledger.ts';
import { atlasWith } from '../../../fixtures/entries.ts';
import { withRatings } from '../../../fixtures/some-rated.ts';

const atlas = atlasWith({
  jobs: {
    baker: aJob({
      competencies: [
        held('tidiness', {
          level: 'expert',
          acts: [
            { text: 'Wipes flour off the bench.', shows: 'wipes-spills' },
            { text: 'Hangs the key of the cold store up.', shows: 'hangs-up-keys' },
          ],
        }),
        held('baking/oven-work', { importance: 'moderate' }),
      ],
      credentials: ['food-handler'],
      credentialNeeds: { 'food-handler': 'required' },
    }),
  },
});
const idOf = (key: string) => atlas.ledger.live[key]!;

describe('jobYardsticks(atlas)', () => {
  test('asks the list of a job by importance, with what its acts show, by identifier', () => {
    const [baker, clerk] = jobYardsticks(atlas);
    expect(baker).toEqual({
      kind: 'job',
      id: 'baker',
      title: 'Baker',
      competencies: [
        {
          competency: 'tidiness',
          weight: 4,
          shown: [idOf('behavior:tidiness/wipes-spills'), idOf('behavior:tidiness/hangs-up-keys')],
          importance: 'high',
          level: 'expert',
        },
        { competency: 'baking/oven-work', weight: 2, shown: [], importance: 'moderate', level: 'skilled' },
      ],
      credentials: [{ credential: 'food-handler', need: 'required' }],
    });
    expect(clerk).toMatchObject({ id: 'counter-clerk', credentials: [] });
  });

  test('adds what the page of the job names as also needed, at the least weight', () => {
    const asked = jobYardsticks(withRatings(atlas)).find(({ id }) => id === 'baker')!.competencies;
    expect(asked.at(-1)).toEqual({ competency: 'patience', weight: 1, shown: [], importance: null, level: null });
    expect(asked).toHaveLength(3);
  });
});

test('behaviorsByIdentifier(atlas) names the behavior that has no line', () => {
  expect(() => behaviorsByIdentifier({ ...atlas, ledger: aLedger() })).toThrow(
    'no line of the ledger has the id "behavior:patience/lets-dough-rest"',
  );
});

describe('modelYardstick(atlas, industry, sector)', () => {
  test('asks all blocks alike, or those of the whole industry and of one sector', () => {
    const all = ['patience', 'tidiness', 'baking/oven-work', 'baking/shaping'];
    expect(modelYardstick(atlas, 'baking').competencies.map(({ competency }) => competency)).toEqual(all);
    expect(modelYardstick(atlas, 'baking', 'pastry')).toMatchObject({
      id: 'baking/pastry',
      competencies: { length: 4 },
    });
    expect(() => modelYardstick(atlas, 'baking', 'bread')).toThrow('no sector has the id "bread"');
    expect(() => modelYardstick(atlas, 'mining')).toThrow('mining');
  });
});

test('clusterYardstick(atlas, cluster) asks every competency of a cluster of the library', () => {
  expect(clusterYardstick(atlas, 'workplace')).toMatchObject({
    title: 'Getting it done',
    competencies: [{ competency: 'tidiness', weight: 1 }],
  });
  expect(() => clusterYardstick(atlas, 'academic')).toThrow('academic');
});

test('occupationYardsticks(atlas) weighs what an occupation asks by a digit, and leaves out those that nobody rated', () => {
  const all = occupationYardsticks(withRatings(atlas));
  const baker = all.find(({ id }) => id === '51-3011.00')!;
  expect(baker.kind).toBe('occupation');
  expect(baker.competencies.map(({ competency, weight }) => [competency, weight])).toEqual([
    ['patience', 1],
    ['tidiness', 1],
  ]);
  expect(occupationYardsticks(atlas)).toEqual([]);
});
