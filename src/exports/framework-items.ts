import type { Atlas } from '../domain/atlas/atlas.ts';
import { derive } from '../domain/derive.ts';
import type { FrameworkItem } from '../domain/frameworks/framework.ts';
import { listFrameworks } from '../domain/frameworks/frameworks.ts';

/** Every item of every framework by its key, listed once for an atlas. */
export const itemsByKey = derive(
  (atlas: Atlas): ReadonlyMap<string, FrameworkItem> =>
    new Map(listFrameworks(atlas).flatMap(({ items }) => items.map((item) => [item.key, item] as const))),
);
