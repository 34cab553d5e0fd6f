/** A link by name: a step of the way back, the page before, the page after. */
export interface Crumb {
  readonly title: string;
  readonly url: string;
}

/**
 * Find the neighbors of one thing in a list.
 *
 * @param crumbOf the link to a thing of the list
 * @returns links to the one before and the one after; undefined at the ends, and both when it is not in the list
 */
export function previousAndNext<T>(
  list: readonly T[],
  isIt: (thing: T) => boolean,
  crumbOf: (thing: T) => Crumb,
): { previous: Crumb | undefined; next: Crumb | undefined } {
  const at = list.findIndex(isIt);
  const link = (thing: T | undefined) => thing && crumbOf(thing);
  return at < 0 ? { previous: undefined, next: undefined } : { previous: link(list[at - 1]), next: link(list[at + 1]) };
}
