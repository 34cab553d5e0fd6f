import { describe, expect, test } from 'vitest';
import { laddersClimb } from '../../../../src/domain/rules/ladders-climb.ts';
import type { LadderInput } from '../../../../src/schemas/ladder.ts';
import { aLadder } from '../../../fixtures/a-ladder.ts';
import { entriesWith } from '../../../fixtures/entries.ts';

type Step = LadderInput['steps'][number];

const place = (id: string, level: number) => ({
  id,
  title: `Place ${id}`,
  level,
  summary: 'Does what the place asks for.',
});
const step = (from: string, to: string, kind: Step['kind']): Step => ({
  from,
  to,
  kind,
  experiences: ['Bakes alone for one night.', 'Shapes fifty loaves of one weight.'],
  basis: 'editorial',
});
const found = (places: LadderInput['places'], steps: Step[]) =>
  laddersClimb(entriesWith({ ladders: { bakery: aLadder({ places, steps }) } }));

const fix = 'turn the step around, correct the level of one of the two places, or name the kind that it is';

describe('laddersClimb(entries)', () => {
  test.for([
    ['advance', 1, 2],
    ['advance', 1, 6],
    ['specialize', 2, 2],
    ['specialize', 2, 3],
    ['lateral', 2, 2],
    ['lateral', 3, 2],
  ] as const)('lets "%s" lead from level %i to level %i', ([kind, from, to]) => {
    expect(found([place('a', from), place('b', to)], [step('a', 'b', kind)])).toEqual([]);
  });

  test.for([
    ['advance', 2, 1],
    ['advance', 6, 1],
    ['advance', 2, 2],
    ['specialize', 3, 2],
  ] as const)('tells of "%s" from level %i to level %i', ([kind, from, to]) => {
    expect(found([place('a', from), place('b', to)], [step('a', 'b', kind)])).toMatchObject([
      {
        where: 'content/ladders/bakery.yaml: steps.0.kind',
        what: `"${kind}" leads from "a" on level ${from} to "b" on level ${to}`,
        fix,
      },
    ]);
  });

  const zoned = (id: string, level: number, jobZone?: 1 | 2 | 3 | 4 | 5) => ({
    ...place(id, level),
    ...(jobZone && { jobZone }),
  });
  const why = 'The crew is paid alike, and the second place has the steadier hours.';

  test.for([
    ['advance', 3, 3],
    ['advance', 3, 4],
    ['lateral', 3, 5],
    ['specialize', 3, 2],
    ['advance', undefined, 2],
    ['lateral', 3, undefined],
  ] as const)('lets "%s" lead from job zone %s to job zone %s', ([kind, from, to]) => {
    expect(found([zoned('a', 1, from), zoned('b', 2, to)], [step('a', 'b', kind)])).toEqual([]);
  });

  test.for([
    ['advance', 3, 2],
    ['lateral', 5, 4],
  ] as const)('tells of "%s" from job zone %i to job zone %i, unless the step says why', ([kind, from, to]) => {
    const places = [zoned('a', 1, from), zoned('b', 2, to)];
    expect(found(places, [step('a', 'b', kind)])).toMatchObject([
      {
        where: 'content/ladders/bakery.yaml: steps.0.kind',
        what: `"${kind}" leads from "a" in job zone ${from} to "b" in job zone ${to}`,
        fix: 'turn the step around, correct the job zone of one of the two places, or say in "lowerZone" why people take it all the same',
      },
    ]);
    expect(found(places, [{ ...step('a', 'b', kind), lowerZone: why }])).toEqual([]);
  });

  test.for([
    ['advance', 2, 3],
    ['advance', 3, 3],
    ['specialize', 3, 2],
    ['lateral', undefined, 2],
  ] as const)('tells of a reason that "%s" from job zone %s to job zone %s does not need', ([kind, from, to]) => {
    expect(
      found([zoned('a', 1, from), zoned('b', 2, to)], [{ ...step('a', 'b', kind), lowerZone: why }]),
    ).toMatchObject([
      {
        where: 'content/ladders/bakery.yaml: steps.0.lowerZone',
        what: `says why the job zone is lower, but "${kind}" from "a" to "b" leads to no lower one`,
        fix: 'take the line out, or correct the job zone of one of the two places',
      },
    ]);
  });

  test('tells of every place that no step reaches or leaves', () => {
    const places = [place('a', 1), place('alone', 1), place('b', 2), place('apart', 6)];
    expect(found(places, [step('a', 'b', 'advance')])).toMatchObject(
      [1, 3].map((i) => ({
        where: `content/ladders/bakery.yaml: places.${i}`,
        what: `no step reaches or leaves "${places[i]!.id}"`,
        fix: 'write a step to it or from it, or take the place out',
      })),
    );
  });

  test('leaves places that do not exist, and steps in place, to other rules', () => {
    expect(found([place('a', 1), place('b', 2)], [step('a', 'c', 'advance'), step('b', 'b', 'advance')])).toEqual([]);
  });
});
