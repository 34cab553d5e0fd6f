import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { PlacedBehavior } from '../../../src/domain/entries.ts';
import { findNeighbors } from '../../../src/domain/nearest-behaviors.ts';
import { nearestNeighbor, neighborsPerBehavior } from '../../../src/domain/policy.ts';

const behavior = (id: string, text: string): PlacedBehavior => ({
  id,
  competency: id.slice(0, id.lastIndexOf('/')),
  name: id.slice(id.lastIndexOf('/') + 1),
  text,
  group: '',
  path: '',
});

describe('findNeighbors(behaviors)', () => {
  const four = [
    behavior('a/one', 'Sweeps the floor.'),
    behavior('b/two', 'Sweeping floors'),
    behavior('c/three', 'Sweeps the yard.'),
    behavior('d/four', 'Counts coins.'),
  ];

  test('gives the nearest first with the cosine of their weighted stems, and nothing to what shares no stem', () => {
    const [swept, floor, yard] = [Math.log(4 / 3), Math.log(4 / 2), Math.log(4 / 1)];
    const cosine = swept ** 2 / (Math.hypot(swept, floor) * Math.hypot(swept, yard));
    const rounded = Math.round(cosine * 1000) / 1000;
    expect(rounded).toBeLessThan(nearestNeighbor);
    expect(findNeighbors(four)).toEqual(
      new Map([
        ['a/one', [{ id: 'b/two', likeness: 1 }]],
        ['b/two', [{ id: 'a/one', likeness: 1 }]],
        ['c/three', []],
        ['d/four', []],
      ]),
    );
  });

  test('weighs a shared rare stem as the formula says', () => {
    const neighbors = findNeighbors([...four.slice(0, 2), behavior('c/three', 'Waxes floors.'), four[3]!, behavior('e/five', 'Locks doors.')]);
    const [swept, floor, wax] = [Math.log(5 / 2), Math.log(5 / 3), Math.log(5 / 1)];
    const cosine = floor ** 2 / (Math.hypot(swept, floor) * Math.hypot(floor, wax));
    expect(neighbors.get('c/three')).toEqual([
      { id: 'a/one', likeness: Math.round(cosine * 1000) / 1000 },
      { id: 'b/two', likeness: Math.round(cosine * 1000) / 1000 },
    ]);
  });

  test('passes over behaviors of the same competency', () => {
    expect(findNeighbors([behavior('a/one', 'Sweeps floors.'), behavior('a/two', 'Sweeps floors.'), four[3]!]).get('a/one')).toEqual([]);
  });

  test(`gives at most ${neighborsPerBehavior}, in the order of the content when they are equally near`, () => {
    const same = Array.from({ length: 8 }, (_, i) => behavior(`c${i}/same`, 'Sweeps floors.'));
    const others = Array.from({ length: 8 }, (_, i) => behavior(`o${i}/other`, `Word${'abcdefgh'[i]}`));
    expect(findNeighbors([...same, ...others]).get('c6/same')!.map(({ id }) => id)).toEqual(
      ['c0/same', 'c1/same', 'c2/same', 'c3/same', 'c4/same'].slice(0, neighborsPerBehavior),
    );
  });

  test('takes no stem into account that stands in more than one behavior in twenty, from 160 behaviors on', () => {
    const common = Array.from({ length: 9 }, (_, i) => behavior(`c${i}/common`, 'Sweeps.'));
    const rest = Array.from({ length: 151 }, (_, i) => behavior(`r${i}/rest`, `Only${i}`));
    expect(findNeighbors([...common, ...rest]).get('c0/common')).toEqual([]);
    expect(findNeighbors([...common.slice(1), ...rest]).get('c1/common')).toHaveLength(neighborsPerBehavior);
  });

  test('gives every behavior an answer, and none when there are no behaviors', () => {
    expect([...findNeighbors(four).keys()]).toEqual(four.map(({ id }) => id));
    expect(findNeighbors([])).toEqual(new Map());
  });

  test('likes two behaviors equally in both directions, between the limit and 1', () => {
    const text = fc.array(fc.constantFrom('sweep', 'floor', 'yard', 'coin', 'door', 'wax', 'lock', 'bread'), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(fc.array(text, { minLength: 2, maxLength: 6 }), (texts) => {
        const neighbors = findNeighbors(texts.map((words, i) => behavior(`c${i}/b`, words.join(' '))));
        for (const [id, list] of neighbors) {
          for (const { id: other, likeness } of list) {
            expect(likeness).toBeGreaterThanOrEqual(nearestNeighbor - 0.0005);
            expect(likeness).toBeLessThanOrEqual(1);
            expect(neighbors.get(other)).toContainEqual({ id, likeness });
          }
        }
      }),
    );
  });
});
