import type { Lattice } from './lattice.ts';

/** Where steps lead from one place: every place within reach and the fewest steps to it, the start itself with 0. */
export function countSteps({ steps }: Pick<Lattice, 'steps'>, start: string): Map<string, number> {
  return spread(
    Map.groupBy(steps, ({ from }) => from),
    start,
  );
}

/** Whether two places hang together when every step may be walked backward as well. */
export function areJoined({ steps }: Pick<Lattice, 'steps'>, one: string, other: string): boolean {
  const both = steps.flatMap(({ from, to }) => [
    { from, to },
    { from: to, to: from },
  ]);
  return spread(
    Map.groupBy(both, ({ from }) => from),
    one,
  ).has(other);
}

/** Breadth first. */
function spread(onward: ReadonlyMap<string, readonly { readonly to: string }[]>, start: string): Map<string, number> {
  const found = new Map([[start, 0]]);
  for (const [here, count] of found) {
    for (const { to } of onward.get(here) ?? []) if (!found.has(to)) found.set(to, count + 1);
  }
  return found;
}
