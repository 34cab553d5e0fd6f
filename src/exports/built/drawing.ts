import { drawing as words } from '#messages/built-files.ts';
import type { SiteWords } from '../../building/model/content-words.ts';
import type { BuiltModel } from '../../building/model/model.ts';
import { type Pyramid, pyramid, type PyramidCourse } from '../../figures/pyramid.ts';
import { textWidth } from '../../figures/text.ts';
import { tierColors } from '../tier-colors.ts';
import { escapeXml } from '../tables/xlsx-parts.ts';
import { outline, type OutlinedTier } from './outline.ts';
import { builtSource, type BuiltFile } from './source.ts';

const ink = '#211c17';
const ground = '#fffdf9';
const margin = 12;
const sizes = { heading: 13, stone: 13 };

/**
 * Write the tiers of a model as a drawing that stands by itself: a pyramid in SVG, with the same in words for who does not see it.
 * Each line has the width that was measured for it, so that words stay on their stones in any font.
 */
export function builtDrawing(model: BuiltModel, site: SiteWords, today: string): BuiltFile {
  const source = builtSource(model, site, today);
  return {
    name: `${source.content.ids.model}.svg`,
    type: 'image/svg+xml',
    body: `<?xml version="1.0" encoding="UTF-8"?>\n${drawingOf(source.content.industry.name, outline(source))}\n`,
  };
}

/** The drawing as an element of SVG; without tiers, an empty one that says so. */
export function drawingOf(name: string, tiers: readonly OutlinedTier[]): string {
  const figure: Pyramid = tiers.length === 0 ? { width: 760, height: 40, courses: [] } : pyramid(tiers);
  const [width, height] = [figure.width + 2 * margin, Math.ceil(figure.height + 2 * margin)];
  const twin = tiers.map((tier) =>
    words.tier(
      `${tier.number} ${tier.title}`,
      tier.blocks.map((block) => `${block.number} ${block.title}`),
    ),
  );
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${-margin} ${-margin} ${width} ${height}" width="${width}" height="${height}" role="img" xml:lang="en" font-family="'Atkinson Hyperlegible Next', system-ui, Helvetica, Arial, sans-serif" font-size="13">`,
    `<title>${escapeXml(words.title(name))}</title>`,
    `<desc>${escapeXml(twin.join(' '))}</desc>`,
    `<rect x="${-margin}" y="${-margin}" width="${width}" height="${height}" fill="${ground}"/>`,
    ...figure.courses.flatMap(drawCourse),
    '</svg>',
  ].join('\n');
}

function drawCourse(course: PyramidCourse): string[] {
  const { tier, x, y, width, height, heading, sectors, stones, open } = course;
  const [stone, onStone] = tierColors[tier.order - 1] ?? tierColors.at(-1)!;
  return [
    '<g>',
    `<rect x="${x}" y="${y}" width="${width}" height="${height}" rx="3" fill="${stone}" fill-opacity="0.17"/>`,
    ...[...heading, ...sectors].map(({ text, x: left, y: base }) =>
      line(text, left, base, sizes.heading, `font-weight="600" fill="${ink}"`),
    ),
    ...(open
      ? [
          `<rect x="${open.x}" y="${open.y}" width="${open.width}" height="${open.height}" rx="2" fill="none" stroke="#8a8072" stroke-dasharray="4 4"/>`,
          line(words.open, open.label.x, open.label.y, sizes.stone, `text-anchor="middle" fill="${ink}"`),
        ]
      : []),
    ...stones.flatMap((one) => [
      `<rect x="${one.x}" y="${one.y}" width="${one.width}" height="${one.height}" rx="2" fill="${stone}"/>`,
      ...one.lines.map(({ text, x: middle, y: base }) =>
        line(text, middle, base, sizes.stone, `text-anchor="middle" fill="${onStone}"`),
      ),
    ]),
    '</g>',
  ];
}

const line = (text: string, x: number, y: number, size: number, looks: string): string =>
  `<text x="${x}" y="${y}" textLength="${Math.max(1, Math.round(textWidth(text, size)))}" lengthAdjust="spacingAndGlyphs" ${looks}>${escapeXml(text)}</text>`;
