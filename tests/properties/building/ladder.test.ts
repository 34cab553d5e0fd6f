import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { entryOf } from '../../../src/building/ladder/entry.ts';
import type { BuiltLadder } from '../../../src/building/ladder/ladder.ts';
import { findProblems } from '../../../src/building/ladder/problems.ts';
import { namesOf } from '../../../src/building/ladder/names.ts';
import { readLadder } from '../../../src/building/ladder/read.ts';
import { readLadderLink, tooLong, writeLadderLink } from '../../../src/building/ladder/share-link.ts';
import { writeLadder } from '../../../src/building/ladder/write.ts';
import { ladderYaml } from '../../../src/exports/own/built-ladder-yaml.ts';
import { readFile } from '../../../src/reading/read-file.ts';
import { openDocuments } from '../../../src/tools/documents/documents.ts';
import { ladderKind } from '../../../src/tools/build-ladder/ladder-kind.ts';
import { memorySlots } from '../../../src/tools/record/slots.ts';
import { aBuiltLadder, anEmptyLadder, someKnown } from '../../fixtures/a-built-ladder.ts';
import { anyEdit, someEdits, type Edit } from '../../fixtures/ladder-edits.ts';
import { uuidOf } from '../../fixtures/some-mappings.ts';

const spare = uuidOf(99);
const after = (edits: readonly Edit[]): BuiltLadder => edits.reduce((so, edit) => edit(so), anEmptyLadder());
const ground = () => {
  let n = 4e7;
  return { slots: memorySlots(), today: () => '2026-11-29', newId: () => uuidOf((n += 1)), edition: '2026-11-28' };
};
const many = { numRuns: 1000 };

describe('a ladder that somebody builds', () => {
  test('has identifiers of which no two are alike, and steps that name places that are there, no two alike', () => {
    fc.assert(
      fc.property(someEdits, (edits) => {
        const { id, places, steps } = after(edits);
        const ids = [id, ...places.flatMap((place) => [place.id, place.link]), ...steps.map((step) => step.id)];
        expect(new Set(ids).size).toBe(ids.length);
        const known = new Set(places.map((place) => place.id));
        expect(steps.filter(({ from, to }) => !known.has(from) || !known.has(to) || from === to)).toEqual([]);
        expect(new Set(steps.map(({ from, to }) => `${from} ${to}`)).size).toBe(steps.length);
      }),
      many,
    );
  });

  test('is what it was after undo, and what it became after redo', () => {
    fc.assert(
      fc.property(someEdits, anyEdit, (edits, edit) => {
        const store = openDocuments(ladderKind, ground());
        for (const one of edits) store.change(one);
        const before = store.state().open.present;
        store.change(edit);
        const done = store.state().open.present;
        if (done !== before) store.undo();
        expect(store.state().open.present).toEqual(before);
        if (done !== before) store.redo();
        expect(store.state().open.present).toEqual(done);
      }),
      many,
    );
  });

  test('comes back to the beginning when all is taken back', () => {
    fc.assert(
      fc.property(someEdits, (edits) => {
        const store = openDocuments(ladderKind, ground());
        const begun = store.state().open.present;
        for (const one of edits) store.change(one);
        const end = store.state().open.present;
        while (store.state().open.past.length > 0) store.undo();
        expect(store.state().open.present).toEqual(begun);
        while (store.state().open.future.length > 0) store.redo();
        expect(store.state().open.present).toEqual(end);
      }),
    );
  });

  test('is there again after the page was loaded again, whatever was done', () => {
    fc.assert(
      fc.property(someEdits, (edits) => {
        const own = ground();
        const store = openDocuments(ladderKind, own);
        for (const one of edits) store.change(one);
        expect(store.save()).toBe(true);
        const before = store.state().open.present;
        const again = openDocuments(ladderKind, own).state();
        expect(again.notices).toEqual([]);
        if (edits.length > 0 && store.state().open.past.length > 0) expect(again.open.present).toEqual(before);
      }),
      many,
    );
  });

  test('is read as it was written, with nothing to tell', () => {
    fc.assert(
      fc.property(someEdits, (edits) => {
        const ladder = after(edits);
        const read = readLadder(writeLadder(ladder), spare);
        expect(read).toEqual({ ladder, troubles: [] });
        expect(writeLadder(read.ladder!)).toBe(writeLadder(ladder));
      }),
      many,
    );
  });

  test('comes whole through a link', async () => {
    await fc.assert(
      fc.asyncProperty(someEdits, async (edits) => {
        const ladder = after(edits);
        const link = await writeLadderLink(ladder);
        if (link !== tooLong) expect(await readLadderLink(link!, spare)).toEqual({ ladder, troubles: [] });
      }),
    );
  });

  test('ends in a message or in a ladder that can be written, however its text was cut or changed', () => {
    fc.assert(
      fc.property(someEdits, fc.nat(), fc.string({ maxLength: 3 }), fc.nat(20), (edits, at, put, cut) => {
        const ladder = after(edits);
        const text = writeLadder(ladder);
        const place = at % text.length;
        const damaged = text.slice(0, place) + put + text.slice(place + cut);
        const { ladder: read, troubles } = readLadder(damaged, spare);
        if (read === undefined) expect(troubles.length).toBeGreaterThan(0);
        else expect(readLadder(writeLadder(read), spare)).toEqual({ ladder: read, troubles: [] });
      }),
      many,
    );
  });

  test('is read from its YAML as the entry that it is, when nothing is to be mended', () => {
    const begun = fc.constantFrom(anEmptyLadder(), aBuiltLadder(), aBuiltLadder(), aBuiltLadder());
    let right = 0;
    fc.assert(
      fc.property(begun, fc.array(anyEdit, { maxLength: 6 }), (from, edits) => {
        const ladder = edits.reduce((so, edit) => edit(so), from);
        const entry = entryOf(ladder);
        const read = readFile(`ladders/${namesOf(ladder).ladder}.yaml`, ladderYaml(entry, ladder));
        const problems = findProblems(ladder, someKnown());
        const isRefused = problems.some(({ fault }) => !['rule', 'bar', 'twice', 'circle'].includes(fault.what));
        expect([isRefused, read.problems.length > 0]).toEqual([isRefused, isRefused]);
        if (isRefused) return;
        right += 1;
        expect(read.entries[0]!.value).toEqual(entry);
      }),
      many,
    );
    expect(right).toBeGreaterThan(100);
  });
});
