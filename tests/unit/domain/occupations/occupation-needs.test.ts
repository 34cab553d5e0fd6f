import { describe, expect, test } from 'vitest';
import soc from '../../../../content/soc-2018.json' with { type: 'json' };
import { findNeeds } from '../../../../src/domain/occupations/occupation-needs.ts';
import type { Soc } from '../../../../src/schemas/soc.ts';
import { aCompetency } from '../../../fixtures/a-competency.ts';
import { anOccupation, ratingsOf, theOccupations } from '../../../fixtures/an-occupation.ts';

const naming = (...elements: string[]) =>
  aCompetency({ onet: elements.map((element) => ({ element, name: element })) });
const competencies = new Map([
  ['talking', naming('1.A.1.a.1')],
  ['helping', naming('1.A.1.a.2', '1.C.3.a')],
]);
const rated = (code: string, talking: number, helping: number, own = {}) =>
  anOccupation(code, {
    importance: ratingsOf({ '1.A.1.a.1': talking, '1.A.1.a.2': helping, '2.C.1.a': talking }),
    level: ratingsOf({ '1.A.1.a.1': talking + 1 }),
    ...own,
  });
const occupations = theOccupations([
  rated('11-1011.00', 5, 3),
  rated('11-1021.00', 3, 4),
  rated('17-2199.03', 1, 5),
  anOccupation('11-1031.00', { related: ['11-2011.00', '11-1011.00', '11-1021.00'] }),
  anOccupation('11-2011.00'),
  anOccupation('17-2199.00'),
  anOccupation('55-1011.00'),
]);
const atlas = { competencies, occupations, soc: soc as Soc };

describe('findNeeds(atlas, soc)', () => {
  test('puts what an occupation asks most, compared with others, first', () => {
    const needs = findNeeds(atlas, '11-1011.00')!;
    expect(needs).toMatchObject({ basis: 'own', from: ['11-1011.00'] });
    expect(needs.competencies.map(({ id }) => id)).toEqual(['talking', 'helping']);
    expect(needs.competencies[0]).toMatchObject({ importance: 5, level: 6, rated: 1, named: 1 });
    expect(needs.competencies[0]!.above).toBeCloseTo(2 / 3);
  });

  test('tells how much of a competency was rated, and that nobody rated it by level', () => {
    expect(findNeeds(atlas, '11-1011.00')!.competencies[1]).toMatchObject({ rated: 1, named: 2, level: null });
  });

  test('leaves out what people do without, however little others need it', () => {
    expect(findNeeds(atlas, '17-2199.03')!.competencies.map(({ id }) => id)).toEqual(['helping']);
    expect(findNeeds(atlas, '17-2199.03')!.knowledge).toEqual([]);
  });

  test('takes the mean of the rated related ones for an occupation that nobody rated', () => {
    const needs = findNeeds(atlas, '11-1031.00')!;
    expect(needs).toMatchObject({ basis: 'related', from: ['11-1011.00', '11-1021.00'] });
    expect(needs.competencies.find(({ id }) => id === 'talking')!.importance).toBe(4);
  });

  test('takes those of the same group where none is related, and nothing where the group has none', () => {
    expect(findNeeds(atlas, '17-2199.00')).toMatchObject({ basis: 'group', from: ['17-2199.03'] });
    expect(findNeeds(atlas, '55-1011.00')).toBeNull();
  });
});
