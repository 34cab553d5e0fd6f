import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { UnknownIdError } from '../../../../src/domain/errors.ts';
import { buildLattice, listEnds } from '../../../../src/domain/ladders/lattice.ts';
import { mostRouteSteps, routeCosts, routesPerAnswer } from '../../../../src/domain/policy.ts';
import { countSteps } from '../../../../src/domain/ladders/reach.ts';
import { countUnvouched, explainStep, findRoutes } from '../../../../src/domain/ladders/routes.ts';
import { aJob, held } from '../../../fixtures/a-job.ts';
import { aLadderOf, someLattice, turned } from '../../../fixtures/some-lattice.ts';

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
    const found = findRoutes(buildLattice({ jobs: apart, ladders }), 'a', 'z');
    expect(found.map((route) => [route.places, route.cost])).toEqual([
      [['a', 'b', 'z'], 22],
      [['a', 'c', 'x/own', 'z'], 43],
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
      change: { shared: [], raised: [], added: ['two'], left: ['one'] },
      cost: 11,
    });
    expect(found[1]!.steps.map(({ change }) => change === null)).toEqual([false, true, true]);
  });

  test('leaves out a detour past all places of a better route', () => {
    const ladders = new Map([['x', aLadderOf('Oven', places, 'a b', 'b z', 'a c', 'c b')]]);
    expect(findRoutes(buildLattice({ jobs: apart, ladders }), 'a', 'z').map((route) => route.places)).toEqual([
      ['a', 'b', 'z'],
    ]);
  });

  test('keeps the longer way when ladders vouch for it and not for the shorter', () => {
    const near = new Map([
      ['a', job('one', 'two')],
      ['b', job('one', 'two', 'three')],
      ['z', job('one', 'two', 'four')],
    ]);
    const ladders = new Map([['x', aLadderOf('Oven', { a: 'a', b: 'b', z: 'z' }, 'a b', 'b z')]]);
    const found = findRoutes(buildLattice({ jobs: near, ladders }), 'a', 'z');
    expect(found.map((route) => [route.places, countUnvouched(route)])).toEqual([
      [['a', 'b', 'z'], 0],
      [['a', 'z'], 1],
    ]);
  });

  test('leaves out what costs more than twice the best', () => {
    const ladders = new Map([
      ['x', aLadderOf('Oven', { ...places, d: null, e: null }, 'a b', 'b z', 'a c', 'c d', 'd e', 'e z')],
    ]);
    const found = findRoutes(buildLattice({ jobs: apart, ladders }), 'a', 'z');
    expect(found.map((route) => route.cost)).toEqual([22]);
  });

  test('finds those from and to places without a job model, whose steps have no lists to compare', () => {
    const ladders = new Map([['x', aLadderOf('Oven', { own: null, a: 'a', top: null }, 'own a', 'a top')]]);
    const [route] = findRoutes(buildLattice({ jobs: apart, ladders }), 'x/own', 'x/top');
    expect(route).toMatchObject({ places: ['x/own', 'a', 'x/top'], steps: [{ change: null }, { change: null }] });
    expect(route!.cost).toBe(2 * (routeCosts.step + routeCosts.unknown * routeCosts.competency));
  });

  test('finds none from an end to itself, and throws UnknownIdError for what is no job or place', () => {
    const lattice = buildLattice({ jobs: apart, ladders: new Map([['x', aLadderOf('Oven', places, 'a own')]]) });
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
  const lattice = buildLattice({ jobs, ladders: new Map() });
  const on = [{ ladder: 'x', from: 'a', to: 'b', kind: 'advance' as const, experiences: [] }];

  test('costs a step and what is new or raised; more where no ladder vouches; a middle sum where a model is missing', () => {
    const { step, competency, unknown, unvouched } = routeCosts;
    const cost = (to: string, vouched: boolean) =>
      explainStep(lattice, { from: 'a', to, kind: vouched ? 'advance' : 'near', ladders: vouched ? on : [] }).cost;
    expect(cost('b', true)).toBe(step + 2 * competency);
    expect(cost('b', false)).toBe(step + 2 * competency + unvouched);
    expect(cost('x/own', true)).toBe(step + unknown * competency);
  });
});

describe('findRoutes(lattice, from, to), whatever the lattice,', () => {
  const holds = (check: (entries: Parameters<typeof buildLattice>[0], from: string, to: string) => void) =>
    fc.assert(
      // Either end is a job or a place of a ladder.
      fc.property(someLattice, fc.nat(), fc.nat(), (entries, one, other) => {
        const ends = listEnds(buildLattice(entries)).map(({ id }) => id);
        check(entries, ends[one % ends.length]!, ends[other % ends.length]!);
      }),
      { numRuns: 400 },
    );

  test('claims only steps that are in the lattice, which join up from start to goal and pass no place twice', () => {
    holds((entries, from, to) => {
      const lattice = buildLattice(entries);
      for (const { places: passed, steps } of findRoutes(lattice, from, to)) {
        expect([passed[0], passed.at(-1)]).toEqual([from, to]);
        expect(steps.map((step) => [step.from, step.to])).toEqual(passed.slice(1).map((one, i) => [passed[i], one]));
        expect(new Set(passed).size).toBe(passed.length);
        for (const { change: _, cost: __, ...step } of steps) expect(lattice.steps).toContainEqual(step);
      }
    });
  });

  test('names as new only what the job asks for and the job before does not', () => {
    holds((entries, from, to) => {
      const lattice = buildLattice(entries);
      const asked = (id: string) => lattice.jobs.get(id)!.competencies.map(({ competency }) => competency);
      for (const step of findRoutes(lattice, from, to).flatMap(({ steps }) => steps)) {
        if (!step.change) {
          expect(lattice.jobs.has(step.from) && lattice.jobs.has(step.to)).toBe(false);
          continue;
        }
        const { added, shared, raised } = step.change;
        expect(added.filter((one) => asked(step.from).includes(one))).toEqual([]);
        expect([...added, ...shared, ...raised.map(({ competency }) => competency)].sort()).toEqual(
          asked(step.to).sort(),
        );
      }
    });
  });

  test('gives few routes, by rising cost, none more than twice the best, none a detour of a better one', () => {
    holds((entries, from, to) => {
      const found = findRoutes(buildLattice(entries), from, to);
      expect(found.length).toBeLessThanOrEqual(routesPerAnswer.shown);
      found.forEach((route, i) => {
        expect(route.cost).toBe(route.steps.reduce((sum, { cost }) => sum + cost, 0));
        expect(route.cost).toBeGreaterThanOrEqual(found[Math.max(0, i - 1)]!.cost);
        expect(route.cost).toBeLessThanOrEqual(found[0]!.cost * routesPerAnswer.dearest);
        for (const better of found.slice(0, i)) {
          const along = route.places.filter((one) => better.places.includes(one));
          if (along.join() === better.places.join()) expect(countUnvouched(route)).toBeLessThan(countUnvouched(better));
        }
      });
    });
  });

  test('finds none only where a plain search finds none within as many steps', () => {
    holds((entries, from, to) => {
      const lattice = buildLattice(entries);
      const steps = from === to ? undefined : countSteps(lattice, from).get(to);
      expect(findRoutes(lattice, from, to).length > 0).toBe(steps !== undefined && steps <= mostRouteSteps);
    });
  });

  test('gives the same whatever order the entries are read in', () => {
    holds((entries, from, to) => {
      expect(findRoutes(buildLattice(turned(entries)), from, to)).toEqual(findRoutes(buildLattice(entries), from, to));
    });
  });
});
