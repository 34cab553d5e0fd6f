import type { OpenedFramework } from '../../domain/opened/framework.ts';
import { type Outline, tiersOf } from '../../domain/opened/outline.ts';
import type { Whole, WholeItem } from './asking.ts';

/** List every item of a framework once, by its first place, from the top down. */
export function wholeOf({ id, title, description = '' }: OpenedFramework, outline: Outline, most: number): Whole {
  const { items, below } = outline;
  const met = new Set<string>();
  const listed: WholeItem[] = [];
  const waiting = (below.get(null) ?? []).map((one) => ({ one, above: null as string | null })).reverse();
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { one, above } = next;
    if (met.has(one)) continue;
    met.add(one);
    const { code, label, statement } = items.get(one)!;
    if (listed.length < most)
      listed.push({
        id: one,
        above,
        ...(code !== undefined && { code }),
        ...(label !== undefined && { label }),
        statement,
      });
    waiting.push(...(below.get(one) ?? []).map((child) => ({ one: child, above: one })).reverse());
  }
  return {
    id: id || title,
    title,
    description,
    items: listed,
    count: items.size,
    tiers: tiersOf(outline) !== undefined,
  };
}
