import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { redo, startHistory, step, undo } from '../../../src/tools/documents/history.ts';
import { isSameFilled, mergeFilled, restore, textsOf } from '../../../src/worksheets/change.ts';
import type { Filled } from '../../../src/worksheets/filled.ts';
import { readFilled } from '../../../src/worksheets/read.ts';
import { writeFilled } from '../../../src/worksheets/write.ts';
import { aFilled, after, anyChange, someChanges, uuidOf } from '../../fixtures/some-filled.ts';

const today = '2026-12-02';
const goTo = (present: Filled, there: Filled) => restore(present, there, today);
const said = (filled: Filled) => Object.fromEntries(textsOf(filled));
const spare = uuidOf(99);

describe('what is filled in', () => {
  test('says after undo what it said before, and after redo what it said after', () => {
    fc.assert(
      fc.property(someChanges, anyChange, (before, change) => {
        const begun = startHistory(after(aFilled(), before));
        const done = step(begun, change(begun.present));
        const back = undo(done, goTo);
        expect(said(back.present)).toEqual(said(begun.present));
        expect(said(redo(back, goTo).present)).toEqual(said(done.present));
      }),
    );
  });

  test('comes to the beginning when all steps are undone, and to the end when they are redone', () => {
    fc.assert(
      fc.property(someChanges, (changes) => {
        let history = startHistory(aFilled());
        for (const change of changes) history = step(history, change(history.present));
        const end = said(history.present);
        while (history.past.length > 0) history = undo(history, goTo);
        expect(said(history.present)).toEqual({});
        while (history.future.length > 0) history = redo(history, goTo);
        expect(said(history.present)).toEqual(end);
      }),
    );
  });

  test('is the same after writing and reading, with nothing to tell', () => {
    fc.assert(
      fc.property(someChanges, (changes) => {
        const filled = after(aFilled(), changes);
        expect(readFilled('worksheet', writeFilled(filled), spare)).toEqual({ filled, troubles: [] });
      }),
    );
  });

  test('can be joined in any order, and more than once', () => {
    fc.assert(
      fc.property(someChanges, someChanges, someChanges, someChanges, (first, a, b, c) => {
        const shared = after(aFilled(), first);
        const [one, two, three] = [after(shared, a), after(shared, b), after(shared, c)];
        expect(isSameFilled(mergeFilled(one, two), mergeFilled(two, one))).toBe(true);
        const left = mergeFilled(mergeFilled(one, two), three);
        expect(isSameFilled(left, mergeFilled(one, mergeFilled(two, three)))).toBe(true);
        expect(isSameFilled(mergeFilled(one, one), one)).toBe(true);
        expect(said(mergeFilled(restore(one, shared, today), one))).toEqual(said(shared));
      }),
    );
  });

  test('that is cut off anywhere is read as far as it goes, and never throws', () => {
    fc.assert(
      fc.property(someChanges, fc.nat(), (changes, at) => {
        const text = writeFilled(after(aFilled(), changes));
        const { filled, troubles } = readFilled('worksheet', text.slice(0, at % (text.length - 1)), spare);
        expect(troubles.length).toBeGreaterThan(0);
        if (filled) expect(readFilled('worksheet', writeFilled(filled), spare).troubles).toEqual([]);
      }),
    );
  });

  test('can be anything in the file: it is told or read, and what was read can be written and read again', () => {
    const anything = fc.record({
      format: fc.constant('cairn-worksheet'),
      version: fc.constantFrom(1, 1, 1, 2, 'x'),
      turn: fc.jsonValue(),
      fields: fc.oneof(
        fc.jsonValue(),
        fc.dictionary(fc.constantFrom('of', 'name', 'teamwork needed', '__proto__', 'x'), fc.jsonValue()),
      ),
    });
    fc.assert(
      fc.property(anything, (value) => {
        const { filled, troubles } = readFilled('worksheet', JSON.stringify(value), spare);
        expect(troubles.length).toBeGreaterThan(0);
        if (filled) expect(readFilled('worksheet', writeFilled(filled), spare)).toEqual({ filled, troubles: [] });
      }),
    );
  });
});
