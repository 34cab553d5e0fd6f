import { describe, expect, test } from 'vitest';
import { makeOwn, makeSites } from '../../../../src/building/model/edit-block.ts';
import { addBlock, changeBlock, ownBlock, stepBlock } from '../../../../src/building/model/edit-tiers.ts';
import { builtModelLimits } from '../../../../src/building/model/model.ts';
import { countBlocks, listBlocks } from '../../../../src/building/model/parts.ts';
import { takeIn } from '../../../../src/building/model/take-in.ts';
import {
  begunFrom,
  counting,
  empty,
  firstEdition,
  nameOf,
  order,
  sourceOf,
  wordsIn,
} from '../../../fixtures/some-built-models.ts';

const newIdOf = counting(7);
const take = (...args: readonly [Parameters<typeof takeIn>[0], Parameters<typeof takeIn>[1]]) =>
  takeIn(args[0], args[1], newIdOf, nameOf, order);
const bee = sourceOf([...firstEdition.slice(0, 2), ['bee/packing', firstEdition[0]![1]]], '2026-11-01', 'industry:bee');

describe('beginning a model from another', () => {
  test('an empty model takes the name, the family, tiers in their order, sectors, occupations and credentials, and keeps the base', () => {
    const { model, added, joined, left } = take(empty, sourceOf(firstEdition));
    expect([model.name, model.family, added, joined, left]).toEqual(['Alpha', 'Makers', 6, 0, 0]);
    expect(model.tiers.map(({ tier }) => tier)).toEqual(['workplace', 'industry-wide', 'industry-sector']);
    expect(model.sectors.map(({ title }) => title)).toEqual(['Branch 1', 'Branch 2']);
    expect(listBlocks(model.tiers).at(-1)!.block.sector).toBe(model.sectors[0]!.id);
    expect([model.occupations.length, model.credentials, model.bases.length]).toEqual([1, ['cna'], 1]);
  });

  test('of three that are blended, each competency is taken once, and a base is not taken twice', () => {
    const one = take(empty, sourceOf(firstEdition)).model;
    const two = take(one, bee);
    expect([two.added, two.joined]).toEqual([1, 2]);
    const three = take(two.model, sourceOf(firstEdition.slice(2), '2026-11-01', 'industry:sea'));
    expect([three.added, three.joined, three.model.bases.length]).toEqual([0, 4, 3]);
    expect(three.model.name).toBe('Alpha');
    expect(take(three.model, bee).model).toBe(three.model);
  });

  test('a block of one’s own with the name of a competency is joined with it', () => {
    const begun = begunFrom(firstEdition.slice(2));
    const own = addBlock(begun, begun.tiers[0]!.id, ownBlock(counting(8), 'teamWORK '));
    expect(take(own, bee).joined).toBe(1);
  });

  test('what has no room is told, and the rest is taken', () => {
    let full = begunFrom(firstEdition.slice(0, 1));
    const newId = counting(9);
    while (countBlocks(full) < builtModelLimits.blocks)
      full = addBlock(full, full.tiers[0]!.id, ownBlock(newId, `Block ${countBlocks(full)}`));
    expect(addBlock(full, full.tiers[0]!.id, ownBlock(newId, 'One more'))).toBe(full);
    expect(take(full, bee)).toMatchObject({ added: 0, joined: 1, left: 2 });
  });
});

describe('a block', () => {
  const begun = begunFrom(firstEdition);
  const [first, second] = listBlocks(begun.tiers);

  test('moves to the next tier over the end of its own, and no farther than the last', () => {
    expect(stepBlock(begun, first!.block.id, -1)).toBe(begun);
    const end = begun.tiers[0]!.blocks.at(-1)!.id;
    const moved = stepBlock(begun, end, 1);
    expect(moved.tiers[1]!.blocks[0]!.id).toBe(end);
    expect(stepBlock(moved, end, -1)).toEqual(begun);
  });

  test('loses its sector with its tier', () => {
    const last = listBlocks(begun.tiers).at(-1)!.block;
    expect(last.sector).toBeDefined();
    const moved = stepBlock(begun, last.id, -1);
    expect(listBlocks(moved.tiers).find(({ block }) => block.id === last.id)!.block.sector).toBeUndefined();
  });

  test('becomes one’s own with the words of the site and where they come from, and goes back', () => {
    const words = wordsIn('planning', firstEdition[1]![1]);
    const own = changeBlock(begun, second!.block.id, (one) => makeOwn(one, words, counting(3)));
    const block = listBlocks(own.tiers)[1]!.block;
    expect(block).toMatchObject({
      title: 'Planning',
      definition: words.definition,
      origin: { from: 'industry:alpha', thing: 'planning' },
    });
    expect(block.statements.map(({ origin }) => origin!.thing)).toEqual(words.statements.map(({ id }) => id));
    expect(changeBlock(own, block.id, (one) => makeSites(one, words))).toEqual(begun);
  });
});
