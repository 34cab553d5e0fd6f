import { disagreements, merge } from '../../record/merge.ts';
import { newRecord, type OwnRecord } from '../../record/record.ts';
import { keepRecords, type Notice, quietly, showRecord } from './keeper.ts';
import { readFiled, type Reminder, reminderOf, writeFiled } from './reminder.ts';
import { clearSlots, idOfSlot, openSlot, type Slots, slotOf } from './slots.ts';

/** All that pages show of the store. Another object after each change. */
export interface StoreState {
  /** Where records are kept: on this device, in this tab alone, or nowhere beyond the page. */
  readonly keptIn: 'device' | 'tab' | 'page';
  /** By name, then by identifier. */
  readonly records: readonly OwnRecord[];
  /** The record that this tab shows. */
  readonly open: OwnRecord | undefined;
  /** Identifiers of records that could not be read; they are left as they are. */
  readonly unread: ReadonlyMap<string, 'newer' | 'unreadable'>;
  /** Whether everything is kept: `full` when there is no room, `refused` when the browser keeps nothing. */
  readonly saving: 'saved' | 'full' | 'refused';
  readonly notices: readonly Notice[];
}

/** What the store needs of the page it is on. */
export interface StoreGround {
  readonly keptIn: StoreState['keptIn'];
  readonly slots: Slots;
  /** What belongs to this tab alone: which record it shows. */
  readonly tab: Slots;
  /** `2026-11-29`, where the person is. */
  readonly today: () => string;
  readonly newId: () => string;
}

/** The records of this device, for all tools of a page. */
export type RecordStore = ReturnType<typeof openStore>;

/** Open the records that are kept. Every change is kept at once. */
export function openStore({ keptIn, slots, tab, today, newId }: StoreGround) {
  const listeners = new Set<(state: StoreState) => void>();
  let notices: readonly Notice[] = [];
  const keeper = keepRecords(slots, (one) => {
    notices = [...notices.filter(({ id, what }) => id !== one.id || what !== one.what), one];
  });

  function look(): StoreState {
    const records = [...keeper.records.values()].sort(
      (a, b) => a.name.text.localeCompare(b.name.text) || (a.id < b.id ? -1 : 1),
    );
    const open = keeper.records.get(quietly(() => tab.get(openSlot)) ?? '');
    return { keptIn, records, open, unread: new Map(keeper.unread), saving: keeper.saving(), notices };
  }
  function tell(): void {
    state = look();
    for (const listener of listeners) listener(state);
  }

  const last = quietly(() => tab.get(openSlot)) ?? quietly(() => slots.get(openSlot)) ?? '';
  if (keeper.records.has(last)) quietly(() => tab.set(openSlot, last));
  let state = look();

  return {
    /** What there is now; the same object until something changes. */
    state: (): StoreState => state,
    /** Hear of every change; gives what ends it. */
    subscribe(listener: (state: StoreState) => void): () => void {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    /** Begin a record for a person, and show it. */
    begin(name: string, edition: string): OwnRecord {
      const record = newRecord({ id: newId(), name, edition, today: today() });
      showRecord(record.id, tab, slots);
      keeper.put(record);
      tell();
      return record;
    },
    /** Show another record in this tab. Does nothing for one that is not there. */
    open(id: string): void {
      if (!keeper.records.has(id)) return;
      showRecord(id, tab, slots);
      tell();
    },
    /** Change a record, the one that this tab shows unless another is named. Does nothing where there is none. */
    change(make: (record: OwnRecord, today: string) => OwnRecord, id = state.open?.id): void {
      const record = id === undefined ? undefined : keeper.records.get(id);
      const next = record && make(record, today());
      if (!next || next === record) return;
      keeper.put(next);
      tell();
    },
    /**
     * Take in records of a file, a link or a code. What is here already under the same identifier is joined. What could not be
     * read here stays as it is.
     *
     * @returns how many are new here, how many were joined, how many were left, and where two copies differ of one day
     */
    add(given: readonly OwnRecord[]) {
      const own = given.filter(({ id }) => !keeper.unread.has(id));
      const known = own.filter(({ id }) => keeper.records.has(id));
      const differ = known.flatMap((one) => disagreements(keeper.records.get(one.id)!, one));
      for (const one of own) {
        const mine = keeper.records.get(one.id);
        keeper.put(mine ? merge(mine, one) : one);
      }
      tell();
      return { added: own.length - known.length, joined: known.length, left: given.length - own.length, differ };
    },
    /** Delete one person from this device. Whether nothing is left of it. */
    deletePerson(id: string): boolean {
      keeper.forget(id);
      const gone = [slots, tab].map((one) => quietly(() => clearSlots(one, id)) ?? false);
      notices = notices.filter((one) => one.id !== id);
      tell();
      return gone.every(Boolean);
    },
    /**
     * Delete everybody from where this store keeps them. Whether nothing is left of them. A tab that leaves no trace does not touch
     * what others have kept on the device.
     */
    deleteAll(): boolean {
      for (const id of [...keeper.records.keys(), ...keeper.unread.keys()]) keeper.forget(id);
      const gone = [slots, tab].map((one) => quietly(() => clearSlots(one)) ?? false);
      notices = [];
      tell();
      return gone.every(Boolean);
    },
    /** Say that a record was saved as a file just now. */
    markFiled(id: string): void {
      const turn = keeper.records.get(id)?.turn;
      if (turn === undefined) return;
      quietly(() => slots.set(slotOf('file', id), writeFiled({ day: today(), turn })));
      tell();
    },
    /** Say whether it is time to save a record as a file. */
    reminder(id: string): Reminder | undefined {
      const record = keeper.records.get(id);
      return record && reminderOf(record, readFiled(quietly(() => slots.get(slotOf('file', id))) ?? null), today());
    },
    /** The text of a record that could not be read whole, as it was found, to be saved as a file. */
    damagedText: (id: string): string | undefined => keeper.damagedText(id),
    /** Take a notice away that was read. */
    dismiss(one: Notice): void {
      notices = notices.filter((other) => other !== one);
      tell();
    },
    /** Look again at what is kept: of one record, by the name of what another tab wrote, or of all. */
    heard(name: string | null): void {
      const id = name === null ? undefined : idOfSlot(name);
      if (name !== null && id === undefined) return;
      keeper.hear(id);
      tell();
    },
  };
}
