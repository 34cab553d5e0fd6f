/** Steps back that are kept. */
const mostSteps = 100;

/** Something that a person changes, with the ways back and forward. What stands in it never changes, so a step is kept as it was. */
export interface History<T> {
  readonly past: readonly T[];
  readonly present: T;
  readonly future: readonly T[];
}

/** Begin with something to which there is no way back. */
export const startHistory = <T>(present: T): History<T> => ({ past: [], present, future: [] });

/** Make a change a step. What changes nothing is none. */
export const step = <T>({ past, present, future }: History<T>, next: T): History<T> =>
  next === present
    ? { past, present, future }
    : { past: [...past, present].slice(-mostSteps), present: next, future: [] };

/** Take the last step back; nothing happens where there is none. */
export function undo<T>(history: History<T>): History<T> {
  const { past, present, future } = history;
  return past.length === 0 ? history : { past: past.slice(0, -1), present: past.at(-1)!, future: [present, ...future] };
}

/** Take the last step again that was taken back; nothing happens where there is none. */
export function redo<T>(history: History<T>): History<T> {
  const { past, present, future } = history;
  return future.length === 0 ? history : { past: [...past, present], present: future[0]!, future: future.slice(1) };
}
