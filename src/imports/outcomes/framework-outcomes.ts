import type { OpenedFramework, OpenedItem } from '../../domain/opened/framework.ts';
import { outlineOf } from '../../domain/opened/outline.ts';
import type { Opened } from '../../domain/opened/report.ts';
import type { GivenOutcome } from '../../mapping/change.ts';
import type { ReadOutcomes } from './outcome-lines.ts';

/**
 * Take the items of a framework of anyone as outcomes: what has nothing under it is one, and what it stands under is its course. What stands in
 * several places is taken once; of several parents the first counts.
 */
export function frameworkOutcomes({ framework, report }: Opened): ReadOutcomes {
  const left = report.rows
    .filter(({ taken }) => !taken)
    .map(({ at, about, id }) => ({ at, text: about ?? id ?? '', why: 'no-outcome' as const }));
  return { given: lowestOf(framework), left };
}

function lowestOf(framework: OpenedFramework): GivenOutcome[] {
  const { items, below } = outlineOf(framework);
  const courseOf = ({ placements }: OpenedItem): string => {
    const above = placements.find(({ parent, broken }) => parent !== null && broken === undefined)?.parent;
    const course = above === undefined ? undefined : items.get(above!);
    return course ? (course.label ?? course.statement) : '';
  };
  const seen = new Set<string | null>();
  const given: GivenOutcome[] = [];
  // A stack, as some outlines are deeper than calls may go.
  const waiting: (string | null)[] = [null];
  while (waiting.length > 0) {
    const id = waiting.pop() ?? null;
    if (seen.has(id)) continue;
    seen.add(id);
    const under = below.get(id) ?? [];
    if (id !== null && under.length === 0) {
      const item = items.get(id)!;
      given.push({ course: courseOf(item), text: item.statement });
    }
    waiting.push(...under.toReversed());
  }
  return given;
}
