import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { BuiltLadder } from '../../building/ladder/ladder.ts';
import { formatPlace } from '#messages/build-ladder.ts';
import { formatPay } from '#messages/occupations.ts';
import type { LadderPlace, LadderStep } from '../../figures/ladder-rows.ts';
import type { DrawnLadder } from './draw-ladder.ts';
import type { Pay } from './load-choices.ts';
import { startThread, type Thread } from './thread.ts';

/** What the thread is asked to lay out. */
interface AskedDrawing {
  readonly places: readonly LadderPlace[];
  readonly steps: readonly LadderStep[];
}

/**
 * Lay a ladder out, in a thread, whenever something of it changes that is drawn. The last drawing stands until the next one comes.
 *
 * @returns undefined before the first, `failed` where it could not be made
 */
export function useDrawing(ladder: BuiltLadder, pay: ReadonlyMap<string, Pay>): DrawnLadder | 'failed' | undefined {
  const [drawing, setDrawing] = useState<DrawnLadder | 'failed'>();
  const thread = useRef<Thread<AskedDrawing>>();
  const asked = useMemo(
    (): AskedDrawing => ({
      places: ladder.places.map(({ id, title, level }, i): LadderPlace => {
        const own = pay.get(id);
        return { id, title: title || formatPlace(i + 1, ''), level, below: own && formatPay(own.median, own.per) };
      }),
      steps: ladder.steps.map(({ from, to, kind }) => ({ from, to, kind })),
    }),
    [ladder, pay],
  );
  const key = useMemo(() => JSON.stringify(asked), [asked]);
  useEffect(() => {
    if (asked.places.length === 0) return;
    thread.current ??= startThread<AskedDrawing, DrawnLadder | undefined>(
      () => new Worker(new URL('./layout-worker.ts', import.meta.url), { type: 'module' }),
      () => import('./draw-ladder.ts').then(({ drawLadder }) => drawLadder),
      (made) => setDrawing(made ?? 'failed'),
    );
    thread.current.ask(asked);
    // The key says all of what is asked.
  }, [key]);
  return drawing;
}
