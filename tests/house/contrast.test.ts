import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const css = readFileSync('src/styles/tokens.css', 'utf8');
/** The colors of the levels of a ladder, under the names that a token has. */
const levels = readFileSync('src/styles/ladder.css', 'utf8').replaceAll(
  /\.level-(\d) \{\s*--stone: ([^;]*);\s*--on-stone: ([^;]*);/g,
  '--level-$1: $2; --on-level-$1: $3;',
);
const themes = ['light', 'dark'] as const;

/** The color of a token in one theme, as `#rrggbb`. */
function color(token: string, theme: (typeof themes)[number]): string {
  const value = new RegExp(`--${token}:\\s*(?:light-dark\\((#\\w{6}),\\s*(#\\w{6})\\)|(#\\w{6}));`).exec(css + levels);
  const found = value?.[3] ?? value?.[theme === 'light' ? 1 : 2];
  if (!found) throw new Error(`tokens.css has no color --${token}`);
  return found;
}

/** Relative luminance, 0–1 (WCAG 2.2). */
function luminance(hex: string): number {
  const [r, g, b] = [1, 3, 5].map((at) => {
    const part = parseInt(hex.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

/** Contrast ratio, 1–21 (WCAG 2.2). */
function contrast(one: string, other: string): number {
  const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

describe.for(themes)('colors of the %s theme', (theme) => {
  test.for([
    ['ink', 'paper', 7],
    ['ink', 'sheet', 7],
    ['ink-soft', 'paper', 7],
    ['ink-soft', 'sheet', 4.5],
    ['link', 'paper', 7],
    ['ink', 'mark', 7],
    ['focus', 'paper', 3],
    ['line-strong', 'paper', 3],
  ] as const)('%s on %s keeps %d : 1', ([front, back, least]) => {
    expect(contrast(color(front, theme), color(back, theme))).toBeGreaterThanOrEqual(least);
  });

  test.for([1, 2, 3, 4, 5, 6, 7])('words on tier %d keep 4.5 : 1', (tier) => {
    expect(contrast(color(`on-tier-${tier}`, theme), color(`tier-${tier}`, theme))).toBeGreaterThanOrEqual(4.5);
  });

  test.for([1, 2, 3, 4, 5, 6])('words on level %d keep 4.5 : 1', (level) => {
    expect(contrast(color(`on-level-${level}`, theme), color(`level-${level}`, theme))).toBeGreaterThanOrEqual(4.5);
  });

  test('levels grow darker from the first up, each by a step that the eye can tell', () => {
    const light = [6, 5, 4, 3, 2, 1].map((level) => luminance(color(`level-${level}`, theme)));
    for (let i = 1; i < light.length; i += 1) {
      expect((light[i]! + 0.05) / (light[i - 1]! + 0.05), `level ${7 - i} to the one below`).toBeGreaterThan(1.15);
    }
  });

  test('tiers grow lighter from the foundation up, each by a step that the eye can tell', () => {
    const light = [1, 2, 3, 4, 5, 7].map((tier) => luminance(color(`tier-${tier}`, theme)));
    for (let i = 1; i < light.length; i += 1) {
      expect((light[i]! + 0.05) / (light[i - 1]! + 0.05), `tier ${i} to the next`).toBeGreaterThan(1.15);
    }
  });
});
