import { expect, test } from 'vitest';
import { signScores } from '../../../../src/domain/exploring/signs.ts';
import { anOccupation, ratingsOf, theOccupations } from '../../../fixtures/an-occupation.ts';

const [computers, lifting, glare, public_] = ['4.A.3.b.1', '4.A.3.a.2', '1.A.4.a.7', '4.A.4.a.8'];
const rated = (soc: string, importance: Readonly<Record<string, number>>) =>
  anOccupation(soc, { importance: ratingsOf(importance) });

test('what speaks for a sign raises it, what speaks against it lowers it, and the scores are standard scores', () => {
  const scores = signScores(
    theOccupations([
      rated('11-1011.00', { [computers]: 5, [lifting]: 1 }),
      rated('11-1021.00', { [computers]: 3, [lifting]: 3 }),
      rated('11-1031.00', { [computers]: 1, [lifting]: 5 }),
    ]),
  ).desk;
  const [top, middle, bottom] = ['11-1011.00', '11-1021.00', '11-1031.00'].map((soc) => scores.get(soc)!);
  expect(top).toBeCloseTo(Math.sqrt(1.5));
  expect(middle).toBeCloseTo(0);
  expect(bottom).toBeCloseTo(-Math.sqrt(1.5));
});

test('little contact with the public is the sign of contact turned about', () => {
  const scores = signScores(
    theOccupations([rated('11-1011.00', { [public_]: 5 }), rated('11-1021.00', { [public_]: 1 })]),
  );
  for (const soc of ['11-1011.00', '11-1021.00'])
    expect(scores['few-people'].get(soc)).toBeCloseTo(-scores.people.get(soc)!);
});

test('an occupation that nobody rated, or not by these elements, has no score', () => {
  const scores = signScores(
    theOccupations([
      rated('11-1011.00', { [glare]: 3 }),
      rated('11-1021.00', { [glare]: 1 }),
      rated('11-1031.00', { [computers]: 3 }),
      anOccupation('11-2011.00'),
    ]),
  ).outdoors;
  expect([...scores.keys()]).toEqual(['11-1011.00', '11-1021.00']);
});
