import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { restore } from '../../../src/mapping/change.ts';
import { redo, startHistory, step, undo } from '../../../src/tools/documents/history.ts';
import type { Mapping } from '../../../src/mapping/mapping.ts';
import { isSameMapping, mergeMappings } from '../../../src/mapping/merge.ts';
import { readMapping } from '../../../src/mapping/read.ts';
import { viewOf } from '../../../src/mapping/view.ts';
import { writeMapping } from '../../../src/mapping/write.ts';
import { aMapping, after, anyChange, someChanges, uuidOf } from '../../fixtures/some-mappings.ts';

const today = '2026-12-02';
const goTo = (present: Mapping, there: Mapping) => restore(present, there, today);
const spare = uuidOf(99);

describe('a mapping of a curriculum', () => {
  test('undo after a change says what was said before, and redo what was said after', () => {
    fc.assert(
      fc.property(someChanges, anyChange, (before, change) => {
        const begun = startHistory(after(aMapping(), before));
        const done = step(begun, change(begun.present));
        const back = undo(done, goTo);
        expect(viewOf(back.present)).toEqual(viewOf(begun.present));
        expect(viewOf(redo(back, goTo).present)).toEqual(viewOf(done.present));
      }),
    );
  });

  test('undoing all steps comes to the beginning, redoing them to the end', () => {
    fc.assert(
      fc.property(someChanges, (changes) => {
        let history = startHistory(aMapping());
        for (const change of changes) history = step(history, change(history.present));
        const end = viewOf(history.present);
        for (let left = history.past.length; left > 0; left -= 1) history = undo(history, goTo);
        expect(viewOf(history.present)).toEqual(viewOf(aMapping()));
        while (history.future.length > 0) history = redo(history, goTo);
        expect(viewOf(history.present)).toEqual(end);
      }),
    );
  });

  test('what was taken back stays taken back when another tab’s copy is joined', () => {
    fc.assert(
      fc.property(someChanges, someChanges, (before, changes) => {
        const earlier = after(aMapping(), before);
        const changed = after(earlier, changes);
        const back = restore(changed, earlier, today);
        expect(viewOf(mergeMappings(back, changed))).toEqual(viewOf(earlier));
      }),
    );
  });

  test('writing and reading gives the same, with nothing to tell', () => {
    fc.assert(
      fc.property(someChanges, (changes) => {
        const mapping = after(aMapping(), changes);
        expect(readMapping(writeMapping(mapping), spare)).toEqual({ mapping, troubles: [] });
      }),
    );
  });

  test('copies can be joined in any order, and more than once', () => {
    fc.assert(
      fc.property(someChanges, someChanges, someChanges, someChanges, (first, a, b, c) => {
        const shared = after(aMapping(), first);
        const [one, two, three] = [after(shared, a), after(shared, b), after(shared, c)];
        expect(isSameMapping(mergeMappings(one, two), mergeMappings(two, one))).toBe(true);
        expect(
          isSameMapping(mergeMappings(mergeMappings(one, two), three), mergeMappings(one, mergeMappings(two, three))),
        ).toBe(true);
        expect(isSameMapping(mergeMappings(one, one), one)).toBe(true);
      }),
    );
  });

  test('a file cut off anywhere is read as far as it goes, and never throws', () => {
    fc.assert(
      fc.property(someChanges, fc.nat(), (changes, at) => {
        const text = writeMapping(after(aMapping(), changes));
        const { mapping, troubles } = readMapping(text.slice(0, at % text.length), spare);
        expect(mapping !== undefined || troubles.length > 0).toBe(true);
        if (mapping) expect(readMapping(writeMapping(mapping), spare).troubles).toEqual([]);
      }),
    );
  });

  test('any JSON in its place is told or read, and what was read can be written and read again', () => {
    const anything = fc.record({
      format: fc.constant('cairn-mapping'),
      version: fc.constantFrom(1, 1, 1, 2, 'x'),
      courses: fc.jsonValue(),
      outcomes: fc.oneof(fc.jsonValue(), fc.dictionary(fc.constantFrom(uuidOf(5), '__proto__', 'x'), fc.jsonValue())),
      marks: fc.jsonValue(),
      name: fc.jsonValue(),
    });
    fc.assert(
      fc.property(anything, (value) => {
        const { mapping, troubles } = readMapping(JSON.stringify(value), spare);
        expect(troubles.length).toBeGreaterThan(0);
        if (mapping) expect(readMapping(writeMapping(mapping), spare)).toEqual({ mapping, troubles: [] });
      }),
    );
  });
});
