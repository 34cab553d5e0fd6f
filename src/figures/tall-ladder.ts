import { course, type Cut } from './courses.ts';
import { type Ladder, levelsOf } from './ladder.ts';
import type { LadderPlace, LadderStep } from './ladder-rows.ts';
import { round } from './round.ts';
import { type Line, linePath, placeNumbers, type Point } from './numbered-lines.ts';

/** Choices of the drawing for phones: one place a row, steps beside them. */
export const tallDefaults = {
  width: 344,
  /** From the places to the nearest track, and from one track to the next unless there is less room. */
  first: 32,
  track: 13,
  /** The most that all the tracks may take. */
  most: 116,
  /** Steps leave a place this far above its middle and reach it this far below. */
  port: 8,
  /** Height of the bend from a place into a track. */
  bend: 24,
  row: 12,
  badge: 12,
  cut: { size: 13.5, leading: 16, padding: 8, gap: 0, narrowest: 100, lowest: 44 } satisfies Cut,
};

/**
 * Lay a ladder out for a phone: one place a row, the lowest level at the foot, each step a line at the side. Steps that
 * pass each other keep to tracks of their own, short ones next to the places.
 *
 * @param places at least one; steps name their ids
 * @throws {RangeError} if there are no places, or a step names a place that is not there
 */
export function tallLadder(places: readonly LadderPlace[], steps: readonly LadderStep[]): Ladder {
  levelsOf(places, steps);
  const { width, first, track, most, port, row, badge, cut } = tallDefaults;
  const downward = [...places].sort((a, b) => a.level - b.level).reverse();
  const tracks = tracksOf(steps, new Map(downward.map(({ id }, i) => [id, i])));
  const count = Math.max(1, ...tracks.map((one) => one + 1));
  const left = Math.min(most, first + badge + 1 + (count - 1) * track);
  const apart = count > 1 ? (left - first - badge - 1) / (count - 1) : 0;
  let y = 0;
  const stones = downward.map((one) => {
    const laid = course([one], left, y, width - left, cut);
    y += laid.height + row;
    return laid.stones[0]!;
  });
  const middle = new Map(stones.map((stone) => [stone.stone.id, stone.y + stone.height / 2]));
  const lines = steps.map(({ from, to }, i) =>
    bracket([left, middle.get(from)! - port], [left - 4, middle.get(to)! + port], left - first - tracks[i]! * apart),
  );
  const numbers = placeNumbers(lines, stones, badge);
  return {
    width,
    height: round(y - row),
    badge,
    lanes: [],
    places: stones.reverse(),
    steps: steps.map((step, i) => ({
      ...step,
      number: i + 1,
      path: linePath(lines[i]!),
      x: numbers[i]![0],
      y: numbers[i]![1],
    })),
  };
}

/** The track of each step, from 0 next to the places: two that share a track do not meet in it. */
function tracksOf(steps: readonly LadderStep[], rows: ReadonlyMap<string, number>): number[] {
  const spans = steps.map(({ from, to }) => {
    const ends = [rows.get(from)! - 0.1, rows.get(to)! + 0.1];
    return { low: Math.min(...ends), high: Math.max(...ends) };
  });
  const length = (i: number) => spans[i]!.high - spans[i]!.low;
  const taken: number[][] = [];
  for (const i of steps.map((_, n) => n).sort((a, b) => length(a) - length(b))) {
    const isFree = (members: readonly number[]) =>
      members.every((other) => spans[other]!.high < spans[i]!.low || spans[i]!.high < spans[other]!.low);
    const free = taken.find(isFree);
    if (free) free.push(i);
    else taken.push([i]);
  }
  return steps.map((_, i) => taken.findIndex((members) => members.includes(i)));
}

/** From one place out into a track, along it, and back to the other. */
function bracket(start: Point, end: Point, track: number): Line {
  const way = Math.sign(end[1] - start[1]);
  const bend = (way * Math.min(tallDefaults.bend, Math.abs(end[1] - start[1]))) / 2;
  const out: Point = [track, start[1] + bend];
  const back: Point = [track, end[1] - bend];
  const toward = ([x]: Point) => track + (x - track) * 0.45;
  return [
    start,
    [toward(start), start[1]],
    [track, start[1] + bend * 0.45],
    out,
    out,
    back,
    back,
    [track, end[1] - bend * 0.45],
    [toward(end), end[1]],
    end,
  ];
}
