import { merge } from '../../record/merge.ts';
import type { OwnRecord } from '../../record/record.ts';
import type { Trouble } from '../../record/troubles.ts';
import { writeRecord } from '../../record/write.ts';
import { readSlot } from './read-slot.ts';
import { idOfSlot, openSlot, type Slots, slotOf } from './slots.ts';

/** Something that a person has to be told of a record. */
export type Notice = { readonly id: string } & (
  | { readonly what: 'mended'; readonly troubles: readonly Trouble[] }
  | { readonly what: 'deleted-elsewhere' | 'newer-elsewhere' }
);

/**
 * Keep records in slots that other tabs write too. Each reads what is there before it writes, and joins it with its own: two tabs
 * may change one record at the same time, and no answer is lost.
 *
 * @param tell gets what a person has to be told
 */
export function keepRecords(slots: Slots, tell: (notice: Notice) => void) {
  const records = new Map<string, OwnRecord>();
  const unread = new Map<string, 'newer' | 'unreadable'>();
  const unsaved = new Set<string>();
  /** The text of each record as this tab read or wrote it last. */
  const texts = new Map<string, string>();
  /** Texts to be put aside before something is written in their place. */
  const damaged = new Map<string, string>();
  /** Texts as this page found them, to be copied before the first change. */
  const found = new Map<string, string>();
  let refusal: 'full' | 'refused' = 'full';

  function forget(id: string): void {
    for (const one of [records, unread, unsaved, texts, damaged, found]) one.delete(id);
  }

  /**
   * Take in what is kept of a record. One that this tab has seen kept and that is gone was deleted in another tab, or by the
   * person in the settings of the browser; to keep it on would undo that.
   *
   * @returns whether there is a record that may be written
   */
  function take(id: string): boolean {
    const text = quietly(() => slots.get(slotOf('now', id))) ?? null;
    if (text === null && texts.has(id)) {
      forget(id);
      tell({ what: 'deleted-elsewhere', id });
    }
    if (text === null || text === texts.get(id)) return records.has(id);
    const read = readSlot(slots, id)!;
    const mine = records.get(id);
    if (read.text !== undefined && !texts.has(id)) found.set(id, read.text);
    texts.set(id, text);
    if (read.unread && (!mine || read.unread === 'newer')) {
      if (mine) tell({ what: 'newer-elsewhere', id });
      records.delete(id);
      unsaved.delete(id);
      unread.set(id, read.unread);
      if (read.damaged !== undefined) damaged.set(id, read.damaged);
      return false;
    }
    if (read.damaged !== undefined) {
      damaged.set(id, read.damaged);
      tell({ what: 'mended', id, troubles: read.troubles });
    }
    unread.delete(id);
    records.set(id, read.record && mine ? merge(read.record, mine) : (read.record ?? mine)!);
    return true;
  }

  /** Keep a record, joined with what other tabs have written of it. Where that fails, it is tried again with the next change. */
  function save(id: string): void {
    if (!take(id)) return;
    const text = writeRecord(records.get(id)!);
    try {
      const spoilt = damaged.get(id);
      if (spoilt !== undefined) setSlot(slotOf('damaged', id), spoilt, id);
      damaged.delete(id);
      const copy = found.get(id);
      // A copy is worth having, but not worth a word where there is no room for it.
      if (copy !== undefined && copy !== text) quietly(() => slots.set(slotOf('before', id), copy));
      if (text !== texts.get(id)) setSlot(slotOf('now', id), text, id);
      found.delete(id);
      texts.set(id, text);
      unsaved.delete(id);
    } catch (error) {
      refusal = isQuota(error) ? 'full' : 'refused';
      unsaved.add(id);
    }
  }

  /** Write a text. Where there is no room, copies make way: those of other records first, then that of this one. */
  function setSlot(name: string, text: string, id: string): void {
    const copies = slots.names().filter((one) => one.startsWith(slotOf('before', '')));
    copies.sort((a, b) => Number(a.endsWith(id)) - Number(b.endsWith(id)));
    for (;;) {
      try {
        slots.set(name, text);
        return;
      } catch (error) {
        const copy = copies.shift();
        if (copy === undefined || !isQuota(error)) throw error;
        slots.remove(copy);
      }
    }
  }

  const ids = (): string[] => (quietly(() => slots.names()) ?? []).flatMap((name) => idOfSlot(name) ?? []);
  for (const id of ids()) take(id);

  return {
    records: records as ReadonlyMap<string, OwnRecord>,
    unread: unread as ReadonlyMap<string, 'newer' | 'unreadable'>,
    /** Whether everything is kept: `full` when there is no room, `refused` when the browser keeps nothing. */
    saving: (): 'saved' | 'full' | 'refused' => (unsaved.size === 0 ? 'saved' : refusal),
    /** Put a record in the place of what is here under its identifier, and keep it, with all that could not be kept before. */
    put(record: OwnRecord): void {
      records.set(record.id, record);
      for (const id of new Set([record.id, ...unsaved])) save(id);
    },
    forget,
    /** Take in what other tabs have written: of one record, or of all. What is here and not there goes back, so that the tabs agree. */
    hear(id?: string): void {
      const meant = id === undefined ? new Set([...ids(), ...records.keys(), ...unread.keys()]) : [id];
      for (const one of meant) if (take(one) && writeRecord(records.get(one)!) !== texts.get(one)) save(one);
    },
    /** A text of which something was lost, as it was found. */
    damagedText: (id: string): string | undefined =>
      damaged.get(id) ?? quietly(() => slots.get(slotOf('damaged', id))) ?? undefined,
  };
}

/** Say which record a tab shows, and which one a new tab begins with. */
export function showRecord(id: string, tab: Slots, slots: Slots): void {
  quietly(() => tab.set(openSlot, id));
  quietly(() => slots.set(openSlot, id));
}

/** Do something that a browser may refuse; nothing comes of it then. */
export function quietly<T>(act: () => T): T | undefined {
  try {
    return act();
  } catch {
    return undefined;
  }
}

/** Whether there was no room. Browsers have several names for it. */
const isQuota = (error: unknown): boolean => error instanceof Error && /quota/i.test(error.name);
