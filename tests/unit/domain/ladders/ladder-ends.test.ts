import { expect, test } from 'vitest';
import { listLadderEnds } from '../../../../src/domain/ladders/ladder-ends.ts';
import { buildLattice } from '../../../../src/domain/ladders/lattice.ts';
import { aJob } from '../../../fixtures/a-job.ts';
import { aLadderOf } from '../../../fixtures/a-ladder-of.ts';
import { noTables } from '../../../fixtures/no-tables.ts';

test('listLadderEnds(atlas, lattice) lists places without a job model, and those under another name than their job', () => {
  const jobs = new Map([['baker', aJob({ title: 'b of Mill' })]]);
  const ladders = new Map([
    ['x', aLadderOf('Oven', { b: 'baker', own: null }, 'b own')],
    ['y', aLadderOf('Mill', { b: 'baker', own: null }, 'b own')],
    ['z', aLadderOf('Mill', { b: 'baker', c: 'baker' }, 'b c')],
  ]);
  expect(listLadderEnds({ ladders }, buildLattice({ ...noTables, jobs, ladders }))).toEqual([
    { ladder: 'y', title: 'Mill', places: [{ end: 'y/own', key: 'place:y/own', title: 'own of Mill' }] },
    { ladder: 'z', title: 'Mill', places: [{ end: 'baker', key: 'place:z/c', title: 'c of Mill' }] },
    {
      ladder: 'x',
      title: 'Oven',
      places: [
        { end: 'baker', key: 'place:x/b', title: 'b of Oven' },
        { end: 'x/own', key: 'place:x/own', title: 'own of Oven' },
      ],
    },
  ]);
});
