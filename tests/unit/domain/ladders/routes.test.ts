import { describe, expect, test } from 'vitest';
import { UnknownIdError } from '../../../../src/domain/errors.ts';
import { buildLattice } from '../../../../src/domain/ladders/lattice.ts';
import { routeCosts } from '../../../../src/domain/policy.ts';
import { countUnvouched, explainStep, findRoutes } from '../../../../src/domain/ladders/routes.ts';
import { aJob, held } from '../../../fixtures/a-job.ts';
import { aLadderOf } from '../../../fixtures/a-ladder-of.ts';
import { noTables } from '../../../fixtures/no-tables.ts';

const job = (...competencies: string[]) => aJob({ competencies: competencies.map((one) => held(one)) });
const apart = new Map([
  ['a', job('one')],
  ['b', job('two')],
  ['c', job('three')],
  ['z', job('four')],
]);
const places = { a: 'a', b: 'b', c: 'c', z: 'z', own: null };

describe('findRoutes(lattice, from, to)', () => {
  test('explains each step of each route, the best first', () => {
    const ladders = new Map([['x', aLadderOf('Oven', places, 'a b', 'b z', 'a c', 'c own', 'own z')]]);
    const found = findRoutes(buildLattice({ ...noTables, jobs: apart, ladders }), 'a', 'z');
    expect(found.map((route) => [route.places, route.cost])).toEqual([
      [['a', 'b', 'z'], 22],
      [['a', 'c', 'x/own', 'z'], 37],
    ]);
    expect(found[0]!.steps[0]).toEqual({
      from: 'a',
      to: 'b',
      kind: 'advance',
      ladders: [
        {
          ladder: 'x',
          from: 'a',
          to: 'b',
          kind: 'advance',
          experiences: ['Tries Oven for one night.', 'Shows Oven to a friend.'],
        },
      ],
      change: { shared: [], raised: [], added: ['two'], begun: [], left: ['one'] },
      cost: 11,
    });
    expect(found[1]!.steps.map(({ change }) => change === null)).toEqual([false, true, true]);
  });

  test('leaves out a detour past all places of a better route', () => {
    const ladders = new Map([['x', aLadderOf('Oven', places, 'a b', 'b z', 'a c', 'c b')]]);
    expect(
      findRoutes(buildLattice({ ...noTables, jobs: apart, ladders }), 'a', 'z').map((route) => route.places),
    ).toEqual([['a', 'b', 'z']]);
  });

  test('keeps the longer way when ladders vouch for it and not for the shorter', () => {
    const near = new Map([
      ['a', job('one', 'two')],
      ['b', job('one', 'two', 'three')],
      ['z', job('one', 'two', 'four')],
    ]);
    const ladders = new Map([['x', aLadderOf('Oven', { a: 'a', b: 'b', z: 'z' }, 'a b', 'b z')]]);
    const found = findRoutes(buildLattice({ ...noTables, jobs: near, ladders }), 'a', 'z');
    expect(found.map((route) => [route.places, countUnvouched(route)])).toEqual([
      [['a', 'b', 'z'], 0],
      [['a', 'z'], 1],
    ]);
  });

  test('leaves out what costs more than twice the best', () => {
    const ladders = new Map([
      ['x', aLadderOf('Oven', { ...places, d: null, e: null }, 'a b', 'b z', 'a c', 'c d', 'd e', 'e z')],
    ]);
    const found = findRoutes(buildLattice({ ...noTables, jobs: apart, ladders }), 'a', 'z');
    expect(found.map((route) => route.cost)).toEqual([22]);
  });

  test('finds those from and to places without a job model, whose steps have no lists to compare', () => {
    const ladders = new Map([['x', aLadderOf('Oven', { own: null, a: 'a', top: null }, 'own a', 'a top')]]);
    const [route] = findRoutes(buildLattice({ ...noTables, jobs: apart, ladders }), 'x/own', 'x/top');
    expect(route).toMatchObject({ places: ['x/own', 'a', 'x/top'], steps: [{ change: null }, { change: null }] });
    expect(route!.cost).toBe(2 * (routeCosts.step + routeCosts.unknown * routeCosts.competency));
  });

  test('finds none from an end to itself, and throws UnknownIdError for what is no job or place', () => {
    const lattice = buildLattice({
      ...noTables,
      jobs: apart,
      ladders: new Map([['x', aLadderOf('Oven', places, 'a own')]]),
    });
    expect(findRoutes(lattice, 'a', 'a')).toEqual([]);
    expect(findRoutes(lattice, 'x/own', 'x/own')).toEqual([]);
    expect(() => findRoutes(lattice, 'a', 'x/a')).toThrow(UnknownIdError);
    expect(() => findRoutes(lattice, 'miller', 'a')).toThrow('no job or place of a ladder has the id "miller"');
  });
});

describe('explainStep(lattice, step)', () => {
  const jobs = new Map([
    ['a', aJob({ competencies: [held('sums', { level: 'basic' }), held('care')] })],
    ['b', aJob({ competencies: [held('sums', { level: 'expert' }), held('care'), held('reading')] })],
  ]);
  const lattice = buildLattice({ ...noTables, jobs, ladders: new Map() });
  const on = [{ ladder: 'x', from: 'a', to: 'b', kind: 'advance' as const, experiences: [] }];

  test('costs nothing for what is new on the list and needed more than by most before', () => {
    const more = {
      ...lattice,
      jobs: new Map([...lattice.jobs].map(([id, job]) => [id, { ...job, more: ['reading'] }])),
    };
    const { cost } = explainStep(more, { from: 'a', to: 'b', kind: 'advance', ladders: on });
    expect(cost).toBe(routeCosts.step + routeCosts.competency);
  });

  test('costs a step and what is new or raised; more where no ladder vouches; a middle sum where a model is missing', () => {
    const { step, competency, unknown, unvouched } = routeCosts;
    const cost = (to: string, vouched: boolean) =>
      explainStep(lattice, { from: 'a', to, kind: vouched ? 'advance' : 'near', ladders: vouched ? on : [] }).cost;
    expect(cost('b', true)).toBe(step + 2 * competency);
    expect(cost('b', false)).toBe(step + 2 * competency + unvouched);
    expect(cost('x/own', true)).toBe(step + unknown * competency);
  });
});
