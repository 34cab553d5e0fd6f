import type { Atlas } from '../domain/atlas.ts';
import type { FrameworkItem } from '../domain/framework.ts';
import { listFrameworks } from '../domain/frameworks.ts';

const known = new WeakMap<Atlas, ReadonlyMap<string, FrameworkItem>>();

/** Every item of every framework by its key, listed once for an atlas. */
export function itemsByKey(atlas: Atlas): ReadonlyMap<string, FrameworkItem> {
  const listed = known.get(atlas);
  if (listed) return listed;
  const items = new Map(listFrameworks(atlas).flatMap((one) => one.items.map((item) => [item.key, item] as const)));
  known.set(atlas, items);
  return items;
}
