import { expect, test } from 'vitest';
import { buildLattice } from '../../../src/domain/ladders/lattice.ts';
import { findRoutes } from '../../../src/domain/ladders/routes.ts';
import { explainPoints } from '../../../src/tools/routes/points.ts';
import { aJob, held } from '../../fixtures/a-job.ts';
import { aLadderOf } from '../../fixtures/a-ladder-of.ts';
import { noTables } from '../../fixtures/no-tables.ts';

test('explainPoints(route) says what they are for', () => {
  const jobs = new Map([
    ['a', aJob({ competencies: [held('care')] })],
    ['b', aJob({ competencies: [held('sums')] })],
  ]);
  const ladders = new Map([['x', aLadderOf('Oven', { a: 'a', b: 'b', own: null }, 'a b', 'b own')]]);
  expect(explainPoints(findRoutes(buildLattice({ ...noTables, jobs, ladders }), 'a', 'x/own')[0]!)).toBe(
    'Routes with fewer points stand first. This one counts 24 points: 20 for 2 steps, 1 for 1 competency new on a list and not needed more than by most before, or at a higher level, 3 for 1 step without lists to compare.',
  );
});
