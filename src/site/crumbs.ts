/** A link by name: a step of the way back, the page before, the page after. */
export interface Crumb {
  readonly title: string;
  readonly url: string;
}

/** A thing of a list with links to the one before and the one after; undefined at the ends. */
export interface InTurn<T> {
  readonly thing: T;
  readonly previous: Crumb | undefined;
  readonly next: Crumb | undefined;
}

/**
 * Give each thing of a list its neighbors, in one pass.
 *
 * @param crumbOf the link to a thing of the list
 */
export function previousAndNext<T>(list: readonly T[], crumbOf: (thing: T) => Crumb): InTurn<T>[] {
  const crumbs = list.map(crumbOf);
  return list.map((thing, i) => ({ thing, previous: crumbs[i - 1], next: crumbs[i + 1] }));
}
