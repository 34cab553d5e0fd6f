import { restore } from './change.ts';
import type { Mapping } from './mapping.ts';

/** Steps back that are kept. */
const mostSteps = 100;

/** A mapping with the ways back and forward. */
export interface History {
  readonly past: readonly Mapping[];
  readonly present: Mapping;
  readonly future: readonly Mapping[];
}

/** Begin with a mapping to which there is no way back. */
export const startHistory = (present: Mapping): History => ({ past: [], present, future: [] });

/** Make a change a step. What changes nothing is none. */
export const step = ({ past, present, future }: History, next: Mapping): History =>
  next === present
    ? { past, present, future }
    : { past: [...past, present].slice(-mostSteps), present: next, future: [] };

/** Take the last step back; nothing happens where there is none. */
export function undo(history: History, today: string): History {
  const { past, present, future } = history;
  const last = past.at(-1);
  if (!last) return history;
  return { past: past.slice(0, -1), present: restore(present, last, today), future: [present, ...future] };
}

/** Take the last step again that was taken back; nothing happens where there is none. */
export function redo(history: History, today: string): History {
  const { past, present, future } = history;
  const [next, ...rest] = future;
  if (!next) return history;
  return { past: [...past, present], present: restore(present, next, today), future: rest };
}
