import { describe, expect, test } from 'vitest';
import { addOutcomes, judge, renameProgram } from '../../../../src/mapping/change.ts';
import type { Mapping } from '../../../../src/mapping/mapping.ts';
import { viewOf } from '../../../../src/mapping/view.ts';
import { writeMapping } from '../../../../src/mapping/write.ts';
import { openDocuments } from '../../../../src/tools/documents/documents.ts';
import { programKind } from '../../../../src/tools/map/program-kind.ts';
import { memorySlots, type Slots } from '../../../../src/tools/record/slots.ts';
import { aMapping, uuidOf } from '../../../fixtures/some-mappings.ts';

let n = 5000;
const newId = () => uuidOf((n += 1));
const openOn = (slots: Slots) =>
  openDocuments(programKind, { slots, today: () => '2026-11-29', newId, edition: '2026-11-28' });
const name = (text: string) => (mapping: Mapping, today: string) => renameProgram(mapping, text, today);
const add = (text: string) => (mapping: Mapping, today: string) =>
  addOutcomes(mapping, [{ course: 'A', text }], newId, today).mapping;
const names = (slots: Slots) =>
  openOn(slots)
    .state()
    .all.map((one) => one.name.text);

describe('openDocuments(kind, ground)', () => {
  test('begins with an empty program, which is not kept before something is in it', () => {
    const slots = memorySlots();
    const store = openOn(slots);
    expect(store.save()).toBe(true);
    expect(slots.names()).toEqual([]);
    store.change(name('Welding'));
    store.save();
    expect(names(slots)).toEqual(['Welding']);
  });

  test('keeps several programs, shows the last one again, and deletes one', () => {
    const slots = memorySlots();
    const store = openOn(slots);
    store.change(name('Welding'));
    store.begin();
    store.change(name('Machining'));
    store.save();
    expect(names(slots)).toEqual(['Machining', 'Welding']);
    const again = openOn(slots);
    expect(again.state().open.present.name.text).toBe('Machining');
    again.remove();
    expect(again.state().open.present.name.text).toBe('Welding');
    expect(names(slots)).toEqual(['Welding']);
    again.remove();
    expect([again.state().all.length, slots.names().filter((one) => one.includes(':now:'))]).toEqual([1, []]);
  });

  test('takes a step back and again, and keeps what stands then', () => {
    const slots = memorySlots();
    const store = openOn(slots);
    store.change(add('Reads a print.'));
    store.change(add('Strikes an arc.'));
    store.undo();
    store.save();
    const count = () => viewOf(openOn(slots).state().open.present).courses[0]!.outcomes.length;
    expect(count()).toBe(1);
    store.redo();
    store.save();
    expect(count()).toBe(2);
  });

  test('a file of the same program is joined, as a step; another is added', () => {
    const store = openOn(memorySlots());
    const mine = add('Reads a print.')(aMapping(), '2026-11-29');
    store.add(mine);
    store.add(judge(mine, Object.keys(mine.outcomes)[0]!, 'teamwork', { says: 'assessed' }, '2026-11-30'));
    expect(viewOf(store.state().open.present).courses[0]!.outcomes[0]!.marks).toHaveLength(1);
    store.undo();
    expect(viewOf(store.state().open.present).courses[0]!.outcomes[0]!.marks).toHaveLength(0);
  });

  test('what another tab wrote is joined, and what it deleted goes, but for the one in sight', () => {
    const slots = memorySlots();
    const [one, other] = [openOn(slots), openOn(slots)];
    one.change(name('Welding'));
    one.save();
    const slot = slots.names().find((each) => each.includes(':now:'))!;
    other.heard(slot);
    expect(other.state().all.map((each) => each.name.text)).toContain('Welding');
    slots.remove(slot);
    other.heard(slot);
    expect(other.state().all.map((each) => each.name.text)).not.toContain('Welding');
    one.heard(slot);
    expect(one.state().open.present.name.text).toBe('Welding');
    other.heard('cairn:record:now:x');
    other.heard(null);
  });

  test('a damaged text is put aside, one of a later version is left alone, and both are told', () => {
    const slots = memorySlots();
    const text = writeMapping(add('Reads a print.')(aMapping(), '2026-11-29'));
    slots.set(`cairn:mapping:now:${uuidOf(1)}`, text.slice(0, -30));
    slots.set(`cairn:mapping:now:${uuidOf(2)}`, '{"format":"cairn-mapping","version":9}');
    const store = openOn(slots);
    expect([...store.state().notices].sort()).toEqual(['damaged', 'newer']);
    expect(slots.get(`cairn:mapping:damaged:${uuidOf(1)}`)).toBe(text.slice(0, -30));
    store.change(name('Mended'));
    store.save();
    expect(slots.get(`cairn:mapping:now:${uuidOf(2)}`)).toBe('{"format":"cairn-mapping","version":9}');
  });

  test('where there is no room, it says so, goes on, and keeps it when there is room again', () => {
    let full = true;
    const own = memorySlots();
    const slots: Slots = {
      ...own,
      set: (slot, text) => {
        if (full) throw new DOMException('full', 'QuotaExceededError');
        own.set(slot, text);
      },
    };
    const store = openOn(slots);
    store.change(name('Welding'));
    expect(store.save()).toBe(false);
    expect(store.state().notices).toEqual(['not-kept']);
    full = false;
    expect(store.save()).toBe(true);
    expect([store.state().notices, names(own)]).toEqual([[], ['Welding']]);
  });
});
