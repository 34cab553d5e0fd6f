import { course, type Cut, narrowestStone, type PlacedStone } from './courses.ts';
import { round } from './round.ts';
import { ladderLayout } from './ladder-layout.ts';
import type { LadderPlace, LadderStep } from './ladder-rows.ts';
import { edges } from './edges.ts';
import { linePath, placeNumbers } from './numbered-lines.ts';

/** A step as a line with its number on it. */
export interface PlacedStep extends LadderStep {
  /** Number of the step, from 1, in the order given. */
  readonly number: number;
  readonly path: string;
  readonly x: number;
  readonly y: number;
}

/** A strip of the drawing with the places of one level. */
export interface Lane {
  readonly level: number;
  readonly y: number;
  readonly height: number;
  /** Baseline of the level’s number. */
  readonly label: number;
}

/** A ladder, the lowest level at the foot. Lengths are in units of the drawing; y grows downward. */
export interface Ladder {
  readonly width: number;
  readonly height: number;
  /** Radius of the circle around the number of a step. */
  readonly badge: number;
  /** From the lowest up, the whole height between them; empty in a drawing that has a row for each place. */
  readonly lanes: readonly Lane[];
  /** From the lowest level up, those of one level in the order given. */
  readonly places: readonly PlacedStone<LadderPlace>[];
  /** In the order given. */
  readonly steps: readonly PlacedStep[];
}

/** Choices of the drawing for wide places. */
export const ladderDefaults = {
  width: 760,
  /** Width of a place, unless a word is wider. */
  place: 116,
  gap: 22,
  margin: 34,
  /** From the places of one lane to those of the next. */
  between: 58,
  /** Between the lines of two steps there and back. */
  twin: 12,
  badge: 12,
  cut: { size: 13, leading: 15.5, padding: 7, gap: 0, narrowest: 100, lowest: 44 } satisfies Cut,
};

/**
 * List the levels of a ladder, the lowest first.
 *
 * @throws {RangeError} if there are no places, or a step names a place that is not there
 */
export function levelsOf(places: readonly LadderPlace[], steps: readonly LadderStep[]): number[] {
  if (places.length === 0) throw new RangeError('a ladder needs at least one place');
  const ids = new Set(places.map(({ id }) => id));
  for (const { from, to } of steps)
    if (!ids.has(from) || !ids.has(to)) throw new RangeError(`no place for the step ${from} → ${to}`);
  return [...new Set(places.map(({ level }) => level))].sort((a, b) => a - b);
}

/**
 * Lay a ladder out in lanes by level, with few crossings. A level with more places than fit side by side has several rows
 * in its lane; the drawing is wider than `ladderDefaults.width` only where no number of rows would make it fit.
 *
 * @param places at least one; steps name their ids
 * @throws {RangeError} if there are no places, or a step names a place that is not there
 */
export function ladder(places: readonly LadderPlace[], steps: readonly LadderStep[]): Ladder {
  const levels = levelsOf(places, steps);
  const { gap, twin, margin, between, badge, cut } = ladderDefaults;
  const room = ladderDefaults.width - 2 * margin;
  const each = narrowestStone(places, { ...cut, narrowest: ladderDefaults.place });
  const { rows, across, bends, width: laid } = ladderLayout(places, steps, { each, gap, twin, room });
  const heightOf = (one: LadderPlace) => course([one], 0, 0, each, cut).height;
  const heights = rows.map((row) => Math.max(...row.map(heightOf)));
  const height = heights.reduce((sum, own) => sum + own + between, 0);
  const tops = heights.map((_, i) => heights.slice(i + 1).reduce((y, own) => y + own + between, between / 2));
  const width = Math.max(ladderDefaults.width, laid + 2 * margin);
  const left = (width - laid) / 2;
  const stones = rows
    .flatMap((row, i) => row.map((one) => ({ one, y: tops[i]! + (heights[i]! - heightOf(one)) / 2 })))
    .map(({ one, y }) => course([one], left + across.get(one.id)! - each / 2, y, each, cut).stones[0]!);
  const lanes = levels.map((level) => {
    const own = rows.flatMap((row, i) => (row[0]!.level === level ? i : []));
    const y = tops[own.at(-1)!]! - between / 2;
    const foot = tops[own[0]!]! + heights[own[0]!]! + between / 2;
    return { level, y: round(y), height: round(foot - y), label: round(y + 16) };
  });
  const spans = rows.map((row, i) => ({
    ids: new Set(row.map(({ id }) => id)),
    top: tops[i]!,
    foot: tops[i]! + heights[i]!,
  }));
  const shifted = bends.map((own) => own.map((x) => left + x));
  const lines = edges(stones, steps, shifted, spans);
  const numbers = placeNumbers(lines, stones, badge);
  const order = new Map(places.map(({ id }, i) => [id, i]));
  return {
    width: round(width),
    height: round(height),
    badge,
    lanes,
    places: stones.toSorted((a, b) => a.stone.level - b.stone.level || order.get(a.stone.id)! - order.get(b.stone.id)!),
    steps: steps.map((step, i) => ({
      ...step,
      number: i + 1,
      path: linePath(lines[i]!),
      x: numbers[i]![0],
      y: numbers[i]![1],
    })),
  };
}
