import { type Block, type ModelTier, needsSectorNames } from '../domain/atlas/model-tiers.ts';
import { countColumns, course, dealRows, narrowestStone, type PlacedStone } from './courses.ts';
import { round } from './round.ts';
import { type PlacedLine, placeLines, spacedWidth, textWidth, wrapText } from './text.ts';

/** A text at a place: x where it begins or, in a stone, its middle; y its baseline. */
export interface PlacedText {
  readonly text: string;
  readonly x: number;
  readonly y: number;
}

/** A rectangle. Lengths are in units of the drawing; y grows downward. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** One block with its place, and the slip of paper with its definition that shows on hover and focus. */
export interface PyramidStone extends PlacedStone<Block> {
  readonly tip: Box & {
    /** Placed from the upper left corner of the slip, and the same in the wide and the narrow drawing. */
    readonly lines: readonly PlacedLine[];
  };
}

/** One tier as a course of stones. */
export interface PyramidCourse extends Box {
  readonly tier: ModelTier;
  readonly heading: readonly PlacedText[];
  /** Names of sectors over their stones; none where the stones say them. */
  readonly sectors: readonly PlacedText[];
  /** Blocks from the lowest row up, left to right: the order in which the model numbers them. */
  readonly stones: readonly PyramidStone[];
  /** Where to say that the tier is left open; null when it has blocks. */
  readonly open: (Box & { readonly label: Omit<PlacedText, 'text'> }) | null;
}

/** The tiers of a model as courses, the foundation first. */
export interface Pyramid {
  readonly width: number;
  readonly height: number;
  readonly courses: readonly PyramidCourse[];
}

/** Choices of the drawing: one for wide places, one for phones. Type sizes are repeated in `pyramid.css`. */
export const pyramidSizes = {
  wide: {
    width: 760,
    top: 0.74,
    seam: 4,
    inset: 9,
    band: 24,
    openHeight: 40,
    upperApart: true,
    cut: { size: 13, leading: 15.5, padding: 7, gap: 5, narrowest: 86, lowest: 38 },
  },
  narrow: {
    width: 344,
    top: 0.86,
    seam: 4,
    inset: 7,
    band: 25,
    openHeight: 42,
    upperApart: false,
    cut: { size: 13.5, leading: 16, padding: 7, gap: 5, narrowest: 92, lowest: 42 },
  },
} as const;

const heading = { size: 13, leading: 15.5, sector: 13, sectorBand: 22 };
const slip = { width: 300, size: 13, leading: 17, padding: 11, hang: 4 };

type Options = (typeof pyramidSizes)[keyof typeof pyramidSizes];

/**
 * Build a model’s tiers up into a pyramid of courses: the foundation lowest and widest, each tier in as many rows as
 * its blocks need, sectors over one another in theirs, and in the wide drawing the occupation and management tiers
 * side by side on top.
 *
 * Pure: the same tiers give the same numbers. Room for words is estimated by character widths, and every row is made
 * as high as its longest title, so that no word leaves its stone.
 *
 * @param tiers from the foundation up
 * @throws {RangeError} if there are no tiers
 */
export function pyramid(tiers: readonly ModelTier[], size: keyof typeof pyramidSizes = 'wide'): Pyramid {
  if (tiers.length === 0) throw new RangeError('a pyramid needs at least one tier');
  const options = pyramidSizes[size];
  const { width, seam } = options;
  const levels = groupLevels(tiers, options.upperApart);
  // In plain arithmetic, as this is drawn in the browser too, where no library of scales is loaded for it.
  const span = (i: number): number => width * (1 - ((1 - options.top) * i) / Math.max(1, levels.length - 1));
  const laid = levels.map((level, i) => layLevel(level, (width - span(i)) / 2, span(i), options));
  const heights = laid.map((courses) => Math.max(...courses.map(({ height }) => height)));
  const height = heights.reduce((sum, each) => sum + each, 0) + seam * (levels.length - 1);
  let ground = height;
  const courses = laid.flatMap((level, i) => {
    const y = ground - heights[i]!;
    ground = y - seam;
    return level.map((one) => settle({ ...one, height: heights[i]! }, y, options));
  });
  return { width, height: round(height), courses };
}

/** Tiers that share a level of the drawing: one each, but for the two upper tiers of the wide drawing. */
function groupLevels(tiers: readonly ModelTier[], upperApart: boolean): ModelTier[][] {
  const upper = tiers.filter(({ part }) => part === 'upper');
  if (!upperApart || upper.length < 2) return tiers.map((tier) => [tier]);
  return [...tiers.filter(({ part }) => part !== 'upper').map((tier) => [tier]), upper];
}

/** Lay the tiers of one level side by side, with y = 0 at their upper edge. A tier with more blocks gets more room. */
function layLevel(level: readonly ModelTier[], x: number, width: number, options: Options): PyramidCourse[] {
  const least = level.map(({ blocks }) => narrowestStone(blocks, options.cut) + 2 * options.inset);
  const spare = width - options.seam * (level.length - 1) - least.reduce((sum, one) => sum + one, 0);
  const need = level.map(({ blocks }) => blocks.length);
  const total = need.reduce((sum, one) => sum + one, 0) || 1;
  let left = x;
  return level.map((tier, i) => {
    const share = least[i]! + (level.length === 1 ? spare : (spare * need[i]!) / total);
    const course = layCourse(tier, left, share, options);
    left += share + options.seam;
    return course;
  });
}

function layCourse(tier: ModelTier, x: number, width: number, options: Options): PyramidCourse {
  const { cut, band, inset, openHeight } = options;
  const inner = { x: x + inset, width: width - 2 * inset };
  const name = wrapText(
    `${tier.number} ${tier.title.replace(/ (?:Competencies|Requirements)$/, '')}`,
    inner.width,
    heading.size,
    inner.width + inset,
  );
  const isNamed = needsSectorNames(tier);
  const general = tier.blocks.filter(({ sector }) => !isNamed || sector === null);
  const parts = [
    ...(isNamed ? tier.sectors : [])
      .map(({ id, title }) => ({ title, blocks: tier.blocks.filter(({ sector }) => sector === id) }))
      .reverse(),
    ...(general.length > 0 ? [{ title: '', blocks: general }] : []),
  ];
  let y = band + (name.length - 1) * heading.leading;
  const sectors: PlacedText[] = [];
  const stones: PyramidStone[][] = [];
  for (const { title, blocks } of parts) {
    if (title) {
      const lines = wrapText(title, inner.width, heading.sector, inner.width + inset);
      sectors.push(...lines.map((text, i) => ({ text, x: inner.x, y: y + heading.sector + i * heading.leading })));
      y += heading.sectorBand + (lines.length - 1) * heading.leading;
    }
    const rows = dealRows(blocks, countColumns(blocks, inner.width, cut)).reverse();
    for (const row of rows) {
      const laid = course(row, inner.x, y, inner.width, cut);
      stones.push(laid.stones.map((stone) => ({ ...stone, tip: { x: 0, y: 0, width: 0, height: 0, lines: [] } })));
      y += laid.height + cut.gap;
    }
  }
  const open = tier.blocks.length > 0 ? null : openAt({ ...inner, y, height: openHeight }, options);
  return {
    tier,
    x,
    y: 0,
    width,
    height: (open ? y + openHeight : y - cut.gap) + inset,
    heading: name.map((text, i) => ({ text, x: inner.x, y: band - 8 + i * heading.leading })),
    sectors,
    stones: stones.reverse().flat(),
    open,
  };
}

/** Set a course down at its height in the drawing, round its lengths, and hang the slips. */
function settle(one: PyramidCourse, y: number, options: Options): PyramidCourse {
  const text = (at: PlacedText): PlacedText => ({ ...at, x: round(at.x), y: round(at.y + y) });
  const box = ({ x, y: top, width, height }: Box): Box => ({
    x: round(x),
    y: round(top + y),
    width: round(width),
    height: round(height),
  });
  return {
    ...one,
    ...box(one),
    heading: one.heading.map(text),
    sectors: one.sectors.map(text),
    stones: one.stones.map((stone) => {
      const placed = { ...stone, ...box(stone), lines: stone.lines.map((line) => ({ ...line, ...text(line) })) };
      return { ...placed, tip: hangSlip(placed, options.width) };
    }),
    open:
      one.open && openAt({ ...one.open, y: one.open.y + y, height: one.height - options.inset - one.open.y }, options),
  };
}

/** Where a tier is left open, and in the middle of it the words that say so. */
function openAt({ x, y, width, height }: Box, { cut }: Options): NonNullable<PyramidCourse['open']> {
  const label = { x: round(x + width / 2), y: round(y + height / 2 + cut.size * 0.35) };
  return { x: round(x), y: round(y), width: round(width), height: round(height), label };
}

/** Write a definition on a slip that hangs below its stone, inside the drawing from side to side. */
function hangSlip(stone: PlacedStone<Block>, drawing: number): PyramidStone['tip'] {
  const { definition } = stone.stone;
  const lines = wrapText(definition, slip.width - 2 * slip.padding, slip.size, slip.width - slip.padding);
  // Words begin at the left margin, so those that their reader spaces out may take the right one.
  // Whole numbers do for slips, of which a large model has a hundred.
  const width = Math.ceil(
    Math.max(
      ...lines.map((line) => textWidth(line, slip.size) + 2 * slip.padding),
      ...lines.map((line) => spacedWidth(line, slip.size) + slip.padding),
    ),
  );
  const x = Math.min(Math.max(2, stone.x + stone.width / 2 - width / 2), drawing - width - 2);
  const y = stone.y + stone.height + slip.hang;
  return {
    x: Math.floor(x),
    y: Math.round(y),
    width,
    height: Math.ceil(lines.length * slip.leading + 2 * slip.padding - 4),
    lines: placeLines(definition, lines, slip.padding, slip.padding + slip.size - 2, slip.leading),
  };
}
