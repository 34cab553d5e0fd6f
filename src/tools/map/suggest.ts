import type { Described, Likeness } from '../../domain/outcomes/likeness.ts';

/** What the thread is told: the blocks, or outcomes to hold against them. */
export type Asked =
  { readonly blocks: readonly Described[] } | { readonly turn: number; readonly outcomes: readonly string[] };

/** What the thread answers: for each outcome in order what it is like. */
export interface Found {
  readonly turn: number;
  readonly likeness: readonly (readonly Likeness[])[];
}

/** Holds outcomes against blocks, away from the page. */
export interface Suggester {
  /** Take other blocks from now on. */
  readonly take: (blocks: readonly Described[]) => void;
  /** Find what each outcome is like. */
  readonly ask: (outcomes: readonly string[]) => Promise<readonly (readonly Likeness[])[]>;
}

/** Start a thread that holds outcomes against blocks. Where the browser gives none, the page does it by itself. */
export function startSuggester(): Suggester {
  let [turn, blocks] = [0, [] as readonly Described[]];
  const waiting = new Map<number, { outcomes: readonly string[]; done: (found: Found['likeness']) => void }>();
  const alone = async (outcomes: readonly string[]): Promise<Found['likeness']> => {
    const { findLikeBlocks, indexBlocks } = await import('../../domain/outcomes/likeness.ts');
    const index = indexBlocks(blocks);
    return outcomes.map((one) => findLikeBlocks(index, one));
  };
  let thread: Worker | undefined;
  try {
    thread = new Worker(new URL('./likeness-worker.ts', import.meta.url), { type: 'module' });
    thread.addEventListener('message', ({ data }: MessageEvent<Found>) => {
      waiting.get(data.turn)?.done(data.likeness);
      waiting.delete(data.turn);
    });
    thread.addEventListener('error', () => {
      thread = undefined;
      for (const { outcomes, done } of waiting.values()) void alone(outcomes).then(done);
      waiting.clear();
    });
  } catch {
    thread = undefined;
  }
  return {
    take(next) {
      blocks = next;
      thread?.postMessage({ blocks: next } satisfies Asked);
    },
    ask(outcomes) {
      if (!thread) return alone(outcomes);
      const own = (turn += 1);
      thread.postMessage({ turn: own, outcomes } satisfies Asked);
      return new Promise((done) => waiting.set(own, { outcomes, done }));
    },
  };
}
