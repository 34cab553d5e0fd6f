import type { JobCluster } from '../../domain/atlas/job-clusters.ts';
import type { ModelTier } from '../../domain/atlas/model-tiers.ts';
import { ladder } from '../../figures/ladder.ts';
import type { LadderPlace, LadderStep } from '../../figures/ladder-rows.ts';
import { pyramidShape } from '../../figures/pyramid-shape.ts';
import { tierColors } from '../tier-colors.ts';
import type { OutlineText, Room } from './page.ts';

/** Colors of the levels of ladders from the lowest up, as the light pages have them (`styles/ladder.css`). */
const levelColors = ['#dde6e8', '#bfd0d5', '#94b1ba', '#4a7280', '#335e6c', '#1f4552'];
const line = '#574d42';

const colorsOf = (order: number): readonly [stone: string, ink: string] => tierColors[order - 1] ?? tierColors.at(-1)!;

/** Moves and scales a drawing of some size into the middle of a room. */
function fit(
  { x, y, width, height }: Room,
  of: { readonly width: number; readonly height: number },
  marks: string,
): string {
  const scale = Math.min(width / of.width, height / of.height);
  const [left, top] = [x + (width - of.width * scale) / 2, y + (height - of.height * scale) / 2];
  return `<g transform="translate(${left.toFixed(1)} ${top.toFixed(1)}) scale(${scale.toFixed(3)})">${marks}</g>`;
}

/** The tiers of a model as rows of stones. @param tiers at least one, from the foundation up */
export function drawTiers(tiers: readonly ModelTier[], room: Room): string {
  const shape = pyramidShape(tiers, { width: 1072, row: 40, gap: 8, hairline: 8 });
  const stones = shape.rows.flatMap(({ stones: own }, i) =>
    own.map(
      (one) =>
        `<rect x="${one.x}" y="${one.y}" width="${one.width}" height="${one.height}" rx="4" fill="${colorsOf(tiers[i]!.order)[0]}"/>`,
    ),
  );
  return fit(room, shape, stones.join(''));
}

const chip = { columns: 3, height: 50, gap: 14, size: 21, padding: 16 };

/** The competencies of a job by name: filled where they matter most. */
export function drawCompetencies(clusters: readonly JobCluster[], room: Room, outline: OutlineText): string {
  const all = clusters.flatMap(({ competencies }) => competencies);
  const width = (room.width - (chip.columns - 1) * chip.gap) / chip.columns;
  const rows = Math.ceil(all.length / chip.columns);
  const marks = all.map(({ title, tierOrder, importance }, i) => {
    const [x, y] = [(i % chip.columns) * (width + chip.gap), Math.floor(i / chip.columns) * (chip.height + chip.gap)];
    const [stone, on] = colorsOf(tierOrder);
    const isHigh = importance === 'high';
    const whole = outline(title, 'sans', chip.size);
    const room = width - 2 * chip.padding;
    const words = whole.width <= room ? whole : outline(title, 'sans', (chip.size * room) / whole.width);
    return `<g transform="translate(${x.toFixed(1)} ${y})"><rect x="1.5" y="1.5" width="${(width - 3).toFixed(1)}" height="${chip.height - 3}" rx="4" fill="${isHigh ? stone : 'none'}" stroke="${stone}" stroke-width="3"/><g transform="translate(${chip.padding} ${chip.height / 2 + chip.size * 0.35})" fill="${isHigh ? on : '#211c17'}">${words.marks}</g></g>`;
  });
  return fit(room, { width: room.width, height: rows * (chip.height + chip.gap) - chip.gap }, marks.join(''));
}

const dashes: Readonly<Record<LadderStep['kind'], string>> = {
  advance: '',
  lateral: ' stroke-dasharray="7 5"',
  specialize: ' stroke-dasharray="2 5"',
};

/** The places and steps of a ladder, without words. @param places at least one */
export function drawLadder(places: readonly LadderPlace[], steps: readonly LadderStep[], room: Room): string {
  const figure = ladder(places, steps);
  const marks = [
    ...figure.steps.map(
      ({ kind, path }) => `<path d="${path}" fill="none" stroke="${line}" stroke-width="2.5"${dashes[kind]}/>`,
    ),
    ...figure.places.map(
      ({ stone, x, y, width, height }) =>
        `<rect x="${x}" y="${y}" width="${width}" height="${height}" rx="3" fill="${levelColors[stone.level - 1] ?? levelColors.at(-1)!}" stroke="${line}"/>`,
    ),
  ];
  return fit(room, figure, marks.join(''));
}
