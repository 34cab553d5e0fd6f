import { expect, test } from 'vitest';
import { occupationFamilyFile, occupationListFile } from '../../../src/schemas/api-occupations.ts';
import { occupationFamilyFiles, occupationList } from '../../../src/exports/api/occupations.ts';
import { aDataSite } from '../../fixtures/a-data-site.ts';
import { anOccupation, projectionOf, ratingsOf, theOccupations, wagesOf } from '../../fixtures/an-occupation.ts';
import { atlasWith } from '../../fixtures/entries.ts';

const occupations = theOccupations([
  anOccupation('51-3011.00', {
    title: 'Bakers',
    zone: 2,
    titles: [{ title: 'Bread Baker', short: null, reported: true }],
    importance: ratingsOf({ '2.C.1.a': 3 }),
    level: ratingsOf({ '2.C.1.a': 3 }),
    interests: { soc: '51-3011.00', scores: [6, 2, 3, 2, 3, 5], high: 'RC' },
    education: { soc: '51-3011.00', shares: [50, 50, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0], by: 'I', imprecise: true },
    wages: wagesOf('51-3011'),
    projection: projectionOf('51-3011'),
  }),
  anOccupation('51-3091.00', { related: ['51-3011.00'] }),
  anOccupation('55-3011.00'),
]);
const atlas = atlasWith({ occupations });
const site = aDataSite();

test('the list of families and each family keep their shapes, and count all occupations', () => {
  const list = occupationList(atlas, site);
  expect(occupationListFile.safeParse(list).error).toBeUndefined();
  const files = occupationFamilyFiles(atlas, site);
  expect(list.families.map(({ list: address }) => address)).toEqual(files.map(({ path }) => site.api(path)));
  for (const { make } of files) expect(occupationFamilyFile.safeParse(make()).error).toBeUndefined();
  expect(files.flatMap(({ make }) => make().occupations)).toHaveLength(list.count);
});

test('an occupation says what is known of it, and nothing that must not be shown', () => {
  const [baker, smoker] = occupationFamilyFiles(atlas, site)[0]!.make().occupations;
  expect(baker).toMatchObject({
    code: '51-3011.00',
    pay: { median: 40_000, hourlyMedian: 19.25, sharedWith: [] },
    outlook: { openings: 1.2 },
    interests: { highest: 'RC', scores: { R: 6, C: 5 } },
    education: { by: 'workers' },
    knowledge: [{ id: '2.C.1.a', rated: 1, named: 1 }],
  });
  expect(baker!.education).not.toHaveProperty('shares');
  expect(smoker).toMatchObject({ standIns: { basis: 'related', codes: ['51-3011.00'] } });
  expect(smoker).not.toHaveProperty('competencies');
  expect(occupationFamilyFile.safeParse({ ...occupationFamilyFiles(atlas, site)[0]!.make(), salary: 1 }).success).toBe(
    false,
  );
});
