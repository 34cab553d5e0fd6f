import { describe, expect, test } from 'vitest';
import {
  byNeed,
  findCredentialUses,
  industriesAsking,
  listAskers,
  type Need,
  needOf,
  needs,
} from '../../../../src/domain/atlas/credential-uses.ts';
import { aCredential } from '../../../fixtures/a-credential.ts';
import { aJob, held } from '../../../fixtures/a-job.ts';
import { aLadder } from '../../../fixtures/a-ladder.ts';
import { anIndustry } from '../../../fixtures/an-industry.ts';
import { entriesWith } from '../../../fixtures/entries.ts';

const [helper, baker] = aLadder().places;
const competencies = [held('tidiness'), held('patience')];
const card = ['card'];
const entries = entriesWith({
  credentials: { card: aCredential({ title: 'Card' }), unused: aCredential({ title: 'Unused' }) },
  jobs: {
    baker: aJob({ competencies, credentials: card, credentialNeeds: { card: 'helps' } }),
    cook: aJob({ title: 'Cook', competencies, credentials: card, credentialNeeds: { card: 'required' } }),
    clerk: aJob({ title: 'A Clerk', competencies, credentials: card }),
  },
  ladders: {
    bakery: aLadder({
      places: [{ ...helper!, credentials: card, credentialNeeds: { card: 'expected' } }, { ...baker! }],
    }),
    mill: aLadder({
      title: 'Mill',
      industry: 'milling',
      places: [{ ...helper!, credentials: ['card', 'card'], credentialNeeds: { card: 'required' } }, { ...baker! }],
    }),
  },
  industries: {
    milling: anIndustry({ title: 'Milling Competency Model', name: 'Milling' }),
    serving: anIndustry({
      title: 'Serving Competency Model',
      name: 'Serving',
      credentials: card,
      credentialNeeds: { card: 'expected' },
    }),
    farming: anIndustry({ title: 'Farming Competency Model', name: 'Farming' }),
  },
});

describe('findCredentialUses(entries, id)', () => {
  test('lists jobs, places and models that name it, what requires it first and then by title, each once', () => {
    expect(findCredentialUses(entries, 'card')).toEqual([
      { kind: 'jobs', id: 'cook', title: 'Cook', need: 'required' },
      { kind: 'ladders', id: 'mill', place: 'helper', title: 'Helper', need: 'required' },
      { kind: 'ladders', id: 'bakery', place: 'helper', title: 'Helper', need: 'expected' },
      { kind: 'industries', id: 'serving', title: 'Serving', need: 'expected' },
      { kind: 'jobs', id: 'baker', title: 'Baker', need: 'helps' },
      { kind: 'jobs', id: 'clerk', title: 'A Clerk', need: 'unknown' },
    ]);
  });

  test('lists nothing for what nothing names', () => {
    expect(findCredentialUses(entries, 'unused')).toEqual([]);
    expect(findCredentialUses(entries, 'nothing')).toEqual([]);
  });
});

describe('listAskers(entries)', () => {
  test('tells where a place of a ladder is written, and of what names nothing too', () => {
    const askers = listAskers(entries);
    expect(askers.find(({ id, place }) => id === 'mill' && place === 'baker')).toMatchObject({
      kind: 'ladders',
      path: 'places.1.',
    });
    expect(askers.find(({ id }) => id === 'farming')).toMatchObject({ kind: 'industries', path: '' });
  });
});

describe('industriesAsking(entries, id)', () => {
  test('names models that ask for it themselves, by their ladders, and by the jobs among their occupations', () => {
    // Of the model of baking the baker is an occupation.
    expect(industriesAsking(entries, 'card')).toEqual(['baking', 'milling', 'serving']);
  });

  test('names none for what nothing names', () => {
    expect(industriesAsking(entries, 'unused')).toEqual([]);
  });
});

test('needOf(asking, credential) is unknown where an entry does not say', () => {
  expect(needOf({ credentials: card, credentialNeeds: { card: 'helps' } }, 'card')).toBe('helps');
  expect(needOf({ credentials: card }, 'card')).toBe('unknown');
});

test('byNeed(a, b) puts the greater need first', () => {
  const mixed: Need[] = ['unknown', 'helps', 'required', 'expected'];
  expect(mixed.sort(byNeed)).toEqual([...needs]);
});
