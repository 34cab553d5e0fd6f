import { describe, expect, test } from 'vitest';
import {
  commonestStem,
  contextWeight,
  kinWeight,
  nearestNeighbor,
  neighborsPerBehavior,
} from '../../../../src/domain/policy.ts';
import { aCompetency } from '../../../fixtures/a-competency.ts';
import { behavior, findNeighbors, nothing } from '../../../fixtures/a-placed-behavior.ts';

/** Weight of a stem that so many of all behaviors hold. */
const weight = (found: number, total: number) => Math.log(total / found + 1);
const rounded = (likeness: number) => Math.round(likeness * 1000) / 1000;

describe('neighborFinder(behaviors, entries)', () => {
  const four = [
    behavior('a/one', 'Sweeps the floor.'),
    behavior('b/two', 'Sweeping floors'),
    behavior('c/three', 'Sweeps the yard.'),
    behavior('d/four', 'Counts coins.'),
  ];

  test('gives the nearest first with the cosine of their weighted stems, and nothing to what shares no stem', () => {
    const [swept, floor, yard] = [weight(3, 4), weight(2, 4), weight(1, 4)];
    const cosine = rounded(swept ** 2 / (Math.hypot(swept, floor) * Math.hypot(swept, yard)));
    expect(cosine).toBeGreaterThan(nearestNeighbor);
    expect(findNeighbors(four)).toEqual(
      new Map([
        [
          'a/one',
          [
            { id: 'b/two', likeness: 1 },
            { id: 'c/three', likeness: cosine },
          ],
        ],
        [
          'b/two',
          [
            { id: 'a/one', likeness: 1 },
            { id: 'c/three', likeness: cosine },
          ],
        ],
        [
          'c/three',
          [
            { id: 'a/one', likeness: cosine },
            { id: 'b/two', likeness: cosine },
          ],
        ],
        ['d/four', []],
      ]),
    );
  });

  test('puts the nearer before the earlier', () => {
    const near = [
      behavior('a/half', 'Sweeps old floors, yards.'),
      behavior('b/whole', 'Sweeps floors.'),
      behavior('c/same', 'Sweeping floors'),
    ];
    expect(
      findNeighbors([...near, four[3]!])
        .get('c/same')!
        .map(({ id }) => id),
    ).toEqual(['b/whole', 'a/half']);
  });

  test('lets words of the group and of the competency speak with less weight', () => {
    const [sweeps, polishes] = [behavior('a/one', 'Sweeps.'), behavior('b/two', 'Polishes silver.')];
    const [rare, shared] = [weight(1, 2), weight(2, 2)];
    const cosine =
      (contextWeight * shared * shared) / (Math.hypot(rare, contextWeight * shared) * Math.hypot(rare, shared));
    const expected = [{ id: 'b/two', likeness: rounded(cosine) }];
    expect(findNeighbors([sweeps, polishes]).get('a/one')).toEqual([]);
    expect(findNeighbors([{ ...sweeps, group: 'Silver' }, polishes]).get('a/one')).toEqual(expected);
    const named = (own: object) => ({
      ...nothing,
      competencies: new Map([
        ['a', aCompetency({ title: 'Is', aliases: ['It', 'So', 'Me'], definition: 'It is what it is.', ...own })],
      ]),
    });
    expect(findNeighbors([sweeps, polishes], named({ title: 'Silver' })).get('a/one')).toEqual(expected);
    expect(findNeighbors([sweeps, polishes], named({ aliases: ['It', 'So', 'Silver'] })).get('a/one')).toEqual(
      expected,
    );
    expect(findNeighbors([sweeps, polishes], named({ definition: 'It is the silver.' })).get('a/one')).toEqual(
      expected,
    );
  });

  test(`counts likeness ${kinWeight} times between competencies that one names as related, and never above 1`, () => {
    const plain = findNeighbors(four)
      .get('a/one')!
      .find(({ id }) => id === 'c/three')!.likeness;
    const related = [
      { to: 'a', difference: 'Is another thing.' },
      { to: 'b', difference: 'Is another thing.' },
    ];
    const words = { title: 'Is', aliases: ['It', 'So', 'Me'], definition: 'It is what it is.' };
    const entries = {
      ...nothing,
      competencies: new Map([
        ['c', aCompetency({ ...words, related })],
        ['a', aCompetency({ ...words, related: [related[1]!] })],
      ]),
    };
    const kin = findNeighbors(four, entries);
    expect(kin.get('a/one')!.find(({ id }) => id === 'c/three')!.likeness).toBeCloseTo(
      Math.min(1, plain * kinWeight),
      2,
    );
    expect(kin.get('c/three')!.find(({ id }) => id === 'a/one')!.likeness).toBeCloseTo(
      Math.min(1, plain * kinWeight),
      2,
    );
    expect(kin.get('a/one')![0]).toEqual({ id: 'b/two', likeness: 1 });
  });

  test('passes over behaviors of the same competency', () => {
    expect(
      findNeighbors([behavior('a/one', 'Sweeps floors.'), behavior('a/two', 'Sweeps floors.'), four[3]!]).get('a/one'),
    ).toEqual([]);
  });

  test(`gives at most ${neighborsPerBehavior}, in the order of the content when they are equally near`, () => {
    const same = Array.from({ length: 8 }, (_, i) => behavior(`c${i}/same`, 'Sweeps floors.'));
    expect(
      findNeighbors(same)
        .get('c6/same')!
        .map(({ id }) => id),
    ).toEqual(['c0/same', 'c1/same', 'c2/same', 'c3/same', 'c4/same'].slice(0, neighborsPerBehavior));
  });

  test(`takes no stem into account that stands in more than ${commonestStem} behaviors`, () => {
    const holding = (count: number) => Array.from({ length: count }, (_, i) => behavior(`c${i}/common`, 'Sweeps.'));
    expect(findNeighbors(holding(commonestStem)).get('c0/common')).toHaveLength(neighborsPerBehavior);
    expect(findNeighbors(holding(commonestStem + 1)).get('c0/common')).toEqual([]);
  });

  test('gives every behavior an answer, and none when there are no behaviors', () => {
    expect([...findNeighbors(four).keys()]).toEqual(four.map(({ id }) => id));
    expect(findNeighbors([])).toEqual(new Map());
  });
});
