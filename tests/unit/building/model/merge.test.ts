import { describe, expect, test } from 'vitest';
import { changesOf } from '../../../../src/building/model/changes.ts';
import { defineBlock, makeOwn, renameBlock, rewordStatement } from '../../../../src/building/model/edit-block.ts';
import {
  addSector,
  chooseCredential,
  chooseOccupation,
  removeSector,
  setSector,
} from '../../../../src/building/model/edit-facts.ts';
import { changeBlock, moveBlock, removeBlock } from '../../../../src/building/model/edit-tiers.ts';
import { mergeBase } from '../../../../src/building/model/merge.ts';
import type { BuiltBlock, BuiltModel } from '../../../../src/building/model/model.ts';
import { listBlocks } from '../../../../src/building/model/parts.ts';
import { sameWords } from '../../../../src/building/model/same-words.ts';
import {
  begunFrom,
  counting,
  type Edition,
  firstEdition,
  nameOf,
  order,
  sourceOf,
  wordsIn,
} from '../../../fixtures/some-built-models.ts';
import { uuidOf } from '../../../fixtures/some-mappings.ts';

const begun = begunFrom(firstEdition);
const blockOf = (model: BuiltModel, competency: string): BuiltBlock =>
  listBlocks(model.tiers).find(({ block }) => (block.competency ?? block.origin?.thing) === competency)!.block;
const change = (model: BuiltModel, competency: string, how: (block: BuiltBlock) => BuiltBlock): BuiltModel =>
  changeBlock(model, blockOf(model, competency).id, (one) =>
    how(makeOwn(one, wordsIn(competency, new Map(firstEdition).get(competency)!), counting(3))),
  );
const nextEdition = (how: (edition: Edition) => Edition) => sourceOf(how(firstEdition), '2027-01-10');
const means = (choices?: ReadonlyMap<string, 'mine' | 'theirs'>) => ({
  newId: counting(4),
  nameOf,
  order,
  ...(choices && { choices }),
});
const without = (id: string) => (edition: Edition) => edition.filter(([own]) => own !== id);
const reworded = (id: string, how: object) => (edition: Edition) =>
  edition.map(([own, one]): Edition[number] => [own, own === id ? { ...one, ...how } : one]);

describe('what was changed against the base', () => {
  test('is told as added, removed, renamed, moved, reworded and reordered', () => {
    let model = removeBlock(begun, blockOf(begun, 'writing').id);
    model = changeBlock(model, blockOf(model, 'planning').id, (one) => renameBlock(one, 'Planning ahead'));
    model = moveBlock(model, blockOf(model, 'teamwork').id, model.tiers[1]!.id, 0);
    model = change(model, 'alpha/mixing', (one) => rewordStatement(one, one.statements[0]!.id, 'Stirs it.'));
    model = moveBlock(model, blockOf(model, 'alpha/weighing').id, model.tiers[1]!.id, 0);
    expect(changesOf(model, nameOf)).toEqual([
      expect.objectContaining({ what: 'renamed', from: 'Planning', to: 'Planning ahead' }),
      expect.objectContaining({ what: 'moved', title: 'Teamwork', from: 'workplace', to: 'industry-wide' }),
      expect.objectContaining({
        what: 'reworded',
        title: 'Mixing',
        how: expect.objectContaining({
          changed: [{ from: 'Acts 0 on alpha/mixing, 1.', to: 'Stirs it.' }],
          added: [],
          removed: [],
          definition: false,
        }) as object,
      }),
      { what: 'reordered', tier: 'industry-wide' },
      { what: 'removed', title: 'Writing', tier: 'workplace', base: 'Alpha' },
    ]);
  });
});

test('what was changed of sectors, occupations and credentials is told too', () => {
  let model = addSector(begun, uuidOf(9001), 'Branch 9');
  model = setSector(model, model.sectors[0]!.id, { title: 'The first branch' });
  model = removeSector(model, model.sectors[1]!.id);
  model = chooseOccupation(model, '51-9111.00', '', false);
  model = chooseOccupation(model, '11-9111.00', 'Health Managers', true);
  model = chooseCredential(chooseCredential(model, 'cna', false), 'cdl', true);
  expect(changesOf(model, nameOf)).toEqual([
    { what: 'sector-reworded', title: 'The first branch', from: 'Branch 1' },
    { what: 'sector-added', title: 'Branch 9' },
    { what: 'sector-removed', title: 'Branch 2' },
    { what: 'occupation-added', title: 'Health Managers' },
    { what: 'occupation-removed', title: 'Packers' },
    { what: 'credential-added', credential: 'cdl' },
    { what: 'credential-removed', credential: 'cna' },
  ]);
  const { occupations: _o, credentials: _c, ...older } = model.bases[0]!;
  expect(changesOf({ ...model, bases: [older] }, nameOf).map(({ what }) => what)).toEqual([
    'sector-reworded',
    'sector-added',
    'sector-removed',
  ]);
});

describe('a three-way merge', () => {
  test('takes what only the site changed, and keeps what only a person did', () => {
    const mine = change(begun, 'teamwork', (one) => defineBlock(one, 'Helps each other.'));
    const now = nextEdition((edition) => [
      ...reworded('teamwork', { statements: [2, 1, 1] })(without('writing')(edition)),
      ['bee/packing', { ...firstEdition[0]![1], tier: 'industry-wide' }],
    ]);
    const { model, conflicts } = mergeBase(mine, now, means());
    expect(conflicts).toEqual([]);
    const block = blockOf(model, 'teamwork');
    expect(block.definition).toBe('Helps each other.');
    expect(block.statements.map(({ text }) => text)).toEqual([
      'Acts 0 on teamwork, 2.',
      'Acts 1 on teamwork, 1.',
      'Acts 2 on teamwork, 1.',
    ]);
    expect(block.statements[0]!.id).toBe(blockOf(mine, 'teamwork').statements[0]!.id);
    expect(listBlocks(model.tiers).map(({ block: one }) => one.competency ?? one.title)).toEqual([
      'Teamwork',
      'planning',
      'alpha/mixing',
      'alpha/weighing',
      'bee/packing',
      'alpha/cleaning',
    ]);
    expect(model.bases[0]!.edition).toBe('2027-01-10');
  });

  test('shows what both changed, keeps mine until a person chooses, and takes what is chosen', () => {
    const mine = change(begun, 'teamwork', (one) =>
      rewordStatement(defineBlock(one, 'Helps each other.'), one.statements[0]!.id, 'Asks.'),
    );
    const now = nextEdition(reworded('teamwork', { definition: 1, statements: [2, 1, 0] }));
    const asked = mergeBase(mine, now, means());
    expect(asked.conflicts.map(({ what, of, then, mine: own, theirs }) => [what, of, then, own, theirs])).toEqual([
      ['definition', 'Teamwork', 'Does teamwork.', 'Helps each other.', 'Does teamwork well.'],
      ['statement', 'Teamwork', 'Acts 0 on teamwork, 1.', 'Asks.', 'Acts 0 on teamwork, 2.'],
    ]);
    expect(blockOf(asked.model, 'teamwork').definition).toBe('Helps each other.');
    const chosen = mergeBase(mine, now, means(new Map([[asked.conflicts[0]!.id, 'theirs']])));
    expect(blockOf(chosen.model, 'teamwork').definition).toBe('Does teamwork well.');
    expect(blockOf(chosen.model, 'teamwork').statements[0]!.text).toBe('Asks.');
  });

  test('a block that was changed here and removed there, or the other way about, is for a person to choose', () => {
    const mine = removeBlock(
      changeBlock(begun, blockOf(begun, 'planning').id, (one) => renameBlock(one, 'Planning ahead')),
      blockOf(begun, 'writing').id,
    );
    const now = nextEdition((edition) => reworded('writing', { definition: 1 })(without('planning')(edition)));
    const { model, conflicts } = mergeBase(mine, now, means());
    expect(new Map(conflicts.map(({ what, of }) => [what, of]))).toEqual(
      new Map([
        ['removed-here', 'Writing'],
        ['removed-there', 'Planning ahead'],
      ]),
    );
    expect(listBlocks(model.tiers)).toHaveLength(5);
    const choices = new Map(conflicts.map(({ id }) => [id, 'theirs' as const]));
    const chosen = mergeBase(mine, now, means(choices)).model;
    expect(listBlocks(chosen.tiers).map(({ block }) => block.competency)).toEqual(
      without('planning')(firstEdition).map(([id]) => id),
    );
  });

  test('a new day of the same words is no new edition', () => {
    expect(sameWords(sourceOf(firstEdition).base, nextEdition((one) => one).base)).toBe(true);
    expect(sameWords(sourceOf(firstEdition).base, nextEdition(reworded('teamwork', { topics: 1 })).base)).toBe(false);
  });
});
