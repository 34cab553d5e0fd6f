import { quietly } from '../record/keeper.ts';
import type { Slots } from '../record/slots.ts';
import { type History, redo, type Return, startHistory, step, undo } from './history.ts';

/** What can be kept: anything with a UUID of its own, which is never changed in place. */
export interface Kept {
  readonly id: string;
}

/** A kind of thing that people make with a tool, and that is kept on their device. */
export interface DocumentKind<T extends Kept> {
  /** What the names of all its texts begin with: `cairn:mapping:`. No other kind’s begins with it. */
  readonly prefix: string;
  /** By what they are sorted. */
  readonly nameOf: (document: T) => string;
  /** Begin one that holds nothing yet. */
  readonly fresh: (about: { readonly id: string; readonly today: string; readonly edition: string }) => T;
  /** Read a text that was written, perhaps damaged. Never throws. */
  readonly read: (text: string, id: string) => ReadDocument<T>;
  readonly write: (document: T) => string;
  /**
   * Join what this tab has with what another tab or a file has under the same identifier. What has no days and turns cannot be joined:
   * theirs takes its place.
   */
  readonly merge: (mine: T, theirs: T) => T;
  /** What stands after a step back or forward, when that is not just what stood there: with kinds whose copies are joined. */
  readonly goTo?: (present: T, there: T, today: string) => T;
}

/** What was read of a text. */
export interface ReadDocument<T> {
  /** Undefined when nothing could be read. */
  readonly document: T | undefined;
  /** Whether something of the text is not in what was read. */
  readonly damaged: boolean;
  /** Whether a later version of the site wrote it; then nothing was read. */
  readonly newer: boolean;
}

/** What the store needs from the browser. */
export interface Ground {
  readonly slots: Slots;
  readonly today: () => string;
  readonly newId: () => string;
  /** Day of the latest change of the content. */
  readonly edition: string;
}

/** Something a person has to know. */
export type Notice = 'not-kept' | 'damaged' | 'newer';

/** The documents of one kind on this device, and the one that is open. */
export interface Documents<T> {
  /** By name; the open one among them, also while it is empty. */
  readonly all: readonly T[];
  readonly open: History<T>;
  readonly notices: readonly Notice[];
}

/** Keeps the documents of one kind. */
export interface DocumentStore<T> {
  /** What there is now; the same object until something changes. */
  readonly state: () => Documents<T>;
  /** Hear of every change; gives what ends it. */
  readonly subscribe: (listener: (state: Documents<T>) => void) => () => void;
  /** Change the open document: a step that can be taken back. */
  readonly change: (make: (document: T, today: string) => T) => void;
  /** Take the last step back. */
  readonly undo: () => void;
  /** Take a step again that was taken back. */
  readonly redo: () => void;
  /** Begin another document, and show it: an empty one, or what is made of one. */
  readonly begin: (make?: (fresh: T, today: string) => T) => void;
  /** Show another document. */
  readonly show: (id: string) => void;
  /** Take in a document of a file, and show it. What is here under the same identifier is joined: a step that can be taken back. */
  readonly add: (document: T) => void;
  /** Delete the open document from this device, and show another, or an empty one. */
  readonly remove: () => void;
  /** Write what has changed. Whether all is kept; a person is told once where it is not. */
  readonly save: () => boolean;
  /** Another tab wrote a text: join it, or drop what it deleted. */
  readonly heard: (name: string | null) => void;
}

/**
 * Open what is kept of a kind, or begin an empty document, which is not kept before something is in it. A text that cannot be read whole
 * is put aside before anything is written in its place; one of a later version is left alone.
 */
export function openDocuments<T extends Kept>(
  kind: DocumentKind<T>,
  { slots, today, newId, edition }: Ground,
): DocumentStore<T> {
  const slotOf = (part: 'now' | 'damaged', id: string): string => `${kind.prefix}${part}:${id}`;
  const openSlot = `${kind.prefix}open`;
  const idOf = (name: string): string | undefined =>
    name.startsWith(slotOf('now', '')) ? name.slice(slotOf('now', '').length) : undefined;
  const goTo: Return<T> = (present, there) => kind.goTo?.(present, there, today()) ?? there;

  const histories = new Map<string, History<T>>();
  const notices = new Set<Notice>();
  const listeners = new Set<(state: Documents<T>) => void>();
  const unsaved = new Set<string>();

  const load = (id: string): void => {
    const text = quietly(() => slots.get(slotOf('now', id)));
    if (text === null || text === undefined) return;
    const { document, damaged, newer } = kind.read(text, id);
    if (newer) notices.add('newer');
    else if (damaged) {
      quietly(() => slots.set(slotOf('damaged', id), text));
      notices.add('damaged');
    }
    if (document) histories.set(id, startHistory({ ...document, id }));
  };
  const fresh = (): T => kind.fresh({ id: newId(), edition, today: today() });
  const names = quietly(() => slots.names()) ?? [];
  for (const id of names.flatMap((name) => idOf(name) ?? [])) load(id);
  const last = quietly(() => slots.get(openSlot)) ?? '';
  let open = histories.has(last) ? last : ([...histories.keys()][0] ?? '');
  if (open === '') {
    const document = fresh();
    open = document.id;
    histories.set(open, startHistory(document));
  }

  const look = (): Documents<T> => ({
    all: [...histories.values()]
      .map(({ present }) => present)
      .sort((a, b) => kind.nameOf(a).localeCompare(kind.nameOf(b)) || (a.id < b.id ? -1 : 1)),
    open: histories.get(open)!,
    notices: [...notices],
  });
  let state = look();
  const tell = (): void => {
    state = look();
    for (const listener of listeners) listener(state);
  };
  const show = (id: string): void => {
    open = id;
    quietly(() => slots.set(openSlot, id));
  };
  const put = (history: History<T>): void => {
    histories.set(history.present.id, history);
    unsaved.add(history.present.id);
  };
  /** Take what another tab has. Where its copy takes the place of ours, ours is a step back, so that nothing is lost. */
  const join = (mine: History<T>, theirs: T): History<T> => {
    const next = kind.merge(mine.present, theirs);
    return kind.goTo ? { ...mine, present: next } : step(mine, next);
  };
  const go = (to: typeof undo<T>): void => {
    put(to(histories.get(open)!, goTo));
    tell();
  };

  return {
    state: () => state,
    subscribe(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    change(make) {
      const history = histories.get(open)!;
      const next = make(history.present, today());
      if (next === history.present) return;
      put(step(history, next));
      tell();
    },
    undo: () => go(undo),
    redo: () => go(redo),
    begin(make) {
      const empty = fresh();
      const document = make?.(empty, today()) ?? empty;
      histories.set(document.id, startHistory(document));
      if (document !== empty) unsaved.add(document.id);
      show(document.id);
      tell();
    },
    show(id) {
      if (!histories.has(id)) return;
      show(id);
      tell();
    },
    add(document) {
      const mine = histories.get(document.id);
      put(mine ? step(mine, kind.merge(mine.present, document)) : startHistory(document));
      show(document.id);
      tell();
    },
    remove() {
      const gone = open;
      histories.delete(gone);
      unsaved.delete(gone);
      quietly(() => {
        slots.remove(slotOf('now', gone));
        slots.remove(slotOf('damaged', gone));
      });
      const [next] = histories.keys();
      const document = next === undefined ? fresh() : undefined;
      if (document) histories.set(document.id, startHistory(document));
      show(next ?? document!.id);
      tell();
    },
    save() {
      let kept = true;
      for (const id of unsaved) {
        const { present } = histories.get(id)!;
        const done = quietly(() => {
          slots.set(slotOf('now', id), kind.write(present));
          slots.set(openSlot, open);
          return true;
        });
        if (done) unsaved.delete(id);
        else kept = false;
      }
      if (kept ? notices.delete('not-kept') : !notices.has('not-kept') && notices.add('not-kept')) tell();
      return kept;
    },
    heard(name) {
      const id = name === null ? undefined : idOf(name);
      if (id === undefined) return;
      const text = quietly(() => slots.get(slotOf('now', id)));
      const mine = histories.get(id);
      if (text === null || text === undefined) {
        // Deleted on purpose. The open one stays in sight until something else is chosen.
        if (mine && id !== open) histories.delete(id);
      } else {
        const { document, damaged } = kind.read(text, id);
        if (!document || damaged) return;
        histories.set(id, mine ? join(mine, document) : startHistory(document));
      }
      tell();
    },
  };
}
