import { expect, test } from 'vitest';
import { type Answer, type StatementId, statementIds } from '../../../src/domain/exploring/statements.ts';
import { explorableFile, readExplorable } from '../../../src/payloads/explorable.ts';
import { anOccupation, projectionOf, wagesOf } from '../../fixtures/an-occupation.ts';

const answersOf = (own: Partial<Record<StatementId, Answer>>) =>
  ({ ...Object.fromEntries(statementIds.map((id) => [id, null])), ...own }) as Record<StatementId, Answer>;
const urls = { job: (id: string) => `/jobs/${id}/`, occupation: ({ soc }: { soc: string }) => `/occupations/${soc}/` };
const bakers = {
  jobs: [
    { id: 'baker', title: 'Baker' },
    { id: 'bench-hand', title: 'Bench Hand' },
  ],
  occupation: anOccupation('51-3011.00', {
    title: 'Bakers',
    wages: wagesOf('51-3011'),
    projection: projectionOf('51-3011', { openings: 33.4, experience: null }),
  }),
  answers: answersOf({ hands: 3, explain: 3, calm: 2, outdoors: 0, 'no-degree': 1, help: 2 }),
  listed: ['explain', 'calm'] as const,
};
const actors = {
  jobs: [],
  occupation: anOccupation('27-2011.00', { title: 'Actors', wages: wagesOf('27-2011', { year50: null }) }),
  answers: answersOf({ create: 3 }),
  listed: [],
};
const job = { jobs: [{ id: 'hand', title: 'Hand' }], occupation: null, answers: answersOf({}), listed: [] };
const file = () => {
  const written = explorableFile([bakers, actors, job], urls, 'May 2025');
  return JSON.parse(JSON.stringify(written)) as typeof written;
};

test('all that may suit a person is read back as it was written', () => {
  expect(file().payRelease).toBe('May 2025');
  const [one, two, three] = readExplorable(file());
  expect(one).toEqual({
    title: 'Bakers',
    jobs: [
      { title: 'Baker', url: '/jobs/baker/' },
      { title: 'Bench Hand', url: '/jobs/bench-hand/' },
    ],
    occupation: { title: 'Bakers', url: '/occupations/51-3011.00/' },
    answers: bakers.answers,
    listed: ['explain', 'calm'],
    pay: { median: 40_000, per: 'year' },
    education: "Bachelor's degree",
    experience: null,
    training: 'None',
    openings: 33.4,
  });
  expect(two).toMatchObject({
    title: 'Actors',
    jobs: [],
    pay: { median: 19.25, per: 'hour' },
    education: null,
    openings: null,
  });
  expect(three).toMatchObject({ title: 'Hand', occupation: null, pay: null, answers: job.answers });
});

test('a file that answers other statements is refused', () => {
  expect(() => readExplorable({ ...file(), statements: ['hands'] })).toThrow('other statements');
});
