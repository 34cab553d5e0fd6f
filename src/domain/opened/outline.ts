import type { OpenedFramework, OpenedItem } from './framework.ts';

/** A framework as an outline: what stands under what, in order. */
export interface Outline {
  readonly items: ReadonlyMap<string, OpenedItem>;
  /** Ids of what stands under an item; under null, at the top. Every item stands somewhere, and in no circle. */
  readonly below: ReadonlyMap<string | null, readonly string[]>;
}

/**
 * Put the items of a framework under one another: those that the file numbers first, by their numbers, the others after them as they
 * stand in the file. An item of which no placement holds stands at the top.
 */
export function outlineOf({ items }: Pick<OpenedFramework, 'items'>): Outline {
  const placed = items.flatMap(({ id, placements }, i) => {
    const holding = placements.filter(({ broken }) => broken === undefined);
    const own = holding.length > 0 ? holding : [{ parent: null, order: placements[0]?.order }];
    return own.map(({ parent, order = Infinity }) => ({ parent, id, order, i }));
  });
  placed.sort((a, b) => (a.order === b.order ? a.i - b.i : a.order - b.order));
  const below = new Map<string | null, string[]>();
  for (const { parent, id } of placed) {
    const list = below.get(parent);
    if (list) list.push(id);
    else below.set(parent, [id]);
  }
  return { items: new Map(items.map((item) => [item.id, item])), below };
}

/** A course of a pyramid that somebody’s framework is. */
export interface OpenedTier {
  readonly id: string;
  /** What stands on it. */
  readonly blocks: readonly string[];
}

/** Courses of a pyramid, fewest and most: fewer make none, and more are no levels of anything. */
const courses = { least: 2, most: 9 } as const;

/**
 * See a pyramid in an outline: everything at its top is called a tier or a level, and something stands under each.
 *
 * @returns the courses, the lowest first, as the file has them; nothing when it is no pyramid
 */
export function tiersOf({ items, below }: Outline): readonly OpenedTier[] | undefined {
  const top = below.get(null) ?? [];
  const named = top.every((id) => /\b(?:tier|level)\b/i.test(items.get(id)!.kind ?? '') && below.has(id));
  return named && top.length >= courses.least && top.length <= courses.most
    ? top.map((id) => ({ id, blocks: below.get(id)! }))
    : undefined;
}

/**
 * Find items by words: each of them must stand in the statement, the name, the code or the id, as a part of a word at least.
 *
 * @returns ids in the order of the file; all of them for no words
 */
export function searchItems({ items }: Pick<OpenedFramework, 'items'>, words: string): string[] {
  const asked = words.toLowerCase().split(/\s+/).filter(Boolean);
  return items
    .filter(({ id, code = '', label = '', statement }) => {
      const text = `${statement} ${label} ${code} ${id}`.toLowerCase();
      return asked.every((word) => text.includes(word));
    })
    .map(({ id }) => id);
}
