/** Named texts that outlive a page: a part of `Storage`, so that tests can have their own. */
export interface Slots {
  readonly get: (name: string) => string | null;
  /** @throws {DOMException} when there is no room, or the browser refuses */
  readonly set: (name: string, text: string) => void;
  readonly remove: (name: string) => void;
  readonly names: () => string[];
}

/** What the name of every text of a record begins with. */
export const prefix = 'cairn:record:';

/** What is kept of each record, by its identifier. */
export const slotKinds = {
  /** The record as it is. */
  now: 'now',
  /** The record as it was when a page last began to change it: the copy of the last good state. */
  before: 'before',
  /** A text that could not be read whole, as it was found. */
  damaged: 'damaged',
  /** When it was last saved as a file: the day and the turn. */
  file: 'file',
} as const;

/** The name of a text of one record. */
export const slotOf = (kind: keyof typeof slotKinds, id: string): string => `${prefix}${slotKinds[kind]}:${id}`;

/** The name under which the record that a tab shows is kept, and the one that a new tab begins with. */
export const openSlot = `${prefix}open`;

/** The identifier in the name of a record’s text; nothing for other names. */
export const idOfSlot = (name: string): string | undefined =>
  name.startsWith(slotOf('now', '')) ? name.slice(slotOf('now', '').length) : undefined;

/** Take a `Storage` of the browser for slots. */
export const slotsOf = (storage: Storage): Slots => ({
  get: (name) => storage.getItem(name),
  set: (name, text) => storage.setItem(name, text),
  remove: (name) => storage.removeItem(name),
  names: () => Array.from({ length: storage.length }, (_, i) => storage.key(i)!),
});

/** Slots that last as long as the page, where the browser gives no others. */
export function memorySlots(): Slots {
  const texts = new Map<string, string>();
  return {
    get: (name) => texts.get(name) ?? null,
    set: (name, text) => void texts.set(name, text),
    remove: (name) => void texts.delete(name),
    names: () => [...texts.keys()],
  };
}

/** Remove everything that belongs to records, or to one of them. Whether nothing of it is left. */
export function clearSlots(slots: Slots, id?: string): boolean {
  const isMeant = (name: string): boolean => name.startsWith(prefix) && (id === undefined || name.endsWith(`:${id}`));
  for (const name of slots.names().filter(isMeant)) slots.remove(name);
  if (id !== undefined && slots.get(openSlot) === id) slots.remove(openSlot);
  return !slots.names().some(isMeant);
}
