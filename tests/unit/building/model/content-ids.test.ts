import { describe, expect, test } from 'vitest';
import { contentIds } from '../../../../src/building/model/content-ids.ts';
import type { BuiltModel } from '../../../../src/building/model/model.ts';
import { competencyKey, entryKey, partKey } from '../../../../src/domain/ledger/keys.ts';
import { anOwnBlock, builtFrom, siteWordsOf, uuid, withBlock } from '../../../fixtures/a-built-model.ts';
import { atlasWith } from '../../../fixtures/entries.ts';

const atlas = atlasWith();
const site = siteWordsOf(atlas);
const started = builtFrom(atlas, 'baking', { name: 'Pastry Shops' });
const blocks = (model: BuiltModel) => [...contentIds(model, site).blocks.values()];
const called = (...titles: string[]): BuiltModel =>
  titles.reduce(
    (model, title, i) => withBlock(model, 'workplace', anOwnBlock({ id: uuid(`block ${i}`), title, statements: [] })),
    started,
  );
const exported = (live: Record<string, string>) => ({ live, retired: {}, dated: {} });

describe('contentIds(model, site)', () => {
  test('are made of names, each once', () => {
    expect(contentIds(started, site).model).toBe('pastry-shops');
    expect(blocks(called('Crème & Cakes', 'Creme, Cakes', 'Creme Cakes'))).toEqual([
      'creme-cakes',
      'creme-cakes-2',
      'creme-cakes-3',
    ]);
  });

  test('are something where a name has no letter that an id can have', () => {
    expect(contentIds({ ...started, name: '衛生' }, site).model).toBe('model');
    expect(blocks(called('衛生', ''))).toEqual(['competency', 'competency-2']);
  });

  test('end with a whole word, and are no address of a page that every model has', () => {
    expect(blocks(called('Check', 'Worksheets'))).toEqual(['check-2', 'worksheets-2']);
    expect(blocks(called(`${'very '.repeat(20)}long`))[0]).toMatch(/^very(?:-very){11}$/);
  });

  test('are not those of another model of the site, but of the same one as it stands there', () => {
    expect(contentIds({ ...started, name: 'Baking' }, site).model).toBe('baking-2');
    const same = atlas.ledger.live[entryKey('industries', 'baking')]!;
    expect(contentIds({ ...started, name: 'Other', id: same }, site).model).toBe('baking');
  });

  test('stay what they were when names change, and are not given to others', () => {
    const kept = {
      ...called('New Name', 'Old Name'),
      name: 'Cakes',
      exported: exported({
        [entryKey('industries', 'pastry-shops')]: uuid('model'),
        [competencyKey('pastry-shops/old-name')]: uuid('block 0'),
        [competencyKey('pastry-shops/gone')]: uuid('block gone'),
      }),
    };
    expect(contentIds(kept, site).model).toBe('pastry-shops');
    expect(blocks(kept)).toEqual(['old-name', 'old-name-2']);
    expect(
      blocks({
        ...kept,
        tiers: called('Gone').tiers,
        exported: exported({ [competencyKey('pastry-shops/gone')]: uuid('other') }),
      }),
    ).toEqual(['gone-2']);
  });

  test('of statements differ in their competency, and stay', () => {
    const block = anOwnBlock({
      statements: ['Weighs it.', 'Weighs it!'].map((text, i) => ({ id: uuid(`s ${i}`), text })),
    });
    const model = withBlock(started, 'workplace', block);
    expect([...contentIds(model, site).statements.values()]).toEqual(['weighs-it', 'weighs-it-2']);
    const live = {
      [competencyKey('pastry-shops/clean-room-gowning')]: block.id,
      [partKey('behavior', 'pastry-shops/clean-room-gowning', 'weighs')]: uuid('s 1'),
    };
    expect([...contentIds({ ...model, exported: exported(live) }, site).statements.entries()]).toEqual([
      [uuid('s 1'), 'weighs'],
      [uuid('s 0'), 'weighs-it'],
    ]);
  });
});
