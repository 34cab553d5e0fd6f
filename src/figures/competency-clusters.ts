import { stepOf } from '../domain/comparison/compare-jobs.ts';
import type { HeldCompetency, JobCluster } from '../domain/atlas/job-clusters.ts';
import { countColumns, course, dealRows, type PlacedStone } from './courses.ts';
import { round } from './round.ts';

/** One competency as a stone with its level in pips. */
export interface ClusterStone extends PlacedStone<HeldCompetency> {
  /** Four small circles along the lower edge, as many filled as the level is high. */
  readonly pips: readonly { readonly cx: number; readonly cy: number; readonly filled: boolean }[];
}

/** A job’s competencies laid as one course a cluster. */
export interface CompetencyClusters {
  readonly width: number;
  readonly height: number;
  readonly clusters: readonly {
    readonly title: string;
    readonly heading: { readonly x: number; readonly y: number };
    readonly stones: readonly ClusterStone[];
  }[];
}

/** Choices of the drawing. */
export const clusterSizes = {
  wide: {
    width: 760,
    most: 4,
    band: 24,
    below: 14,
    cut: { size: 13.5, leading: 16, padding: 9, gap: 6, narrowest: 140, lowest: 58 },
  },
  narrow: {
    width: 344,
    most: 2,
    band: 25,
    below: 14,
    cut: { size: 13.5, leading: 16, padding: 9, gap: 6, narrowest: 100, lowest: 60 },
  },
} as const;

/** Repeat a short list up to a length, so that a cluster of one asks for no wider stone than the others. */
function spread<T>(list: readonly T[], length: number): T[] {
  return Array.from({ length: Math.max(length, list.length) }, (_, i) => list[i % list.length]!);
}

const pip = { radius: 2.6, apart: 9, up: 9 };

/**
 * Lay a job’s competencies as courses, one cluster over the other in the order given, all stones of one width.
 *
 * @throws {RangeError} if there are no clusters
 */
export function competencyClusters(
  clusters: readonly JobCluster[],
  size: keyof typeof clusterSizes = 'wide',
): CompetencyClusters {
  if (clusters.length === 0) throw new RangeError('there is nothing to draw without a cluster');
  const { width, most, band, below, cut } = clusterSizes[size];
  const columns = Math.min(
    most,
    ...clusters.map(({ competencies }) => countColumns(spread(competencies, most), width, cut)),
  );
  let y = 0;
  const laid = clusters.map(({ title, competencies }) => {
    const heading = { x: 0, y: round(y + band - 9) };
    y += band;
    const stones = dealRows(competencies, columns).flatMap((row) => {
      const { stones: placed, height } = course(row, 0, y, (width + cut.gap) * (row.length / columns) - cut.gap, cut);
      y += height + cut.gap;
      return placed.map((stone) => ({
        ...stone,
        lines: stone.lines.map((line) => ({ ...line, y: round(line.y - 5) })),
        pips: [1, 2, 3, 4].map((step) => ({
          cx: round(stone.x + stone.width / 2 + (step - 2.5) * pip.apart),
          cy: round(stone.y + stone.height - pip.up),
          filled: step <= stepOf(stone.stone.level),
        })),
      }));
    });
    y += below - cut.gap;
    return { title, heading, stones };
  });
  return { width, height: round(y - below), clusters: laid };
}
