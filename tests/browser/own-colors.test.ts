import { describe, expect, test } from 'vitest';
import { samplePages } from '../../scripts/sample-pages.ts';
import { openSite } from '../fixtures/open-site.ts';

const site = openSite();
const pages = samplePages.map(({ name, path }) => [name, path] as const);

/** Runs in the page: what of its drawings cannot be seen against what is behind it. */
function findUnseen(): { seen: number; faults: string[] } {
  const canvas = document.createElement('canvas');
  canvas.width = canvas.height = 1;
  const brush = canvas.getContext('2d', { willReadFrequently: true })!;
  const luminance = (color: string): number => {
    brush.fillStyle = color;
    brush.fillRect(0, 0, 1, 1);
    const [r, g, b] = [...brush.getImageData(0, 0, 1, 1).data].slice(0, 3).map((part) => {
      const own = part / 255;
      return own <= 0.04045 ? own / 12.92 : ((own + 0.055) / 1.055) ** 2.4;
    }) as [number, number, number];
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const contrast = (one: string, other: string): number => {
    const [low, high] = [luminance(one), luminance(other)].sort((a, b) => a - b) as [number, number];
    return (high + 0.05) / (low + 0.05);
  };
  const paper = getComputedStyle(document.documentElement).backgroundColor;
  const faults: string[] = [];
  let seen = 0;
  const check = (what: string, front: string, back: string, least: number) => {
    seen += 1;
    const found = contrast(front, back);
    if (!(found >= least)) faults.push(`${what}: ${front} on ${back}`);
  };
  for (const svg of document.querySelectorAll('.figure svg')) {
    if (svg.getBoundingClientRect().height === 0) continue;
    const kind = svg.closest('.figure')!.classList.value;
    for (const text of svg.querySelectorAll('text')) {
      if (text.closest('.tip')) continue;
      const face = text.closest('a')?.querySelector('.stone-face');
      const back = face ? getComputedStyle(face).fill : paper;
      check(`${kind}: words ${text.textContent}`, getComputedStyle(text).fill, back === 'none' ? paper : back, 4.5);
    }
    for (const face of svg.querySelectorAll('.stone-face')) {
      const { fill, stroke, strokeDasharray } = getComputedStyle(face);
      const name = face.closest('a')!.getAttribute('aria-label');
      const body = fill === 'none' ? paper : fill;
      // A stone is seen by its body or by its edge; a dotted edge says something, so it is seen for itself.
      if (contrast(body, paper) < 3) check(`${kind}: edge of ${name}`, stroke, paper, 3);
      if (strokeDasharray !== 'none') check(`${kind}: dotted edge of ${name}`, stroke, body, 3);
      const high = face.closest('.high');
      if (high) check(`${kind}: filled ${name}`, fill, paper, 3);
      if (face.closest('.moderate') && contrast(fill, paper) > 1.4) faults.push(`${kind}: ${name} looks filled`);
    }
    for (const circle of svg.querySelectorAll('circle:not(.stone-face)')) {
      const face = circle.closest('a')?.querySelector('.stone-face');
      const back = face ? getComputedStyle(face).fill : paper;
      const { fill, stroke } = getComputedStyle(circle);
      check(`${kind}: edge of a circle`, stroke, back, 3);
      const isFull = circle.matches('.filled, .high');
      const body = fill === 'none' ? back : fill;
      if (isFull) check(`${kind}: full circle`, body, back, 3);
      else if (contrast(body, back) > 1.4) faults.push(`${kind}: an open circle looks full`);
    }
    for (const line of svg.querySelectorAll('.step, .matrix line'))
      check(`${kind}: line`, getComputedStyle(line).stroke, paper, 3);
  }
  return { seen, faults: [...new Set(faults)] };
}

describe('in the reader’s own colors (forced colors)', () => {
  for (const colorScheme of ['light', 'dark'] as const) {
    test.for(pages)(`drawings keep levels, edges and words on the page %s, ${colorScheme}`, async ([, path]) => {
      await site.visitDrawn(path, { colorScheme, forcedColors: 'active' }, async (page) => {
        const figures = await page.locator('.figure').count();
        const { seen, faults } = await page.evaluate(findUnseen);
        expect(faults).toEqual([]);
        if (figures > 0) expect(seen).toBeGreaterThan(10);
      });
    });
  }
});
