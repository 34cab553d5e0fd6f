import { merge } from '../../record/merge.ts';
import { readRecord } from '../../record/read.ts';
import { losesSomething, type Trouble } from '../../record/troubles.ts';
import type { OwnRecord } from '../../record/record.ts';
import { type Slots, slotOf } from './slots.ts';

/** What is kept of one record, as it was read. */
export interface ReadSlot {
  /** What could be read, joined with the copy of the last good state if something was lost. */
  readonly record?: OwnRecord;
  /** The text that was read whole. */
  readonly text?: string;
  /** A text of which something was lost, as it was found. It is put aside before anything is written in its place. */
  readonly damaged?: string;
  /** Why nothing was taken: the text is left as it is. */
  readonly unread?: 'newer' | 'unreadable';
  readonly troubles: readonly Trouble[];
}

/** Read one record. A damaged one is mended from the copy of its last good state; one of a later version is left alone. */
export function readSlot(slots: Pick<Slots, 'get'>, id: string): ReadSlot | undefined {
  const text = slots.get(slotOf('now', id));
  const copy = slots.get(slotOf('before', id));
  if (text === null) return undefined;
  const { record, troubles } = readRecord(text);
  if (troubles.some(({ what }) => what === 'newer')) return { unread: 'newer', troubles };
  if (record && record.id === id && !troubles.some(losesSomething)) return { record, text, troubles };
  const before = copy === null ? undefined : readRecord(copy).record;
  const good = [record, before].filter((one) => one !== undefined).map((one) => ({ ...one, id }));
  if (good.length === 0) return { damaged: text, unread: 'unreadable', troubles };
  return { record: good.reduce(merge), damaged: text, troubles };
}
