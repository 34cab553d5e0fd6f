import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mergeBase } from '../../../src/building/model/merge.ts';
import type { BuiltModel } from '../../../src/building/model/model.ts';
import type { Choice, Merged } from '../../../src/building/model/three-ways.ts';
import {
  after,
  anyEdition,
  anyFrame,
  begunFrom,
  counting,
  type Edit,
  faultsOf,
  firstEdition,
  firstFrame,
  type Frame,
  nameOf,
  order,
  someEdits,
  sourceOf,
} from '../../fixtures/some-built-models.ts';

const many = { numRuns: 1000 };
const means = { newId: counting(5), nameOf, order };
const nextOf = (frame: Frame, edition = firstEdition) => sourceOf(edition, '2027-01-10', undefined, frame);
const begun = (frame: Frame) => begunFrom(firstEdition, 1, frame);
const merge = (model: BuiltModel, frame: Frame, choices?: ReadonlyMap<string, Choice>): Merged =>
  mergeBase(model, nextOf(frame), { ...means, ...(choices && { choices }) });
const allOf = ({ conflicts }: Merged, choice: Choice) => new Map(conflicts.map(({ id }) => [id, choice]));
const frameOf = ({ sectors, occupations, credentials }: BuiltModel) => ({ sectors, occupations, credentials });

describe('merging sectors, occupations and credentials with the next edition of a base', () => {
  test('what nobody changed here becomes what is there, in its order', () => {
    fc.assert(
      fc.property(anyFrame, anyFrame, (then, now) => {
        const { base } = nextOf(now);
        // A sector that blocks of the base stood in and that is gone there takes their place away as well.
        const { model, conflicts } = merge(begun(then), now);
        expect(conflicts).toEqual([]);
        expect(frameOf(model)).toEqual({
          sectors: base.sectors,
          occupations: base.occupations,
          credentials: base.credentials,
        });
        expect(faultsOf(model)).toEqual([]);
      }),
      many,
    );
  });

  test('what only a person changed stays as it is', () => {
    fc.assert(
      fc.property(anyFrame, someEdits, (frame, edits) => {
        const model = after(begun(frame), edits);
        const merged = merge(model, frame);
        expect(merged.conflicts).toEqual([]);
        expect({ ...merged.model, bases: [] }).toEqual({ ...model, bases: [] });
        expect(merged.model.sectors).toBe(model.sectors);
        expect(merged.model.occupations).toBe(model.occupations);
        expect(merged.model.credentials).toBe(model.credentials);
      }),
      many,
    );
  });

  test('after any edits, a merged model is sound, and merging the same once more changes nothing', () => {
    fc.assert(
      fc.property(anyFrame, anyFrame, anyEdition, someEdits, fc.boolean(), (then, now, edition, edits, theirs) => {
        const model = after(begun(then), edits);
        const source = nextOf(now, edition);
        // A choice can bring another one with it, such as the sector of a block when that sector comes back.
        let choices = new Map<string, Choice>();
        let chosen = mergeBase(model, source, means);
        for (let asked = chosen; asked.conflicts.some(({ id }) => !choices.has(id)); asked = chosen) {
          choices = new Map([...choices, ...allOf(asked, theirs ? 'theirs' : 'mine')]);
          chosen = mergeBase(model, source, { ...means, choices });
        }
        expect(faultsOf(chosen.model)).toEqual([]);
        const again = mergeBase(chosen.model, source, means);
        expect(again.conflicts).toEqual([]);
        expect(again.model).toEqual(chosen.model);
      }),
      many,
    );
  });

  test('what both changed otherwise is a conflict, and each choice is kept: words are never lost', () => {
    let seen = 0;
    const rename =
      (at: number, field: 'title' | 'definition'): Edit =>
      (model) => ({
        ...model,
        sectors: model.sectors.map((one, i) => (i === at ? { ...one, [field]: `My own ${field} ${at}` } : one)),
      });
    fc.assert(
      fc.property(anyFrame, anyFrame, fc.nat(2), fc.constantFrom('title', 'definition'), (then, now, at, field) => {
        const model = rename(at, field)(begun(then));
        const mine = model.sectors[at];
        if (!mine) return;
        const was = model.bases[0]!.sectors!.find(({ id }) => id === mine.id)!;
        const theirs = nextOf(now).base.sectors!.find(({ id }) => id === mine.id);
        const asked = merge(model, now);
        expect(asked.model.sectors.find(({ id }) => id === mine.id)?.[field]).toBe(mine[field]);
        const own = asked.conflicts.find(({ id }) => id.includes(mine.id));
        if (theirs && theirs[field] === was[field]) expect(own).toBeUndefined();
        else {
          seen += 1;
          expect(own).toMatchObject({ what: theirs ? `sector-${field}` : 'sector-removed-there' });
          const chosen = merge(model, now, allOf(asked, 'theirs')).model.sectors.find(({ id }) => id === mine.id);
          expect(chosen?.[field]).toBe(theirs?.[field]);
        }
      }),
      many,
    );
    expect(seen).toBeGreaterThan(100);
  });

  test('a sector that was removed here and changed there is asked for, and comes back when one wants it', () => {
    const now: Frame = {
      ...firstFrame,
      sectors: [
        [1, 1, 0],
        [2, 0, 0],
      ],
    };
    const model: BuiltModel = { ...begun(firstFrame), sectors: begun(firstFrame).sectors.slice(1) };
    const asked = merge(model, now);
    expect(asked.conflicts).toMatchObject([
      { what: 'sector-removed-here', of: 'Branch 1', mine: '', theirs: 'Branch 1 renamed' },
    ]);
    expect(asked.model.sectors.map(({ title }) => title)).toEqual(['Branch 2']);
    const chosen = merge(model, now, allOf(asked, 'theirs'));
    expect(chosen.model.sectors.map(({ title }) => title)).toEqual(['Branch 1 renamed', 'Branch 2']);
  });

  test('an occupation that another base names stays, and one that was taken out here stays out', () => {
    const model = begun(firstFrame);
    const other = { ...model.bases[0]!, from: 'industry:bee', tiers: [], sectors: [] };
    const gone: Frame = { ...firstFrame, occupations: [], credentials: [] };
    expect(frameOf(merge({ ...model, bases: [...model.bases, other] }, gone).model)).toEqual(frameOf(model));
    const without = { ...model, occupations: [], credentials: [] };
    const more: Frame = {
      ...firstFrame,
      occupations: [...firstFrame.occupations, ['11-9111.00', 'Movers']],
      credentials: ['cna', 'cdl'],
    };
    expect(merge(without, more).model).toMatchObject({
      occupations: [{ soc: '11-9111.00', title: 'Movers' }],
      credentials: ['cdl'],
    });
  });

  test('a base that was taken before these were kept changes neither occupations nor credentials', () => {
    const model = begun(firstFrame);
    const { occupations: _o, credentials: _c, ...older } = model.bases[0]!;
    const merged = merge({ ...model, bases: [older] }, { ...firstFrame, occupations: [], credentials: ['cdl'] });
    expect(frameOf(merged.model)).toEqual(frameOf(model));
    expect(merged.model.bases[0]).toMatchObject({ occupations: [], credentials: ['cdl'] });
  });
});
