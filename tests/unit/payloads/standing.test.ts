import { describe, expect, test } from 'vitest';
import { packIdentifiers, unpackIdentifiers } from '../../../src/payloads/identifiers.ts';
import { readOccupationWeights } from '../../../src/payloads/occupation-weights.ts';
import { readStanding } from '../../../src/payloads/standing.ts';
import {
  competencyTexts,
  modelStandingFile,
  occupationWeightsFile,
  standingFile,
  startFile,
} from '../../../src/payloads/standing-files.ts';
import { readModel } from '../../../src/payloads/standing-texts.ts';
import {
  behaviorsByIdentifier,
  jobYardsticks,
  modelYardstick,
  occupationYardsticks,
} from '../../../src/domain/standing/yardsticks.ts';
import { tenMinuteStart } from '../../../src/domain/standing/ten-minute-start.ts';
import { aJob, held } from '../../fixtures/a-job.ts';
import { uuidOf } from '../../fixtures/a-ledger.ts';
import { atlasWith } from '../../fixtures/entries.ts';
import { withRatings } from '../../fixtures/some-rated.ts';

const shows = ['wipes-spills', 'hangs-up-keys', 'notes-what-ran-out'];
const atlas = withRatings(
  atlasWith({
    jobs: {
      baker: aJob({
        competencies: [
          held('tidiness', { acts: shows.map((one) => ({ text: `Wipes the ${one} shelf.`, shows: one })) }),
          held('baking/oven-work', { importance: 'moderate', level: 'basic' }),
        ],
        credentials: ['food-handler'],
        credentialNeeds: { 'food-handler': 'expected' },
      }),
    },
  }),
);

const urls = {
  competency: (id: string) => `/c/${id}/`,
  job: (id: string) => `/j/${id}/`,
  industry: (id: string) => `/i/${id}/`,
  credential: (id: string) => `/k/${id}/`,
  occupation: ({ soc }: { readonly soc: string }) => `/o/${soc}/`,
};
/** As a browser gets it. */
const sent = <T>(file: T): T => JSON.parse(JSON.stringify(file)) as T;

test('packIdentifiers(uuids) comes back as it was', () => {
  const uuids = [uuidOf(1), '3f2504e0-4f89-41d3-9a0c-0305e82c3301'];
  expect(unpackIdentifiers(packIdentifiers(uuids))).toEqual(uuids);
  expect(unpackIdentifiers('')).toEqual([]);
});

describe('standingFile(atlas, urls)', () => {
  const data = readStanding(sent(standingFile(atlas, urls)));

  test('reads back to the same yardsticks, with names and addresses', () => {
    expect(data.jobs).toEqual(jobYardsticks(atlas));
    expect(data.urls.get('baker')).toBe('/j/baker/');
    expect(data.credentials.get('food-handler')).toMatchObject({ url: '/k/food-handler/' });
  });

  test('has the library, and what of industries a job asks for', () => {
    expect([...data.competencies.keys()]).toEqual(['patience', 'tidiness', 'baking/oven-work']);
    expect(data.competencies.get('tidiness')).toEqual({ title: 'Tidiness', url: '/c/tidiness/', tierNumber: 2 });
    for (const [id, own] of data.behaviorsOf) expect(own).toEqual(behaviorsByIdentifier(atlas).get(id));
  });
});

test('occupationWeightsFile(atlas, urls) reads back to the same weights', () => {
  const bySoc = new Map([...atlas.occupations.bySoc].map(([soc, one]) => [soc, { ...one, title: `Work ${soc}` }]));
  const titled = { ...atlas, occupations: { ...atlas.occupations, bySoc } };
  const { occupations, urls: pages } = readOccupationWeights(sent(occupationWeightsFile(titled, urls)));
  const inOrder = (all: ReturnType<typeof occupationYardsticks>) =>
    all.map((one) => ({
      ...one,
      competencies: one.competencies.toSorted((a, b) => (a.competency < b.competency ? -1 : 1)),
    }));
  expect(occupations.length).toBeGreaterThan(0);
  expect(inOrder(occupations)).toEqual(inOrder(occupationYardsticks(titled)));
  expect(pages.get('51-3011.00')).toBe('/o/51-3011.00/');
});

describe('modelStandingFile(atlas, urls, id)', () => {
  const file = sent(modelStandingFile(atlas, urls, 'baking'));

  test('reads back to the same yardstick, of the whole model and of a sector', () => {
    expect(readModel(file).yardstick).toEqual(modelYardstick(atlas, 'baking'));
    expect(readModel(file, 'pastry').yardstick).toEqual(modelYardstick(atlas, 'baking', 'pastry'));
  });

  test('brings the behaviors and texts of its technical competencies, and no others', () => {
    const { behaviorsOf, competencies } = readModel(file);
    expect([...competencies.keys()]).toEqual(['baking/oven-work', 'baking/shaping']);
    expect(behaviorsOf.get('baking/shaping')).toEqual(behaviorsByIdentifier(atlas).get('baking/shaping'));
    expect(file.texts.map(({ id }) => id)).toEqual(['baking/oven-work', 'baking/shaping']);
    expect(file.texts[1]).toMatchObject({ levels: null, develop: [], train: [] });
  });
});

test('competencyTexts(atlas, id) has what is asked and what helps', () => {
  const texts = competencyTexts(atlas, 'tidiness');
  expect(texts.behaviors[0]).toEqual({
    behavior: atlas.ledger.live['behavior:tidiness/wipes-spills'],
    text: 'Wipes a spill before reaching for the next bowl.',
    group: 'While working',
  });
  expect(texts.develop).toHaveLength(3);
  expect(() => competencyTexts(atlas, 'juggling')).toThrow('juggling');
});

test('startFile(atlas, start) puts the texts to the questions', () => {
  const start = tenMinuteStart(jobYardsticks(atlas), behaviorsByIdentifier(atlas), 1);
  expect(startFile(atlas, start).questions).toMatchObject([{ text: expect.stringMatching(/\.$/) as string }]);
});
