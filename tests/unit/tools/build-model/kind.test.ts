import { describe, expect, test } from 'vitest';
import { addTier } from '../../../../src/building/model/edit-tiers.ts';
import { setFact } from '../../../../src/building/model/edit-facts.ts';
import { openDocuments } from '../../../../src/tools/documents/documents.ts';
import { memorySlots } from '../../../../src/tools/record/slots.ts';
import { modelKind } from '../../../../src/tools/build-model/kind.ts';
import { counting, order } from '../../../fixtures/some-built-models.ts';
import { uuidOf } from '../../../fixtures/some-mappings.ts';

const open = (slots = memorySlots(), seed = 1) =>
  openDocuments(modelKind, { slots, today: () => '2026-11-29', newId: counting(seed), edition: '2026-11-28' });

describe('models on a device', () => {
  test('nothing is lost when the page is loaded anew', () => {
    const slots = memorySlots();
    const store = open(slots);
    store.change((model) => setFact(model, 'name', 'Pharmaceutical'));
    store.change((model) => addTier(model, 'workplace', uuidOf(5), order));
    store.begin((fresh) => setFact(fresh, 'name', 'Other'));
    expect(store.save()).toBe(true);
    const again = open(slots, 2).state();
    expect(again.all).toEqual(store.state().all);
    expect(again.open.present.name).toBe('Other');
  });

  test('another tab’s copy takes the place of mine, which is a step back', () => {
    const slots = memorySlots();
    const one = open(slots);
    one.change((model) => setFact(model, 'name', 'Mine'));
    one.save();
    const other = open(slots, 2);
    other.change((model) => setFact(model, 'name', 'Theirs'));
    other.save();
    one.heard(`cairn:model:now:${one.state().open.present.id}`);
    expect(one.state().open.present.name).toBe('Theirs');
    one.undo();
    expect(one.state().open.present.name).toBe('Mine');
  });

  test('a damaged text is put aside, and a later one left alone', () => {
    const slots = memorySlots();
    const store = open(slots);
    store.change((model) => setFact(model, 'name', 'Pharmaceutical'));
    store.save();
    const name = `cairn:model:now:${store.state().open.present.id}`;
    const text = slots.get(name)!;
    slots.set(name, text.slice(0, -20));
    expect(open(slots, 2).state()).toMatchObject({
      notices: ['damaged'],
      open: { present: { name: 'Pharmaceutical' } },
    });
    expect(slots.get(name.replace('now', 'damaged'))).toBe(text.slice(0, -20));
    slots.set(name, text.replace('"version":1', '"version":9'));
    expect(open(slots, 3).state().notices).toEqual(['newer']);
    expect(slots.get(name)).toContain('"version":9');
  });
});
