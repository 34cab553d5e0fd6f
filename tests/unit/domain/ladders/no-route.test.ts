import { describe, expect, test } from 'vitest';
import { UnknownIdError } from '../../../../src/domain/errors.ts';
import { buildLattice } from '../../../../src/domain/ladders/lattice.ts';
import { explainNoRoute } from '../../../../src/domain/ladders/no-route.ts';
import { mostRouteSteps } from '../../../../src/domain/policy.ts';
import { aJob, held } from '../../../fixtures/a-job.ts';
import { aLadderOf } from '../../../fixtures/a-ladder-of.ts';
import { noTables } from '../../../fixtures/no-tables.ts';

const ids = Array.from({ length: mostRouteSteps + 2 }, (_, i) => `j${i}`);
const jobs = new Map([...ids, 'a', 'b', 'c', 'z'].map((id) => [id, aJob({ competencies: [held(`only-${id}`)] })]));
const lattice = (...steps: string[]) => {
  const named = [...new Set(steps.flatMap((step) => step.split(' ')))];
  return buildLattice({
    ...noTables,
    jobs,
    ladders: new Map([['x', aLadderOf('Oven', Object.fromEntries(named.map((id) => [id, id])), ...steps)]]),
  });
};

describe('explainNoRoute(lattice, from, to)', () => {
  test.for([
    ['backward', ['z b', 'b a']],
    ['no-way-on', ['b a', 'b z']],
    ['no-way-in', ['a b', 'z b']],
    ['apart', ['a b', 'c z']],
    ['no-chain', ['a b', 'c b', 'c z']],
  ] as const)('says %s for the steps %o', ([reason, steps]) => {
    const found = explainNoRoute(lattice(...steps), 'a', 'z');
    expect(found.reason).toBe(reason);
    expect(found.back?.places ?? null).toEqual(reason === 'backward' ? ['z', 'b', 'a'] : null);
    expect(found.steps).toBeNull();
  });

  test('says how many steps a chain takes that is too long', () => {
    const chain = lattice(...ids.slice(1).map((id, i) => `${ids[i]} ${id}`));
    expect(explainNoRoute(chain, ids[0]!, ids.at(-1)!)).toMatchObject({
      reason: 'too-long',
      steps: mostRouteSteps + 1,
    });
  });

  test('names the jobs within reach that are near to the goal, never the start and none that is like it by less', () => {
    // Of b and z likeness is 1/2, of c and z 1/6. A step of a ladder leads back from z, so that b has no step to it.
    const like = new Map([
      ['a', aJob({ title: 'AA', competencies: [held('one'), held('two')] })],
      ['b', aJob({ title: 'BB', competencies: [held('three'), held('four'), held('five')] })],
      ['c', aJob({ title: 'CC', competencies: [held('three'), held('seven'), held('eight'), held('nine')] })],
      ['z', aJob({ title: 'ZZ', competencies: [held('three'), held('four'), held('six')] })],
    ]);
    const some = buildLattice({
      ...noTables,
      jobs: like,
      ladders: new Map([['x', aLadderOf('Oven', { a: 'a', b: 'b', c: 'c' }, 'a b', 'b c')]]),
    });
    const parted = { ...some, steps: some.steps.filter(({ kind }) => kind !== 'near') };
    expect(explainNoRoute(parted, 'a', 'z')).toMatchObject({ near: ['b'], onLadder: [] });
  });

  test('names what is within reach on a ladder of the goal, when the goal is a place that nothing can be near to', () => {
    const two = buildLattice({
      ...noTables,
      jobs,
      ladders: new Map([
        ['x', aLadderOf('Oven', { a: 'a', b: 'b' }, 'a b')],
        ['y', aLadderOf('Mill', { b: 'b', mid: null, far: null, own: null }, 'b mid', 'mid far', 'own far')],
      ]),
    });
    expect(explainNoRoute(two, 'a', 'y/own')).toEqual({
      reason: 'no-way-in',
      steps: null,
      back: null,
      near: [],
      onLadder: ['b', 'y/mid', 'y/far'],
    });
    expect(explainNoRoute(two, 'y/far', 'a')).toMatchObject({ reason: 'backward', near: [], onLadder: [] });
  });

  test('throws UnknownIdError for what is no job or place', () => {
    expect(() => explainNoRoute(lattice('a b'), 'a', 'miller')).toThrow(UnknownIdError);
  });
});
