/**
 * List circles of a graph, as ways along it: at least one for each knot of nodes that reach one another.
 *
 * @param next node → the nodes that it leads to; those that are no key of it lead nowhere
 * @returns each way begins and ends with the same node: `[a, b, a]`; none when there is no circle
 */
export function findCircles(next: ReadonlyMap<string, readonly string[]>): string[][] {
  const circles: string[][] = [];
  const done = new Set<string>();
  const way: string[] = [];
  const visit = (node: string): void => {
    const at = way.indexOf(node);
    if (at !== -1) {
      circles.push([...way.slice(at), node]);
      return;
    }
    if (done.has(node)) return;
    way.push(node);
    for (const other of next.get(node) ?? []) visit(other);
    way.pop();
    done.add(node);
  };
  for (const node of next.keys()) visit(node);
  return circles;
}
