/** Steps back that are kept. */
const mostSteps = 100;

/** Something that a person changes, with the ways back and forward. Nothing in it is changed in place, so a step is kept as it was. */
export interface History<T> {
  readonly past: readonly T[];
  readonly present: T;
  readonly future: readonly T[];
}

/**
 * Give what stands when somebody goes back: what stood at `there`, said after `present`. By default that is `there` itself; what is
 * joined by the days and turns of its parts has to say it as its latest word.
 */
export type Return<T> = (present: T, there: T) => T;

/** Begin with something to which there is no way back. */
export const startHistory = <T>(present: T): History<T> => ({ past: [], present, future: [] });

/** Make a change a step. What changes nothing is none. */
export const step = <T>({ past, present, future }: History<T>, next: T): History<T> =>
  next === present
    ? { past, present, future }
    : { past: [...past, present].slice(-mostSteps), present: next, future: [] };

/** Take the last step back; nothing happens where there is none. */
export function undo<T>(history: History<T>, goTo: Return<T> = (_, there) => there): History<T> {
  const { past, present, future } = history;
  if (past.length === 0) return history;
  return { past: past.slice(0, -1), present: goTo(present, past.at(-1)!), future: [present, ...future] };
}

/** Take the last step again that was taken back; nothing happens where there is none. */
export function redo<T>(history: History<T>, goTo: Return<T> = (_, there) => there): History<T> {
  const { past, present, future } = history;
  if (future.length === 0) return history;
  return { past: [...past, present], present: goTo(present, future[0]!), future: future.slice(1) };
}
