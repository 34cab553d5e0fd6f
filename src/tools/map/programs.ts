import { newMapping, type Mapping } from '../../mapping/mapping.ts';
import { type History, redo, startHistory, step, undo } from '../../mapping/history.ts';
import { mergeMappings } from '../../mapping/merge.ts';
import { readMapping } from '../../mapping/read.ts';
import { writeMapping } from '../../mapping/write.ts';
import { losesSomething } from '../../record/troubles.ts';
import { quietly } from '../record/keeper.ts';
import type { Slots } from '../record/slots.ts';

/** What the names of all texts of mappings begin with. */
const prefix = 'cairn:mapping:';
const slotOf = (kind: 'now' | 'damaged', id: string): string => `${prefix}${kind}:${id}`;
const openSlot = `${prefix}open`;
const idOf = (name: string): string | undefined =>
  name.startsWith(slotOf('now', '')) ? name.slice(slotOf('now', '').length) : undefined;

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

/** The programs of this device, and the one that is open. */
export interface Programs {
  /** By name; the open one among them, also while it is empty. */
  readonly all: readonly Mapping[];
  readonly open: History;
  readonly notices: readonly Notice[];
}

/** Keep the mappings of a person. */
export type ProgramStore = ReturnType<typeof openPrograms>;

/**
 * Open what is kept of mappings, or begin an empty one, which is not kept before something is in it. A text that cannot be read whole
 * is put aside before anything is written in its place; one of a later version is left alone.
 */
export function openPrograms({ slots, today, newId, edition }: Ground) {
  const histories = new Map<string, History>();
  const notices = new Set<Notice>();
  const listeners = new Set<(state: Programs) => void>();
  const unsaved = new Set<string>();

  const load = (id: string): void => {
    const text = quietly(() => slots.get(slotOf('now', id)));
    if (text === null || text === undefined) return;
    const { mapping, troubles } = readMapping(text, id);
    if (troubles.some(({ what }) => what === 'newer')) notices.add('newer');
    else if (troubles.some(losesSomething)) {
      quietly(() => slots.set(slotOf('damaged', id), text));
      notices.add('damaged');
    }
    if (mapping) histories.set(id, startHistory({ ...mapping, id }));
  };
  const fresh = (): Mapping => newMapping({ id: newId(), name: '', edition, today: today() });
  const names = quietly(() => slots.names()) ?? [];
  for (const id of names.flatMap((name) => idOf(name) ?? [])) load(id);
  const last = quietly(() => slots.get(openSlot)) ?? '';
  let open = histories.has(last) ? last : ([...histories.keys()][0] ?? '');
  if (open === '') {
    const mapping = fresh();
    open = mapping.id;
    histories.set(open, startHistory(mapping));
  }

  const look = (): Programs => ({
    all: [...histories.values()]
      .map(({ present }) => present)
      .sort((a, b) => a.name.text.localeCompare(b.name.text) || (a.id < b.id ? -1 : 1)),
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
  const put = (history: History): void => {
    histories.set(history.present.id, history);
    unsaved.add(history.present.id);
  };

  return {
    /** What there is now; the same object until something changes. */
    state: (): Programs => state,
    /** Hear of every change; gives what ends it. */
    subscribe(listener: (state: Programs) => void): () => void {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    /** Change the open program: a step that can be taken back. */
    change(make: (mapping: Mapping, today: string) => Mapping): void {
      const history = histories.get(open)!;
      const next = make(history.present, today());
      if (next === history.present) return;
      put(step(history, next));
      tell();
    },
    /** Take the last step back. */
    undo(): void {
      put(undo(histories.get(open)!, today()));
      tell();
    },
    /** Take a step again that was taken back. */
    redo(): void {
      put(redo(histories.get(open)!, today()));
      tell();
    },
    /** Begin another program, and show it. */
    begin(): void {
      const mapping = fresh();
      histories.set(mapping.id, startHistory(mapping));
      show(mapping.id);
      tell();
    },
    /** Show another program. */
    show(id: string): void {
      if (!histories.has(id)) return;
      show(id);
      tell();
    },
    /** Take in a program of a file, and show it. What is here under the same identifier is joined: a step that can be taken back. */
    add(mapping: Mapping): void {
      const mine = histories.get(mapping.id);
      put(mine ? step(mine, mergeMappings(mine.present, mapping)) : startHistory(mapping));
      show(mapping.id);
      tell();
    },
    /** Delete the open program from this device, and show another, or an empty one. */
    remove(): void {
      const gone = open;
      histories.delete(gone);
      unsaved.delete(gone);
      quietly(() => {
        slots.remove(slotOf('now', gone));
        slots.remove(slotOf('damaged', gone));
      });
      const [next] = histories.keys();
      const mapping = next === undefined ? fresh() : undefined;
      if (mapping) histories.set(mapping.id, startHistory(mapping));
      show(next ?? mapping!.id);
      tell();
    },
    /** Write what has changed. Whether all is kept; a person is told once where it is not. */
    save(): boolean {
      let kept = true;
      for (const id of unsaved) {
        const { present } = histories.get(id)!;
        const done = quietly(() => {
          slots.set(slotOf('now', id), writeMapping(present));
          slots.set(openSlot, open);
          return true;
        });
        if (done) unsaved.delete(id);
        else kept = false;
      }
      if (kept ? notices.delete('not-kept') : !notices.has('not-kept') && notices.add('not-kept')) tell();
      return kept;
    },
    /** Another tab wrote a text: join it, or drop what it deleted. */
    heard(name: string | null): void {
      const id = name === null ? undefined : idOf(name);
      if (id === undefined) return;
      const text = quietly(() => slots.get(slotOf('now', id)));
      const mine = histories.get(id);
      if (text === null || text === undefined) {
        // Deleted on purpose. The open one stays in sight until something else is chosen.
        if (mine && id !== open) histories.delete(id);
      } else {
        const { mapping, troubles } = readMapping(text, id);
        if (!mapping || troubles.some(losesSomething)) return;
        histories.set(id, mine ? { ...mine, present: mergeMappings(mine.present, mapping) } : startHistory(mapping));
      }
      tell();
    },
  };
}
