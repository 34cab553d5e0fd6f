import { describe, expect, test } from 'vitest';
import { findLaddersOf, findLaddersWith, groupByField } from '../../../../src/domain/ladders/ladders-with.ts';
import type { LadderInput } from '../../../../src/schemas/ladder.ts';
import { aLadder } from '../../../fixtures/a-ladder.ts';

const place = (id: string, job?: string): LadderInput['places'][number] => ({
  id,
  title: id,
  ...(job && { job }),
  level: 1,
  summary: 'Stands at the bench.',
});

describe('findLaddersWith(atlas, job)', () => {
  const ladders = new Map([
    ['bread', aLadder({ title: 'Rye and wheat', places: [place('night', 'baker'), place('till', 'clerk')] })],
    ['shop', aLadder({ title: 'Counter', places: [place('till', 'clerk'), place('floor', 'clerk')] })],
    ['cake', aLadder({ title: 'Cakes', places: [place('day', 'baker'), place('icing'), place('night', 'baker')] })],
  ]);

  test('finds the ladders by title, with each place in its order', () => {
    expect(findLaddersWith({ ladders }, 'baker').map(({ ladder, places }) => [ladder, places])).toEqual([
      ['cake', ['day', 'night']],
      ['bread', ['night']],
    ]);
  });

  test('finds the steps that lead on from any place of the job, in the order of the ladder, and no others', () => {
    const step = (from: string, to: string): LadderInput['steps'][number] => ({
      from,
      to,
      kind: 'advance',
      experiences: ['Bakes alone for one night.', 'Shapes fifty loaves of one weight.'],
      basis: 'editorial',
    });
    const places = [place('day', 'baker'), place('icing'), place('night', 'baker')];
    const cake = aLadder({ places, steps: [step('night', 'icing'), step('icing', 'day'), step('day', 'icing')] });
    expect(findLaddersWith({ ladders: new Map([['cake', cake]]) }, 'baker')[0]!.onward).toEqual([
      { from: 'night', to: 'icing' },
      { from: 'day', to: 'icing' },
    ]);
  });

  test('finds none for a job that stands nowhere', () => {
    expect(findLaddersWith({ ladders }, 'miller')).toEqual([]);
    expect(findLaddersWith({ ladders: new Map() }, 'baker')).toEqual([]);
  });
});

describe('groupByField(atlas)', () => {
  test('keeps fields and their ladders in the order of the alphabet, ignoring case', () => {
    const ladders = new Map([
      ['shop', aLadder({ title: 'Shop', field: 'Trade' })],
      ['rye', aLadder({ title: 'Rye', field: 'Food' })],
      ['market', aLadder({ title: 'market stall', field: 'Trade' })],
      ['nets', aLadder({ title: 'Nets', field: 'fishing' })],
    ]);
    expect(groupByField({ ladders })).toEqual([
      { field: 'fishing', ladders: ['nets'] },
      { field: 'Food', ladders: ['rye'] },
      { field: 'Trade', ladders: ['market', 'shop'] },
    ]);
  });

  test('gives nothing for no ladders', () => {
    expect(groupByField({ ladders: new Map() })).toEqual([]);
  });
});

describe('findLaddersOf(atlas, industry)', () => {
  test('finds the ladders that belong to a model, by title', () => {
    const owned = new Map([
      ['z', aLadder({ title: 'Zwieback', industry: 'baking' })],
      ['b', aLadder({ title: 'Bread', industry: 'baking' })],
      ['m', aLadder({ title: 'Mills' })],
    ]);
    expect(findLaddersOf({ ladders: owned }, 'baking')).toEqual(['b', 'z']);
    expect(findLaddersOf({ ladders: owned }, 'nobody')).toEqual([]);
  });
});
