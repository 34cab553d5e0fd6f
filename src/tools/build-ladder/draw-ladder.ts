import { type Ladder, ladder } from '../../figures/ladder.ts';
import type { LadderPlace, LadderStep } from '../../figures/ladder-rows.ts';
import { tallLadder } from '../../figures/tall-ladder.ts';

/** A ladder as the site draws it: for wide places and for phones. */
export interface DrawnLadder {
  readonly wide: Ladder;
  readonly narrow: Ladder;
}

/** Lay a ladder out in both forms; undefined for one that cannot be drawn, as one without places. */
export function drawLadder({
  places,
  steps,
}: {
  readonly places: readonly LadderPlace[];
  readonly steps: readonly LadderStep[];
}): DrawnLadder | undefined {
  try {
    return { wide: ladder(places, steps), narrow: tallLadder(places, steps) };
  } catch {
    return undefined;
  }
}
