import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { makeOwn } from '../../../src/building/model/edit-block.ts';
import { changesOf } from '../../../src/building/model/changes.ts';
import { readModelLink, writeModelLink } from '../../../src/building/model/link.ts';
import { mergeBase } from '../../../src/building/model/merge.ts';
import type { BuiltModel } from '../../../src/building/model/model.ts';
import { keyOf, listBlocks, plainTitle, titleOf } from '../../../src/building/model/parts.ts';
import { readModel } from '../../../src/building/model/read.ts';
import { takeIn } from '../../../src/building/model/take-in.ts';
import { writeModel } from '../../../src/building/model/write.ts';
import { redo, startHistory, step, undo } from '../../../src/tools/documents/history.ts';
import {
  after,
  anyEdit,
  anyEdition,
  begunFrom,
  contentOf,
  counting,
  type Edition,
  faultsOf,
  firstEdition,
  nameOf,
  order,
  someEdits,
  sourceOf,
  wordsIn,
} from '../../fixtures/some-built-models.ts';
import { uuidOf } from '../../fixtures/some-mappings.ts';

const many = { numRuns: 1000 };
const spare = uuidOf(9);
const means = (seed = 5) => ({ newId: counting(seed), nameOf, order });

describe('a model that somebody builds', () => {
  test('after any edits, identifiers are unique, limits kept, no sector stands outside its tier, and reading what is written gives the same', () => {
    fc.assert(
      fc.property(someEdits, (edits) => {
        const model = after(begunFrom(firstEdition), edits);
        expect(faultsOf(model)).toEqual([]);
        expect(readModel(writeModel(model), spare)).toEqual({ model, troubles: [] });
      }),
      many,
    );
  });

  test('undo after any edit gives what was, and redo what came', () => {
    fc.assert(
      fc.property(someEdits, anyEdit, (edits, edit) => {
        let history = startHistory(begunFrom(firstEdition));
        for (const one of edits) history = step(history, one(history.present));
        const done = step(history, edit(history.present));
        if (done.present === history.present) return;
        expect(undo(done).present).toBe(history.present);
        expect(redo(undo(done)).present).toBe(done.present);
        let back = done;
        while (back.past.length > 0) back = undo(back);
        expect(back.present).toEqual(begunFrom(firstEdition));
      }),
      many,
    );
  });

  test('an edit that says nothing new gives the same object, so that it is no step', () => {
    fc.assert(
      fc.property(someEdits, anyEdit, (edits, edit) => {
        const model = after(begunFrom(firstEdition), edits);
        const next = edit(model);
        if (JSON.stringify(next) === JSON.stringify(model)) expect(next).toBe(model);
      }),
      many,
    );
  });

  test('a text that was cut off or changed anywhere is read as far as it can be, and never ends in a fault', () => {
    fc.assert(
      fc.property(someEdits, fc.nat(), fc.nat(), fc.string({ maxLength: 3 }), (edits, from, length, put) => {
        const text = writeModel(after(begunFrom(firstEdition), edits));
        const at = from % text.length;
        const damaged = text.slice(0, at) + put + text.slice(at + (length % 40));
        const { model, troubles } = readModel(damaged, spare);
        if (model) expect(faultsOf(model).filter((fault) => fault !== 'words of the site kept')).toEqual([]);
        else expect(troubles).not.toEqual([]);
      }),
      many,
    );
  });

  test('a link holds all but the words of its bases', async () => {
    await fc.assert(
      fc.asyncProperty(someEdits, async (edits) => {
        const model = after(begunFrom(firstEdition), edits);
        const link = await writeModelLink(model);
        const read = await readModelLink(link!, spare);
        expect(read).toEqual({
          model: {
            ...model,
            bases: model.bases.map(({ occupations: _o, credentials: _c, ...base }) => ({ ...base, tiers: [] })),
          },
          troubles: [],
        });
      }),
      { numRuns: 100 },
    );
  });

  test('what was not touched has no changes, and what is told after edits names every block that was added or removed', () => {
    fc.assert(
      fc.property(anyEdition, (edition) => {
        expect(changesOf(begunFrom(edition), nameOf)).toEqual([]);
      }),
      many,
    );
    fc.assert(
      fc.property(someEdits, (edits) => {
        const begun = begunFrom(firstEdition);
        const model = after(begun, edits);
        const told = changesOf(model, nameOf);
        const names = new Set(listBlocks(model.tiers).map(({ block }) => plainTitle(titleOf(block, nameOf))));
        const [were, are] = [begun, model].map(
          ({ tiers }) => new Set(listBlocks(tiers).map(({ block }) => keyOf(block))),
        );
        const lost = listBlocks(begun.tiers).filter(
          ({ block }) => !are!.has(keyOf(block)) && !names.has(plainTitle(titleOf(block, nameOf))),
        );
        expect(told.filter(({ what }) => what === 'removed')).toHaveLength(lost.length);
        const added = told.filter(({ what }) => what === 'added').length;
        expect(added).toBeLessThanOrEqual([...are!].filter((key) => !were!.has(key)).length);
      }),
      many,
    );
  });
});

/** A model with words of its own that say what an edition says, on another one as its base. */
function asOwn(base: Edition, says: Edition, seed: number): BuiltModel {
  const begun = begunFrom(base, seed);
  const newId = counting(seed + 300);
  const own: BuiltModel = {
    ...begun,
    tiers: begun.tiers.map((tier) => ({
      ...tier,
      blocks: tier.blocks.map((block) =>
        makeOwn(block, wordsIn(block.competency!, new Map(base).get(block.competency!)!), newId),
      ),
    })),
  };
  const { model, conflicts } = mergeBase(own, sourceOf(says), means(seed + 600));
  expect(conflicts).toEqual([]);
  return { ...inWords(model, says), bases: begun.bases };
}

describe('merging the next edition of a base', () => {
  test('the same edition changes nothing', () => {
    fc.assert(
      fc.property(someEdits, (edits) => {
        const model = after(begunFrom(firstEdition), edits);
        const merged = mergeBase(model, sourceOf(firstEdition, '2026-12-24'), means());
        expect(merged.conflicts).toEqual([]);
        expect({ ...merged.model, bases: [] }).toEqual({ ...model, bases: [] });
        expect(merged.model.bases[0]!.edition).toBe('2026-12-24');
      }),
      many,
    );
  });

  test('a model that nobody changed becomes the next edition', () => {
    fc.assert(
      fc.property(anyEdition, anyEdition, (then, now) => {
        const { model, conflicts } = mergeBase(begunFrom(then), sourceOf(now), means());
        expect(conflicts).toEqual([]);
        expect(contentOf(model)).toEqual(contentOf(begunFrom(now, 2)));
        expect(faultsOf(model)).toEqual([]);
      }),
      many,
    );
  });

  test('after any edits, a merged model is sound, and merging the same once more changes nothing', () => {
    fc.assert(
      fc.property(someEdits, anyEdition, fc.boolean(), (edits, now, theirs) => {
        const model = after(begunFrom(firstEdition), edits);
        const first = mergeBase(model, sourceOf(now), means());
        const choices = new Map(
          first.conflicts.map(({ id }) => [id, theirs ? ('theirs' as const) : ('mine' as const)]),
        );
        const chosen = mergeBase(model, sourceOf(now), { ...means(), choices });
        expect(chosen.conflicts).toEqual(first.conflicts);
        expect(faultsOf(chosen.model)).toEqual([]);
        const again = mergeBase(chosen.model, sourceOf(now), means(6));
        expect(again.conflicts).toEqual([]);
        expect(again.model).toEqual(chosen.model);
      }),
      many,
    );
  });

  test('two sides that do not touch the same are merged alike, whichever is mine', () => {
    let merged = 0;
    fc.assert(
      fc.property(anyEdition, anyEdition, anyEdition, (then, one, other) => {
        const left = mergeBase(asOwn(then, one, 1), sourceOf(other), means(2));
        const right = mergeBase(asOwn(then, other, 3), sourceOf(one), means(4));
        const has = (edition: Edition, id: string): boolean => edition.some(([own]) => own === id);
        // What both add is mine, as nobody wrote it from what was.
        if (one.some(([id]) => has(other, id) && !has(then, id))) return;
        if (left.conflicts.length > 0 || right.conflicts.length > 0) return;
        merged += 1;
        expect(contentOf(inWords(left.model, other))).toEqual(contentOf(inWords(right.model, one)));
      }),
      { numRuns: 3000 },
    );
    expect(merged).toBeGreaterThan(30);
  });

  test('two bases are merged alike, whichever comes first', () => {
    fc.assert(
      fc.property(anyEdition, anyEdition, (now, next) => {
        const bee = (edition: Edition) =>
          sourceOf(
            edition.filter(([id]) => id.startsWith('bee/')),
            '2026-11-01',
            'industry:bee',
          );
        const alpha = (edition: Edition) => sourceOf(edition.filter(([id]) => !id.startsWith('bee/')));
        const begun = takeIn(
          takeIn({ ...begunFrom([]), bases: [] }, alpha(firstEdition), counting(1), nameOf, order).model,
          bee([['bee/packing', firstEdition[0]![1]]]),
          counting(2),
          nameOf,
          order,
        ).model;
        const merge = (model: BuiltModel, source: ReturnType<typeof sourceOf>): BuiltModel => {
          const { model: done, conflicts } = mergeBase(model, source, means(3));
          expect(conflicts).toEqual([]);
          return done;
        };
        const a = merge(merge(begun, alpha(now)), bee(next));
        const b = merge(merge(begun, bee(next)), alpha(now));
        expect(contentOf(a)).toEqual(contentOf(b));
      }),
      many,
    );
  });
});

/** A model whose blocks of the site have their words written out, as an edition has them. */
function inWords(model: BuiltModel, edition: Edition): BuiltModel {
  const newId = counting(900);
  const known = new Map(edition);
  return {
    ...model,
    tiers: model.tiers.map((tier) => ({
      ...tier,
      blocks: tier.blocks.map((block) =>
        block.competency === undefined || !known.has(block.competency)
          ? block
          : makeOwn(block, wordsIn(block.competency, known.get(block.competency)!), newId),
      ),
    })),
  };
}
