import { expect, test } from 'vitest';
import { nationalOccupationsTable, occupationCompetenciesTable } from '../../../../src/exports/tables/occupations.ts';
import type { Table } from '../../../../src/exports/tables/table.ts';
import { aCompetency } from '../../../fixtures/a-competency.ts';
import { aDataSite } from '../../../fixtures/a-data-site.ts';
import { anOccupation, projectionOf, ratingsOf, theOccupations, wagesOf } from '../../../fixtures/an-occupation.ts';
import { atlasWith } from '../../../fixtures/entries.ts';

const hours = { year10: null, year25: null, year50: null, year75: null, year90: null };
const baker = anOccupation('51-3011.00', {
  title: 'Bakers',
  importance: ratingsOf({ '1.A.1.a.1': 4 }),
  level: ratingsOf({ '1.A.1.a.1': 3.5 }),
  wages: wagesOf('51-3011'),
  projection: projectionOf('51-3011', { openings: 30.4 }),
  programs: ['12.0501'],
});
const actor = anOccupation('27-2011.00', { title: 'Actors', wages: wagesOf('27-2011', hours) });
const onet = [{ element: '1.A.1.a.1', name: 'Oral Comprehension' }];
const atlas = {
  ...atlasWith({ occupations: theOccupations([actor, baker]) }),
  competencies: new Map([['patience', aCompetency({ onet })]]),
};
const site = aDataSite();
const read = ({ columns, rows }: Table) =>
  rows.map((row) => Object.fromEntries(columns.map(({ name }, i) => [name, row[i]])));

test('nationalOccupationsTable(atlas, site) tells pay by what it is of, and people in whole numbers', () => {
  const [acts, bakes] = read(nationalOccupationsTable(atlas, site));
  expect(bakes).toMatchObject({
    code: '51-3011.00',
    family: '51-0000',
    rated: 'yes',
    pay_per: 'year',
    pay_50: 40_000,
    openings: 30_400,
    entry_education: "Bachelor's degree",
    programs: ['12.0501'],
    url: 'https://cairn.example/api/v1/occupations/51-0000.json',
  });
  expect(acts).toMatchObject({ rated: 'no', pay_per: 'hour', pay_50: 19.25, pay_25: undefined, openings: undefined });
});

test('occupationCompetenciesTable(atlas, site) tells what is asked most, and on what that rests', () => {
  expect(read(occupationCompetenciesTable(atlas, site))).toMatchObject([
    {
      code: '51-3011.00',
      place: 1,
      competency: 'patience',
      importance: 4,
      level: 3.5,
      basis: 'own',
      rated: 1,
      named: 1,
    },
  ]);
});
