import { describe, expect, test } from 'vitest';
import { occupationsKnown } from '../../../../src/domain/rules/occupations-known.ts';
import { aJob } from '../../../fixtures/a-job.ts';
import { aLadder } from '../../../fixtures/a-ladder.ts';
import { aResource } from '../../../fixtures/a-resource.ts';
import { anOccupation, theOccupations } from '../../../fixtures/an-occupation.ts';
import { anIndustry } from '../../../fixtures/an-industry.ts';
import { entriesWith } from '../../../fixtures/entries.ts';

const occupation = (soc: string) => ({ soc, title: 'Some', match: 'exact' as const });
const [place, ...places] = aLadder().places;

describe('occupationsKnown(entries)', () => {
  test('finds nothing wrong with codes of the classification, whatever O*NET’s last two digits are', () => {
    const job = aJob({ occupations: [occupation('29-1141.04'), occupation('29-1221.00'), occupation('51-5111.00')] });
    expect(occupationsKnown(entriesWith({ jobs: { nurse: job } }))).toEqual([]);
  });

  test.for([
    [
      'a job',
      { jobs: { nurse: aJob({ occupations: [occupation('29-1141.00'), occupation('29-1146.00')] }) } },
      'content/jobs/nurse.yaml: occupations.1.soc',
    ],
    [
      'a model',
      { industries: { milling: anIndustry({ occupations: [{ soc: '29-1146.00', title: 'Nurses' }] }) } },
      'content/industries/milling/model.mdx: occupations.0.soc',
    ],
    [
      'a place of a ladder',
      { ladders: { bakery: aLadder({ places: [{ ...place!, soc: '29-1146.00' }, ...places] }) } },
      'content/ladders/bakery.yaml: places.0.soc',
    ],
  ] as const)('tells of a code that nobody has, in %s', ([, changes, where]) => {
    expect(occupationsKnown(entriesWith(changes))).toMatchObject([
      {
        where,
        what: 'no occupation of SOC 2018 has the code "29-1146"',
        fix: 'look the occupation up at onetonline.org and write its code of O*NET-SOC 2019',
      },
    ]);
  });

  test.for(['29-1210.00', '15-1132.00', '99-9999.00'])(
    'refuses %s: a group, a code of 2010, a code of nobody',
    (code) => {
      expect(
        occupationsKnown(entriesWith({ jobs: { nurse: aJob({ occupations: [occupation(code)] }) } })),
      ).toHaveLength(1);
    },
  );

  test('tells of a code in a resource that the tables do not have, and without tables of one that no group has', () => {
    const resources = {
      lessons: aResource({ url: 'https://cairn.example/other', occupations: ['51-3011.00', '51-3011.77'] }),
    };
    const told = {
      where: 'content/resources/lessons.yaml: occupations.1',
      what: 'O*NET has no occupation with the code "51-3011.77"',
    };
    expect(
      occupationsKnown(entriesWith({ resources, occupations: theOccupations([anOccupation('51-3011.00')]) })),
    ).toMatchObject([told]);
    expect(occupationsKnown(entriesWith({ resources }))).toEqual([]);
    const nobody = { lessons: aResource({ url: 'https://cairn.example/other', occupations: ['99-9999.00'] }) };
    expect(occupationsKnown(entriesWith({ resources: nobody }))).toHaveLength(1);
  });

  test('says nothing when the classification could not be read', () => {
    const entries = entriesWith({ jobs: { nurse: aJob({ occupations: [occupation('99-9999.00')] }) } });
    expect(occupationsKnown({ ...entries, soc: { ...entries.soc, groups: {} } })).toEqual([]);
  });
});
