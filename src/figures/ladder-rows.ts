import { dealRows } from './courses.ts';

/** One place of a ladder. */
export interface LadderPlace {
  readonly id: string;
  readonly title: string;
  /** 1 entry … 6 executive. */
  readonly level: number;
  /** What it pays, in a word: `$98,430`. */
  readonly below?: string | undefined;
}

/** One step between two places. */
export interface LadderStep {
  readonly from: string;
  readonly to: string;
  readonly kind: 'advance' | 'lateral' | 'specialize';
}

/**
 * Set the places of a ladder in rows, those of one level in as few as hold them: what leads on stands in the upper rows
 * of a level, what one comes to from below in the lower ones.
 *
 * @param most places in one row
 * @returns rows from the lowest up; every level begins a new one
 */
export function ladderRows(
  places: readonly LadderPlace[],
  steps: readonly LadderStep[],
  most: number,
): LadderPlace[][] {
  const levelOf = new Map(places.map(({ id, level }) => [id, level]));
  /** Steps between a place and higher ones, less those between it and lower ones. */
  const pull = ({ id, level }: LadderPlace): number =>
    steps
      .filter(({ from, to }) => from === id || to === id)
      .reduce((sum, { from, to }) => sum + Math.sign(levelOf.get(from === id ? to : from)! - level), 0);
  const levels = [...new Set(levelOf.values())].sort((a, b) => a - b);
  return levels.flatMap((level) => {
    const own = places.filter((one) => one.level === level);
    if (own.length <= most) return [own];
    const pulls = new Map(own.map((one) => [one, pull(one)]));
    return dealRows(
      own.toSorted((a, b) => pulls.get(a)! - pulls.get(b)!),
      most,
    );
  });
}
