import type {
  OpenedFormat,
  OpenedFramework,
  OpenedItem,
  OpenedLink,
  Placement,
} from '../../domain/opened/framework.ts';
import { mostItems } from '../../domain/opened/limits.ts';
import { CannotOpen, type FileRemark, type Opened } from '../../domain/opened/report.ts';
import type { Draft, Notebook, Tell } from './draft.ts';

/** What a reader hands over once it has read all records. */
export interface Read {
  readonly format: OpenedFormat;
  readonly framework: Pick<OpenedFramework, 'id' | 'title' | 'description' | 'language' | 'rest'>;
  readonly drafts: readonly Draft[];
  readonly links?: readonly OpenedLink[];
  /** Records that were read, whatever became of them. */
  readonly records: number;
  readonly remarks?: readonly FileRemark[];
}

/**
 * Make a framework of what was read: an id for each item, no two alike; placements under parents that are there and lead in
 * no circle. What does not hold stays in the framework, marked, and is told.
 *
 * @throws {CannotOpen} if nothing was taken, or more than the limit
 */
export function settle(read: Read, notebook: Notebook, tell: Tell): Opened {
  if (read.drafts.length > mostItems)
    throw new CannotOpen({ what: 'too-many', count: read.drafts.length, most: mostItems });
  tell('placing', 0);
  const named = nameItems(read.drafts, notebook);
  if (named.length === 0) throw new CannotOpen({ what: 'no-items' });
  const items = breakCircles(checkParents(named, notebook), notebook);
  tell('placing', 0.5);
  tellEqual(items, notebook);
  const { format, framework, links = [], records, remarks = [] } = read;
  const unnumbered = items.filter(({ placements }) => placements.every(({ order }) => order === undefined)).length;
  const numbered = unnumbered < items.length;
  const flat = items.every(({ placements }) => placements.every(({ parent }) => parent === null));
  tell('placing', 1);
  return {
    framework: { format, ...framework, items, links },
    report: {
      records,
      taken: items.length,
      rows: notebook.rows
        .map((row, i) => ({ row, i }))
        .sort((a, b) => a.row.at - b.row.at || a.i - b.i)
        .map(({ row }) => row),
      remarks: [
        ...remarks,
        ...(numbered && unnumbered > 0 ? [{ what: 'unnumbered' as const, count: unnumbered }] : []),
        ...(flat ? [{ what: 'no-parents' as const }] : []),
      ],
    },
  };
}

/** Give ids to items without one, and leave out what has the id of an earlier one. */
function nameItems(drafts: readonly Draft[], notebook: Notebook): OpenedItem[] {
  const taken = new Set(drafts.flatMap(({ id }) => id ?? []));
  const first = new Map<string, number>();
  const items: OpenedItem[] = [];
  for (const draft of drafts) {
    let { id } = draft;
    if (id === undefined) {
      id = `row-${draft.at}`;
      while (taken.has(id)) id += '-';
      taken.add(id);
      notebook.remark(draft.at, 'id-made', { id });
    }
    const earlier = first.get(id);
    if (earlier !== undefined) {
      notebook.refuse(draft.at, 'same-id', { id, about: draft.statement });
      continue;
    }
    first.set(id, draft.at);
    items.push({ ...draft, id });
  }
  return items;
}

/** Mark placements under what is not there, and those that are said twice. */
function checkParents(items: readonly OpenedItem[], notebook: Notebook): OpenedItem[] {
  const ids = new Set(items.map(({ id }) => id));
  return items.map((item) => {
    const seen = new Set<string | null>();
    const placements = item.placements.map((placement): Placement => {
      const { parent } = placement;
      if (parent !== null && !ids.has(parent)) {
        notebook.remark(item.at, 'orphan', { id: item.id, about: parent });
        return { ...placement, broken: 'orphan' };
      }
      if (seen.has(parent)) {
        notebook.remark(item.at, 'placed-twice', { id: item.id, about: parent ?? '' });
        return { ...placement, broken: 'twice' };
      }
      seen.add(parent);
      return placement;
    });
    return { ...item, placements };
  });
}

/** Mark the placements that close a circle, by a walk along the parents that keeps its way. */
function breakCircles(items: readonly OpenedItem[], notebook: Notebook): OpenedItem[] {
  const byId = new Map(items.map((item) => [item.id, item]));
  const state = new Map<string, 'open' | 'done'>();
  const closing = new Map<string, Set<number>>();
  for (const { id } of items) {
    if (state.has(id)) continue;
    const way: { readonly id: string; next: number }[] = [{ id, next: 0 }];
    state.set(id, 'open');
    while (way.length > 0) {
      const step = way.at(-1)!;
      const placement = byId.get(step.id)!.placements[step.next];
      if (placement === undefined) {
        state.set(step.id, 'done');
        way.pop();
        continue;
      }
      const { parent, broken } = placement;
      if (parent !== null && broken === undefined) {
        const known = state.get(parent);
        if (known === 'open') closing.set(step.id, (closing.get(step.id) ?? new Set()).add(step.next));
        else if (known === undefined) {
          state.set(parent, 'open');
          way.push({ id: parent, next: 0 });
        }
      }
      step.next += 1;
    }
  }
  if (closing.size === 0) return [...items];
  return items.map((item) => {
    const marked = closing.get(item.id);
    if (!marked) return item;
    const placements = item.placements.map((placement, i): Placement => {
      if (!marked.has(i)) return placement;
      notebook.remark(item.at, 'circle', { id: item.id, about: placement.parent! });
      return { ...placement, broken: 'circle' };
    });
    return { ...item, placements };
  });
}

/** Tell which items say the same as an earlier one. All of them are taken. */
function tellEqual(items: readonly OpenedItem[], notebook: Notebook): void {
  const first = new Map<string, string>();
  for (const { id, at, statement } of items) {
    const words = statement.toLowerCase();
    const earlier = first.get(words);
    if (earlier === undefined) first.set(words, id);
    else notebook.remark(at, 'same-statement', { id, about: earlier });
  }
}
