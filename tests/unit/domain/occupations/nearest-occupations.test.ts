import { expect, test } from 'vitest';
import { findNearestOccupations } from '../../../../src/domain/occupations/nearest-occupations.ts';
import { aCompetency } from '../../../fixtures/a-competency.ts';
import { anOccupation, ratingsOf, theOccupations } from '../../../fixtures/an-occupation.ts';

const elements = ['1.A.1.a.1', '1.A.1.a.2', '1.A.1.a.3', '1.A.1.a.4'];
const competencies = new Map(
  elements.map((element) => [`c-${element.at(-1)}`, aCompetency({ onet: [{ element, name: element }] })]),
);
const rated = (soc: string, ratings: readonly number[]) =>
  anOccupation(soc, { importance: ratingsOf(Object.fromEntries(elements.map((one, i) => [one, ratings[i]!]))) });
const occupations = theOccupations([
  rated('11-1011.00', [5, 4, 1, 1]),
  rated('11-1021.00', [5, 4, 4, 1]),
  rated('11-1031.00', [1, 1, 5, 5]),
  anOccupation('11-2011.00'),
]);

test('findNearestOccupations(atlas, soc) tells what both ask more of than most, and what would be new', () => {
  expect(findNearestOccupations({ competencies, occupations }, '11-1011.00')[0]).toEqual({
    soc: '11-1021.00',
    shared: ['c-1', 'c-2'],
    added: ['c-3'],
  });
});

test('findNearestOccupations(atlas, soc) calls nothing new that both ask for, however much more one asks', () => {
  const ratings = [
    [3.5, 4, 1, 1],
    [5, 4, 1, 1],
    [1, 1, 5, 5],
    [1, 1, 4, 5],
  ];
  const others = theOccupations(ratings.map((own, i) => rated(`11-10${i + 1}1.00`, own)));
  const [nearest] = findNearestOccupations({ competencies, occupations: others }, '11-1011.00');
  expect(nearest).toMatchObject({ soc: '11-1021.00', added: [] });
  expect(nearest!.shared).toContain('c-1');
});

test('findNearestOccupations(atlas, soc) has none for an occupation that nobody rated', () => {
  expect(findNearestOccupations({ competencies, occupations }, '11-2011.00')).toEqual([]);
});
