import type { BuiltLadder } from './ladder.ts';

/** Find the first circle of advances, by the titles of its places, the first of them again at the end; empty or one. */
export function advancesInCircle({ places, steps }: BuiltLadder): readonly (readonly string[])[] {
  const titles = new Map(places.map(({ id, title }) => [id, title]));
  const onward = Map.groupBy(
    steps.filter(({ kind }) => kind === 'advance'),
    ({ from }) => from,
  );
  const done = new Set<string>();
  const walk = (id: string, way: readonly string[]): readonly string[] | undefined => {
    if (way.includes(id)) return [...way.slice(way.indexOf(id)), id];
    if (done.has(id)) return undefined;
    for (const { to } of onward.get(id) ?? []) {
      const circle = walk(to, [...way, id]);
      if (circle) return circle;
    }
    done.add(id);
    return undefined;
  };
  for (const { id } of places) {
    const circle = walk(id, []);
    if (circle) return [circle.map((one) => titles.get(one) ?? '')];
  }
  return [];
}
