import { describe, expect, test } from 'vitest';
import { rankFits } from '../../../../src/domain/standing/rank-fits.ts';
import { aYardstick } from '../../../fixtures/some-yardsticks.ts';

describe('rankFits(yardsticks, fits)', () => {
  const fit = (low: number, high: number, answered = 4) => ({
    low,
    high,
    answered,
    asked: 9,
    settled: 0.5,
    middle: (low + high) / 2,
  });
  const named = (title: string, id = title) => aYardstick({}, { id, title });

  test('goes by the middle, then the narrower, then the title, and gives no place on few answers', () => {
    const all = [
      named('E'),
      named('D'),
      named('C'),
      named('B'),
      named('A', 'a'),
      named('Few'),
      named('Fewer'),
      named('None'),
    ];
    const fits = [fit(10, 30), fit(50, 50), fit(40, 60), fit(40, 60), fit(1, 99), fit(90, 95, 3), fit(90, 95, 2), null];
    const { ranked, tooFew, none } = rankFits(all, fits);
    expect(ranked.map(({ yardstick }) => yardstick.title)).toEqual(['D', 'B', 'C', 'A', 'E']);
    expect(tooFew.map(({ yardstick }) => yardstick.title)).toEqual(['Few', 'Fewer']);
    expect(none.map(({ title }) => title)).toEqual(['None']);
  });

  test('gives a place to what has only few behaviors, when all of them are answered', () => {
    expect(rankFits([named('Small')], [{ ...fit(50, 50, 2), asked: 2 }]).ranked).toHaveLength(1);
  });

  test('puts two of one title in the order of their ids, whichever comes first', () => {
    const two = [named('Same', 'b'), named('Same', 'a')];
    expect(rankFits(two, [fit(1, 9), fit(1, 9)]).ranked.map(({ yardstick }) => yardstick.id)).toEqual(['a', 'b']);
  });
});
