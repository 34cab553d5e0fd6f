import { expect, test } from 'vitest';
import { outlookOf } from '../../../../src/domain/occupations/outlook.ts';
import { projectionOf } from '../../../fixtures/an-occupation.ts';

const total = { wages: null, projection: projectionOf('00-0000', { change: 3.1 }) };

test('outlookOf(occupations, occupation) compares with all occupations together', () => {
  const of = (change: number) => outlookOf({ total }, { projection: projectionOf('11-1011', { change }) });
  expect([-0.1, 0, 3, 3.1, 20].map(of)).toEqual(['falls', 'slower', 'slower', 'faster', 'faster']);
});

test('outlookOf(occupations, occupation) is null where nothing is published', () => {
  expect(outlookOf({ total }, { projection: null })).toBeNull();
  expect(outlookOf({ total: { wages: null, projection: null } }, { projection: projectionOf('11-1011') })).toBeNull();
});
