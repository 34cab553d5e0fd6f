import { describe, expect, test } from 'vitest';
import { ladderPoints } from '../../../src/domain/policy.ts';
import { countPoints, ladderLayout, rowChoices } from '../../../src/figures/ladder-layout.ts';
import { aPlace, aStep } from '../../fixtures/a-place.ts';

const sizes = { each: 100, gap: 20, twin: 12, room: 340 };
const crowd = (count: number, level = 2) => Array.from({ length: count }, (_, i) => aPlace(`crowd-${i}`, level));
const countsOf = (...facts: Parameters<typeof ladderLayout>) => ladderLayout(...facts).rows.map(({ length }) => length);

describe('ladderLayout(places, steps, sizes)', () => {
  test('takes one row a level as long as they fit the room', () => {
    expect(countsOf(crowd(3), [], sizes)).toEqual([3]);
    expect(ladderLayout(crowd(3), [], sizes).width).toBe(340);
  });

  test('takes as few rows as fit the room', () => {
    expect(countsOf(crowd(4), [], sizes)).toEqual([2, 2]);
    expect(countsOf(crowd(7), [], sizes)).toEqual([3, 2, 2]);
  });

  test('sets a place over the one it comes from', () => {
    const { across } = ladderLayout([aPlace('low', 1), aPlace('high', 2)], [aStep('low', 'high')], sizes);
    expect(across.get('low')).toBeCloseTo(across.get('high')!, 5);
  });

  test('says where a step passes the rows between its ends, there and back apart', () => {
    const places = [aPlace('low', 1), aPlace('middle', 2), aPlace('high', 3)];
    const steps = [aStep('low', 'high'), aStep('high', 'low'), aStep('low', 'middle')];
    const { bends, across } = ladderLayout(places, steps, sizes);
    expect(bends.map(({ length }) => length)).toEqual([1, 1, 0]);
    expect(bends[1]![0]! - bends[0]![0]!).toBeCloseTo(sizes.twin, 5);
    const off = Math.abs((bends[0]![0]! + bends[1]![0]!) / 2 - across.get('middle')!);
    expect(off).toBeGreaterThanOrEqual(sizes.each / 2 + sizes.gap - 0.001);
  });

  test('is as wide as it must be where nothing fits', () => {
    expect(ladderLayout(crowd(2), [], { ...sizes, room: 50 })).toMatchObject({ width: 100 });
  });
});

describe('rowChoices(places, steps, sizes)', () => {
  const countsIn = (choices: ReturnType<typeof rowChoices>) => choices.map((rows) => rows.map(({ length }) => length));

  test('begins with as many places in a row as the room holds, and has no way twice', () => {
    expect(countsIn(rowChoices(crowd(7), [], sizes))).toEqual([
      [3, 2, 2],
      [2, 2, 2, 1],
      [1, 1, 1, 1, 1, 1, 1],
    ]);
    expect(countsIn(rowChoices(crowd(2), [], { ...sizes, room: 50 }))).toEqual([[1, 1]]);
    expect(countsIn(rowChoices([...crowd(3, 1), ...crowd(1, 2)], [], { ...sizes, room: 1000 }))[0]).toEqual([3, 1]);
  });

  test('passes over ways with more points than are worth their time, but for the first', () => {
    const places = [...crowd(40, 1), aPlace('top', 2)];
    const steps = crowd(40, 1).map(({ id }) => aStep(id, 'top'));
    const choices = rowChoices(places, steps, sizes);
    expect(choices.length).toBeGreaterThan(0);
    for (const rows of choices.slice(1)) expect(countPoints(rows, steps)).toBeLessThanOrEqual(ladderPoints.most);
    expect(
      countPoints([[places[0]!], [places[1]!], [places[40]!]], [aStep('crowd-0', 'top'), aStep('top', 'crowd-0')]),
    ).toBe(4);
  });
});
