import { oftenCovered } from '../domain/outcomes/limits.ts';
import type { Depth } from './mapping.ts';
import { deeper, isDepth, type MappingView, type OutcomeView } from './view.ts';

/** How the courses of a program cover the blocks of what was chosen. */
export interface Coverage {
  /** Block → course → the deepest that one of its outcomes goes. Blocks that no course has are left out. */
  readonly cells: ReadonlyMap<string, ReadonlyMap<string, Depth>>;
  /** Block → the deepest that any course goes. */
  readonly deepest: ReadonlyMap<string, Depth>;
  /** Blocks that no course has, in the order given. */
  readonly missing: readonly string[];
  /** Blocks that are introduced or practiced, and assessed nowhere. */
  readonly untested: readonly string[];
  /** Blocks that three courses or more have. */
  readonly often: readonly string[];
  /** Outcomes that were given no block, each with the title of its course. */
  readonly unmatched: readonly { readonly course: string; readonly outcome: OutcomeView }[];
  /** Outcomes that have a block. */
  readonly matched: number;
}

/**
 * Tell what a program covers.
 *
 * @param blocks ids of the chosen blocks, each once; marks of other blocks are passed over
 */
export function coverageOf({ courses }: Pick<MappingView, 'courses'>, blocks: readonly string[]): Coverage {
  const chosen = new Set(blocks);
  const cells = new Map<string, Map<string, Depth>>();
  const deepest = new Map<string, Depth>();
  const unmatched: { course: string; outcome: OutcomeView }[] = [];
  let matched = 0;
  for (const { id: course, title, outcomes } of courses) {
    for (const outcome of outcomes) {
      let found = false;
      for (const { block, says } of outcome.marks) {
        if (!isDepth(says) || !chosen.has(block)) continue;
        found = true;
        const row = cells.get(block) ?? new Map<string, Depth>();
        cells.set(block, row.set(course, deeper(row.get(course), says)!));
        deepest.set(block, deeper(deepest.get(block), says)!);
      }
      if (found) matched += 1;
      else unmatched.push({ course: title, outcome });
    }
  }
  return {
    cells,
    deepest,
    missing: blocks.filter((block) => !deepest.has(block)),
    untested: blocks.filter((block) => deepest.has(block) && deepest.get(block) !== 'assessed'),
    often: blocks.filter((block) => (cells.get(block)?.size ?? 0) >= oftenCovered),
    unmatched,
    matched,
  };
}

/** One block in two programs. */
export interface ComparedBlock {
  readonly block: string;
  readonly here: Depth | undefined;
  readonly there: Depth | undefined;
}

/** Two programs beside each other. */
export interface ComparedPrograms {
  /** Every block, in the order given. */
  readonly rows: readonly ComparedBlock[];
  readonly onlyHere: readonly string[];
  readonly onlyThere: readonly string[];
  /** Blocks that both have, where one goes deeper. */
  readonly unlike: readonly string[];
  readonly neither: readonly string[];
}

/** Compare what two programs cover of the same blocks. */
export function comparePrograms(
  one: Pick<MappingView, 'courses'>,
  other: Pick<MappingView, 'courses'>,
  blocks: readonly string[],
): ComparedPrograms {
  const [here, there] = [coverageOf(one, blocks).deepest, coverageOf(other, blocks).deepest];
  const rows = blocks.map((block) => ({ block, here: here.get(block), there: there.get(block) }));
  const those = (is: (row: ComparedBlock) => boolean) => rows.filter(is).map(({ block }) => block);
  return {
    rows,
    onlyHere: those((row) => row.here !== undefined && row.there === undefined),
    onlyThere: those((row) => row.here === undefined && row.there !== undefined),
    unlike: those((row) => row.here !== undefined && row.there !== undefined && row.here !== row.there),
    neither: those((row) => row.here === undefined && row.there === undefined),
  };
}
