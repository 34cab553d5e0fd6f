import { describe, expect, test } from 'vitest';
import soc from '../../../../content/soc-2018.json' with { type: 'json' };
import { technologiesOf } from '../../../../src/domain/occupations/technologies.ts';
import type { Soc } from '../../../../src/schemas/soc.ts';
import { anOccupation, ratingsOf, theOccupations } from '../../../fixtures/an-occupation.ts';

const having = (code: string, names: readonly string[], demanded: readonly string[] = [], computers?: number) =>
  anOccupation(code, {
    technology: names.map((name) => ({
      soc: code,
      name,
      commodity: 'Software',
      hot: true,
      demanded: demanded.includes(name),
    })),
    ...(computers !== undefined && { importance: ratingsOf({ '2.C.3.a': computers }) }),
  });
const atlas = {
  competencies: new Map(),
  soc: soc as Soc,
  occupations: theOccupations([
    having('33-3031.00', ['Microsoft Excel', 'Swift', 'C++', 'Map Maker'], [], 1),
    having('33-3051.00', ['Microsoft Excel', 'Map Maker', 'Case Book'], ['Case Book'], 1),
    having('15-1252.00', ['Microsoft Excel', 'R', 'Swift', 'Git'], [], 5),
    having('15-1251.00', ['Git'], [], 1),
    having('11-1011.00', ['Microsoft Excel', 'Case Book'], [], 1),
    having('55-1011.00', []),
  ]),
};

describe('technologiesOf(atlas, soc)', () => {
  test('leaves out a name that nobody near has and that the occupation is not often asked for, or that can be mistaken', () => {
    expect(technologiesOf(atlas, '33-3031.00')).toEqual({
      telling: ['Map Maker'],
      everywhere: ['Microsoft Excel'],
      doubtful: 2,
    });
  });

  test('shows such a name where another occupation of the group has it, or where computers are what it is about', () => {
    expect(technologiesOf(atlas, '15-1251.00')).toMatchObject({ telling: ['Git'], doubtful: 0 });
    expect(technologiesOf(atlas, '15-1252.00')).toMatchObject({ telling: ['Git', 'R', 'Swift'], doubtful: 0 });
  });

  test('puts first what the occupation is often asked for, and last what most have', () => {
    expect(technologiesOf(atlas, '33-3051.00')).toMatchObject({
      telling: ['Case Book', 'Map Maker'],
      everywhere: ['Microsoft Excel'],
    });
  });

  test('has nothing where nothing is listed', () => {
    expect(technologiesOf(atlas, '55-1011.00')).toEqual({ telling: [], everywhere: [], doubtful: 0 });
  });
});
