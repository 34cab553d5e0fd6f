import fc from 'fast-check';
import { expect, test } from 'vitest';
import { buildLattice, listEnds } from '../../../src/domain/ladders/lattice.ts';
import { findRoutes } from '../../../src/domain/ladders/routes.ts';
import { listPoints, explainPoints } from '../../../src/tools/routes/points.ts';
import { aJob, held } from '../../fixtures/a-job.ts';
import { aLadderOf, someLattice } from '../../fixtures/some-lattice.ts';

test('listPoints(route) adds up to what the route costs, whatever the lattice', () => {
  fc.assert(
    fc.property(someLattice, (entries) => {
      const lattice = buildLattice(entries);
      for (const { id } of listEnds(lattice)) {
        for (const route of findRoutes(lattice, 'apple', id)) {
          expect(listPoints(route).reduce((sum, { times, each }) => sum + times * each, 0)).toBe(route.cost);
        }
      }
    }),
    { numRuns: 30 },
  );
});

test('explainPoints(route) says what they are for', () => {
  const jobs = new Map([
    ['a', aJob({ competencies: [held('care')] })],
    ['b', aJob({ competencies: [held('sums')] })],
  ]);
  const ladders = new Map([['x', aLadderOf('Oven', { a: 'a', b: 'b', own: null }, 'a b', 'b own')]]);
  expect(explainPoints(findRoutes(buildLattice({ jobs, ladders }), 'a', 'x/own')[0]!)).toBe(
    'Routes with fewer points stand first. This one counts 27 points: 20 for 2 steps, 1 for 1 competency new on a list or at a higher level, 6 for 1 step without lists to compare.',
  );
});
