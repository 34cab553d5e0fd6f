import { describe, expect, test } from 'vitest';
import { findRungs } from '../../../../src/domain/ladders/rungs.ts';
import { aLadder } from '../../../fixtures/a-ladder.ts';
import { aJob } from '../../../fixtures/a-job.ts';
import type { LadderInput } from '../../../../src/schemas/ladder.ts';

type Place = readonly [id: string, level: number, job?: string];
type Step = readonly [from: string, to: string, kind?: LadderInput['steps'][number]['kind']];

const ladder = (title: string, places: readonly Place[], steps: readonly Step[]) =>
  aLadder({
    title,
    places: places.map(([id, level, job]) => ({
      id,
      title: `Place ${id}`,
      level,
      summary: 'Stands at the bench.',
      ...(job && { job }),
    })),
    steps: steps.map(([from, to, kind = 'advance']) => ({
      from,
      to,
      kind,
      experiences: ['Bakes alone for one night.', 'Shapes fifty loaves of one weight.'],
      basis: 'editorial',
    })),
  });
const jobs = new Map(['Helper', 'Baker', 'Master', 'Clerk'].map((title) => [title.toLowerCase(), aJob({ title })]));
const places: Place[] = [
  ['a', 1, 'helper'],
  ['b', 2, 'baker'],
  ['c', 3, 'master'],
  ['d', 2, 'clerk'],
  ['e', 3],
];

const rungs = (job: string, ...ladders: ReturnType<typeof ladder>[]) =>
  findRungs({ jobs, ladders: new Map(ladders.map((one, i) => [`ladder-${i}`, one])) }, job).map(
    ({ job: other, way, ladders: on }) => `${way} ${other} ${on.join()}`,
  );

describe('findRungs(atlas, job)', () => {
  test('finds what a step climbs to, and from where one climbs, the way up first', () => {
    const one = ladder('One', places, [
      ['a', 'b'],
      ['b', 'c'],
    ]);
    expect(rungs('baker', one)).toEqual(['up master ladder-0', 'down helper ladder-0']);
    expect(rungs('helper', one)).toEqual(['up baker ladder-0']);
    expect(rungs('clerk', one)).toEqual([]);
  });

  test('takes a specialty for a rung where it stands higher, and a step across never', () => {
    const one = ladder('One', places, [
      ['b', 'c', 'specialize'],
      ['b', 'd', 'specialize'],
      ['a', 'd', 'lateral'],
      ['b', 'd', 'lateral'],
    ]);
    expect(rungs('baker', one)).toEqual(['up master ladder-0']);
  });

  test('passes over places without a job, and over a job that stands on both ends', () => {
    const twice: Place[] = [
      ['a', 1, 'baker'],
      ['b', 2, 'baker'],
      ['c', 3],
    ];
    expect(
      rungs(
        'baker',
        ladder('One', twice, [
          ['a', 'b'],
          ['b', 'c'],
        ]),
      ),
    ).toEqual([]);
  });

  test('names every ladder that has the step, by title', () => {
    const steps: Step[] = [['a', 'b']];
    expect(rungs('helper', ladder('Zed', places, steps), ladder('Ada', places, steps))).toEqual([
      'up baker ladder-1,ladder-0',
    ]);
  });
});
