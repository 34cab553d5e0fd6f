import { describe, expect, test } from 'vitest';
import editions from '../../../../content/occupations/editions.json' with { type: 'json' };
import { UnknownIdError } from '../../../../src/domain/errors.ts';
import { jobFacts } from '../../../../src/domain/hiring/job-facts.ts';
import { aCredential } from '../../../fixtures/a-credential.ts';
import { aJob } from '../../../fixtures/a-job.ts';
import { anOccupation, theOccupations, wagesOf } from '../../../fixtures/an-occupation.ts';
import { atlasWith } from '../../../fixtures/entries.ts';

describe('jobFacts(atlas, id)', () => {
  test('tells what the law asks for from what is wished', () => {
    const kinds = {
      permit: 'license',
      card: 'card',
      test: 'examination',
      course: 'certificate',
      club: 'license',
    } as const;
    const atlas = atlasWith({
      credentials: Object.fromEntries(
        Object.entries(kinds).map(([id, kind]) => [id, aCredential({ title: `The ${id}`, kind })]),
      ),
      jobs: {
        baker: aJob({
          credentials: Object.keys(kinds),
          credentialNeeds: { permit: 'required', card: 'required', test: 'expected', course: 'helps' },
        }),
      },
    });
    expect(jobFacts(atlas, 'baker').credentials).toEqual({
      law: ['The permit'],
      lawOrCustom: ['The card'],
      wish: ['The test'],
      // Nobody has told how much it is asked for.
      help: ['The course', 'The club'],
    });
  });

  test('has pay with its source, and none where no figure is published', () => {
    const all = (wages: ReturnType<typeof wagesOf> | null) =>
      theOccupations([anOccupation('51-3011.00', { title: 'Bakers', wages })], { editions });
    expect(jobFacts(atlasWith({ occupations: all(wagesOf('51-3011')) }), 'baker').pay).toMatchObject({
      pay: { per: 'year', median: 40_000, title: 'Line 51-3011' },
      release: editions.wages.release,
      publisher: editions.wages.publisher,
    });
    expect(jobFacts(atlasWith({ occupations: all(null) }), 'baker').pay).toBeUndefined();
    expect(jobFacts(atlasWith(), 'baker').pay).toBeUndefined();
  });

  test('names each competency as the job does, and throws for a job that nobody has', () => {
    const { titles, job, work, firstYear } = jobFacts(atlasWith(), 'baker');
    expect([...titles.keys()].toSorted()).toEqual(job.competencies.map(({ competency }) => competency).toSorted());
    expect(work.processes).toHaveLength(job.responsibilities.length);
    expect(Object.keys(firstYear)).toEqual(['byCourses', 'onTheJob']);
    expect(() => jobFacts(atlasWith(), 'glazier')).toThrow(UnknownIdError);
  });
});
