/** A link by name: a step of the way back, the page before, the page after. */
export interface Crumb {
  readonly title: string;
  readonly url: string;
}

/**
 * Find the neighbors of one thing in a list.
 *
 * @returns the one before and the one after; undefined at the ends, and both when it is not in the list
 */
export function previousAndNext<T>(
  list: readonly T[],
  isIt: (one: T) => boolean,
): { previous: T | undefined; next: T | undefined } {
  const at = list.findIndex(isIt);
  return at < 0 ? { previous: undefined, next: undefined } : { previous: list[at - 1], next: list[at + 1] };
}
