import { beforeEach, describe, expect, test } from 'vitest';
import { answer, answersOf, answerTo } from '../../../src/record/answers.ts';
import { rename } from '../../../src/record/record.ts';
import { writeRecord } from '../../../src/record/write.ts';
import { memorySlots, prefix, type Slots, slotOf } from '../../../src/tools/record/slots.ts';
import { openStore } from '../../../src/tools/record/store.ts';
import { uuidOf } from '../../fixtures/a-ledger.ts';
import { aRecord, behaviors } from '../../fixtures/a-record.ts';

const [one = '', two = ''] = behaviors;
const edition = '2026-11-28';
let today = '2026-11-29';
let made = 0;

/** The slots of a device, which may run out of room: of characters, in all. */
function device(room = Infinity): Slots & { room: number; closed: boolean } {
  const own = memorySlots();
  const slots = {
    ...own,
    room,
    closed: false,
    set(name: string, text: string): void {
      if (slots.closed) throw new DOMException('closed', 'SecurityError');
      const others = own.names().filter((other) => other !== name);
      const used = others.reduce((sum, other) => sum + other.length + own.get(other)!.length, 0);
      if (used + name.length + text.length > slots.room) throw new DOMException('full', 'QuotaExceededError');
      own.set(name, text);
    },
  };
  return slots;
}

const aTab = (slots: Slots, tab = memorySlots()) =>
  openStore({ keptIn: 'device', slots, tab, today: () => today, newId: () => uuidOf((made += 1)) });
type Tab = ReturnType<typeof aTab>;
const says = (tab: Tab, behavior: string, word: 'often' | 'sometimes' | 'not-yet'): void =>
  tab.change((record, day) => answer(record, { behavior, says: word, today: day }));
const said = (tab: Tab, behavior: string): string | undefined =>
  tab.state().open && answerTo(tab.state().open!, behavior)?.says;
const whats = (tab: Tab): string[] => tab.state().notices.map(({ what }) => what);

beforeEach(() => {
  today = '2026-11-29';
  made = 0;
});

describe('a record', () => {
  test('is kept at each change, and is there when the page is opened again', () => {
    const slots = device();
    const tab = memorySlots();
    const page = aTab(slots, tab);
    const heard: string[] = [];
    const stop = page.subscribe(({ saving }) => heard.push(saving));
    const { id } = page.begin('Ada', edition);
    says(page, one, 'often');
    stop();
    page.dismiss({ what: 'newer-elsewhere', id });
    expect(heard).toEqual(['saved', 'saved']);
    expect(slots.get(slotOf('now', id))).toContain(one);
    const next = aTab(slots, tab);
    expect(next.state().open?.name.text).toBe('Ada');
    expect(said(next, one)).toBe('often');
    expect(next.state()).toBe(next.state());
  });

  test('that is not there, or does not change, is not written', () => {
    const slots = device();
    const page = aTab(slots);
    says(page, one, 'often');
    page.open(uuidOf(77));
    page.markFiled(uuidOf(77));
    expect(slots.names()).toEqual([]);
    page.begin('', edition);
    const before = page.state();
    page.change((record) => record);
    expect(page.state()).toBe(before);
  });

  test('is one of several, each tab showing its own', () => {
    const slots = device();
    const [a, b] = [aTab(slots), aTab(slots)];
    const ada = a.begin('Ada', edition);
    b.heard(slotOf('now', ada.id));
    const ben = b.begin('Ben', edition);
    a.heard(slotOf('now', ben.id));
    expect(a.state().open?.id).toBe(ada.id);
    expect(b.state().open?.id).toBe(ben.id);
    expect(a.state().records.map(({ name }) => name.text)).toEqual(['Ada', 'Ben']);
    a.open(ben.id);
    expect(a.state().open?.id).toBe(ben.id);
    expect(aTab(slots).state().open?.id).toBe(ben.id);
  });
});

describe('two tabs', () => {
  const tabs = () => {
    const slots = device();
    const a = aTab(slots);
    const { id } = a.begin('Ada', edition);
    return { slots, a, b: aTab(slots), id, name: slotOf('now', id) };
  };

  test('that change one record lose nothing, in whatever order they hear of it', () => {
    const { slots, a, b, name } = tabs();
    says(a, one, 'often');
    says(b, two, 'sometimes');
    a.heard(name);
    b.heard(name);
    expect([said(a, one), said(a, two), said(b, one), said(b, two)]).toEqual([
      'often',
      'sometimes',
      'often',
      'sometimes',
    ]);
    expect(writeRecord(a.state().open!)).toBe(slots.get(name));
    expect(writeRecord(b.state().open!)).toBe(slots.get(name));
  });

  test('agree after one has written over the other, as processes of a browser may', () => {
    const { slots, a, b, name } = tabs();
    says(a, one, 'often');
    const ofA = slots.get(name)!;
    says(b, two, 'sometimes');
    // What b wrote is written over by an earlier text of a.
    slots.set(name, ofA);
    b.heard(name);
    a.heard(name);
    expect([said(a, two), said(b, one)]).toEqual(['sometimes', 'often']);
    expect(slots.get(name)).toContain(two);
  });

  test('do not bring back a person whom one of them deleted', () => {
    const { slots, a, b, name } = tabs();
    says(a, one, 'often');
    b.heard(name);
    expect(a.deletePerson(a.state().open!.id)).toBe(true);
    says(b, two, 'often');
    expect(slots.names().filter((slot) => slot.startsWith(prefix))).toEqual([]);
    expect(b.state().records).toEqual([]);
    expect(whats(b)).toEqual(['deleted-elsewhere']);
  });

  test('hear that all was deleted, and of nothing that is not theirs', () => {
    const { a, b } = tabs();
    b.heard('cairn:theme');
    expect(b.state().records).toHaveLength(1);
    a.deleteAll();
    b.heard(null);
    expect(b.state().records).toEqual([]);
    b.dismiss(b.state().notices[0]!);
    expect(whats(b)).toEqual([]);
  });
});

describe('a device without room', () => {
  test('keeps what it had, tells, and takes the rest when there is room again', () => {
    const slots = device();
    const page = aTab(slots);
    const { id } = page.begin('Ada', edition);
    says(page, one, 'often');
    slots.room = 0;
    says(page, two, 'not-yet');
    expect(page.state().saving).toBe('full');
    expect(said(page, two)).toBe('not-yet');
    expect(said(aTab(slots), two)).toBeUndefined();
    expect(said(aTab(slots), one)).toBe('often');
    slots.room = Infinity;
    page.change((record, day) => rename(record, 'Ada L.', day));
    expect(page.state().saving).toBe('saved');
    expect(slots.get(slotOf('now', id))).toContain(two);
  });

  test('gives up copies of other records before it gives up a change', () => {
    const slots = device();
    aTab(slots).begin('Ada', edition);
    const ada = aTab(slots);
    says(ada, one, 'often');
    const copy = slotOf('before', ada.state().open!.id);
    expect(slots.get(copy)).not.toBeNull();
    const ben = aTab(slots);
    ben.begin('Ben', edition);
    slots.room = slots.names().reduce((sum, name) => sum + name.length + slots.get(name)!.length, 0);
    says(ben, one, 'often');
    expect(ben.state().saving).toBe('saved');
    expect(slots.get(copy)).toBeNull();
  });

  test('that keeps nothing at all says so, and the page goes on', () => {
    const slots = device();
    slots.closed = true;
    const page = aTab(slots);
    page.begin('Ada', edition);
    says(page, one, 'often');
    expect(page.state().saving).toBe('refused');
    expect(said(page, one)).toBe('often');
  });
});

describe('a record that was damaged on the device', () => {
  const kept = (text: (id: string) => string) => {
    const slots = device();
    const first = aTab(slots);
    const { id } = first.begin('Ada', edition);
    says(first, one, 'often');
    // A second visit makes the copy of the last good state.
    says(aTab(slots), two, 'not-yet');
    const good = slots.get(slotOf('now', id))!;
    slots.set(slotOf('now', id), text(good));
    return { slots, id, page: aTab(slots) };
  };

  test('is mended from what can be read and from the last good copy, and the damaged text is put aside', () => {
    const { slots, id, page } = kept((good) => good.slice(0, good.indexOf(one) + 5));
    expect(whats(page)).toEqual(['mended']);
    expect(said(page, one)).toBe('often');
    expect(page.damagedText(id)).toMatch(/[^}]$/);
    says(page, two, 'sometimes');
    expect(page.state().saving).toBe('saved');
    const next = aTab(slots);
    expect(whats(next)).toEqual([]);
    expect([said(next, one), said(next, two)]).toEqual(['often', 'sometimes']);
    expect(next.damagedText(id)).toBe(slots.get(slotOf('damaged', id)));
    expect(next.deletePerson(id)).toBe(true);
  });

  test('is not written over while there is no room to put the damaged text aside', () => {
    const { slots, id, page } = kept(() => 'gone'.repeat(200));
    slots.remove(slotOf('before', id));
    slots.room = 900;
    says(page, two, 'sometimes');
    expect(page.state().saving).toBe('full');
    expect(slots.get(slotOf('now', id))).toContain('gone');
  });

  test('is left as it is where nothing can be read and no copy is there', () => {
    const slots = device();
    slots.set(slotOf('now', uuidOf(5)), 'gone');
    const page = aTab(slots);
    expect([...page.state().unread]).toEqual([[uuidOf(5), 'unreadable']]);
    expect(page.damagedText(uuidOf(5))).toBe('gone');
    expect(page.add([aRecord({ id: uuidOf(5) })])).toMatchObject({ added: 0, left: 1 });
    expect(slots.get(slotOf('now', uuidOf(5)))).toBe('gone');
    expect(page.deletePerson(uuidOf(5))).toBe(true);
    expect(page.state().unread.size).toBe(0);
  });
});

describe('a record of a later version of the site', () => {
  const later = (id: string): string => writeRecord(aRecord({ id })).replace('"version":1', '"version":2');

  test('is told and never written over', () => {
    const slots = device();
    slots.set(slotOf('now', uuidOf(5)), later(uuidOf(5)));
    const page = aTab(slots);
    expect([...page.state().unread]).toEqual([[uuidOf(5), 'newer']]);
    page.add([aRecord({ id: uuidOf(5) })]);
    page.begin('Ben', edition);
    page.heard(null);
    expect(slots.get(slotOf('now', uuidOf(5)))).toBe(later(uuidOf(5)));
  });

  test('is told when another tab saves it while this one shows the old', () => {
    const slots = device();
    const page = aTab(slots);
    const { id } = page.begin('Ada', edition);
    slots.set(slotOf('now', id), later(id));
    says(page, one, 'often');
    expect(slots.get(slotOf('now', id))).toBe(later(id));
    expect(whats(page)).toEqual(['newer-elsewhere']);
    expect(page.state().open).toBeUndefined();
  });
});

describe('records of a file', () => {
  test('are added, or joined with what is here', () => {
    const page = aTab(device());
    const mine = page.begin('Ada', edition);
    says(page, one, 'often');
    const other = answer(mine, { behavior: one, says: 'not-yet', today });
    const more = answer(other, { behavior: two, says: 'not-yet', today });
    const done = page.add([more, aRecord({ id: uuidOf(50), name: 'Ben' })]);
    expect(done).toMatchObject({ added: 1, joined: 1, left: 0 });
    expect(done.differ).toHaveLength(1);
    expect(answersOf(page.state().open!).size).toBe(2);
    expect(page.state().records).toHaveLength(2);
  });
});

describe('the reminder to save a file', () => {
  const many = (page: Tab, from: number, count: number): void => {
    for (let i = from; i < from + count; i += 1) says(page, uuidOf(1000 + i), 'often');
  };

  test('comes after twenty answers, and again after twenty more', () => {
    const slots = device();
    const page = aTab(slots);
    const { id } = page.begin('Ada', edition);
    many(page, 0, 19);
    expect(page.reminder(id)).toBeUndefined();
    many(page, 19, 1);
    expect(page.reminder(id)).toEqual({ answers: 20 });
    page.markFiled(id);
    expect(page.reminder(id)).toBeUndefined();
    many(page, 20, 20);
    expect(aTab(slots).reminder(id)).toEqual({ answers: 20, since: '2026-11-29' });
  });

  test('comes for one answer before a browser forgets after seven days', () => {
    const page = aTab(device());
    const { id } = page.begin('Ada', edition);
    today = '2026-12-03';
    expect(page.reminder(id)).toBeUndefined();
    says(page, one, 'often');
    expect(page.reminder(id)).toBeUndefined();
    today = '2026-12-04';
    expect(page.reminder(id)).toEqual({ answers: 1 });
    expect(page.reminder(uuidOf(99))).toBeUndefined();
  });
});
