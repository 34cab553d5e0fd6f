import { Parser } from 'htmlparser2';
import { describe, expect, test } from 'vitest';
import { drawCompetencies, drawLadder, drawTiers } from '../../../src/exports/previews/figures.ts';
import { listPreviews } from '../../../src/exports/previews/files.ts';
import {
  type OutlineText,
  type Preview,
  previewSize,
  previewSvg,
  type Room,
} from '../../../src/exports/previews/page.ts';
import { aHeldCompetency } from '../../fixtures/a-held-competency.ts';
import { atlasWith } from '../../fixtures/entries.ts';
import { aModelTier } from '../../fixtures/figures.ts';

/** Every sign is half as wide as the type is high; the words stand in the marks. */
const outline: OutlineText = (text, _face, size) => ({
  marks: `<path data-words="${text.replaceAll('&', '&amp;')}" data-size="${size.toFixed(1)}"/>`,
  width: text.length * size * 0.5,
});
const wordsIn = (svg: string): string[] => [...svg.matchAll(/data-words="([^"]*)"/g)].map(([, words]) => words!);

const preview = (own: Partial<Preview> = {}): Preview => ({
  kind: 'Job model · Food',
  title: 'Baker',
  finding: 'Two of three competencies matter most',
  isTall: false,
  draw: ({ x, y, width, height }) => `<rect class="room" x="${x}" y="${y}" width="${width}" height="${height}"/>`,
  ...own,
});
const roomOf = (svg: string): Room => {
  const found = /class="room" x="([\d.]+)" y="([\d.]+)" width="([\d.]+)" height="([\d.]+)"/.exec(svg)!;
  const [x, y, width, height] = found.slice(1).map(Number) as [number, number, number, number];
  return { x, y, width, height };
};

describe('previewSvg(preview, site, outline)', () => {
  test('says what it is of, its title and what it finds, as outlines alone', () => {
    const svg = previewSvg(preview(), 'Cairn', outline);
    expect(wordsIn(svg)).toEqual(['Job model · Food', 'Cairn', 'Baker', 'Two of three competencies matter most']);
    expect(svg).not.toContain('<text');
    expect(wordsIn(previewSvg(preview({ finding: '' }), 'Cairn', outline))).not.toContain('');
  });

  test.for([true, false])('breaks long words into lines, and leaves room for the figure: tall %s', (isTall) => {
    const title = 'Transportation, Distribution, Logistics and Everything Else That Moves Around the Country';
    const svg = previewSvg(preview({ title, isTall }), 'Cairn', outline);
    const lines = wordsIn(svg).filter((line) => title.includes(line));
    expect(lines.length).toBeGreaterThan(1);
    expect(lines.join(' ')).toBe(title);
    const { x, y, width, height } = roomOf(svg);
    expect(Math.min(x, y, width, height)).toBeGreaterThan(60);
    expect(x + width).toBeLessThan(previewSize.width);
    expect(y + height).toBeLessThan(previewSize.height);
  });
});

describe('figures of previews', () => {
  const room = { x: 64, y: 200, width: 1072, height: 300 };

  test('fill a stone for each block in the color of its tier, and draw a line for an open tier', () => {
    const svg = drawTiers([aModelTier(1, ['Care', 'Zeal']), aModelTier(2, [])], room);
    expect(svg.match(/<rect[^>]*fill="#4b3429"/g)).toHaveLength(2);
    expect(svg.match(/<rect[^>]*fill="#74432a"/g)).toHaveLength(1);
  });

  test('fill competencies that matter most, and make long names smaller', () => {
    const long = 'Waiting for Dough that Nobody Else in the Whole Town Would Wait For';
    const clusters = [
      {
        title: 'Oven',
        competencies: [aHeldCompetency('Care'), { ...aHeldCompetency(long), importance: 'moderate' as const }],
      },
    ];
    const svg = drawCompetencies(clusters, room, outline);
    expect(wordsIn(svg)).toEqual(['Care', long]);
    expect(svg).toContain('data-words="Care" data-size="21.0"');
    expect(Number(new RegExp(`data-words="${long}" data-size="([\\d.]+)"`).exec(svg)![1])).toBeLessThan(12);
    expect(svg.match(/fill="none" stroke="#4b3429"/g)).toHaveLength(1);
    expect(svg.match(/fill="#4b3429" stroke="#4b3429"/g)).toHaveLength(1);
  });

  test('tell steps of a ladder apart by their lines', () => {
    const place = (id: string, level: number) => ({ id, title: `Place ${id}`, level });
    const steps = (['advance', 'lateral', 'specialize'] as const).map((kind, i) => ({
      from: 'a',
      to: ['b', 'c', 'd'][i]!,
      kind,
    }));
    const svg = drawLadder([place('a', 1), place('b', 2), place('c', 1), place('d', 2)], steps, room);
    expect(svg.match(/<path/g)).toHaveLength(3);
    expect(svg.match(/stroke-dasharray="7 5"/g)).toHaveLength(1);
    expect(svg.match(/stroke-dasharray="2 5"/g)).toHaveLength(1);
    expect(svg.match(/<rect/g)).toHaveLength(4);
  });
});

test('listPreviews(atlas) has one for each industry model, job and ladder, whose picture is well formed', () => {
  const atlas = atlasWith({});
  const all = listPreviews(atlas);
  expect(all.map(({ kind }) => kind).sort()).toEqual([
    ...Array<string>(atlas.industries.size).fill('industries'),
    ...Array<string>(atlas.jobs.size).fill('jobs'),
    ...Array<string>(atlas.ladders.size).fill('ladders'),
  ]);
  for (const one of all) {
    const open: string[] = [];
    const parser = new Parser(
      { onopentag: (name) => open.push(name), onclosetag: (name) => expect(open.pop()).toBe(name) },
      { xmlMode: true },
    );
    const svg = previewSvg(one.preview(), 'Cairn', outline);
    parser.end(svg);
    expect(open).toEqual([]);
    expect(svg).not.toMatch(/NaN|undefined/);
  }
});
