import { describe, expect, test } from 'vitest';
import { placeLines, spacedWidth, textWidth, wrapText } from '../../../src/figures/text.ts';

const size = 10;

describe('textWidth(text, size)', () => {
  test('sums the widths of the signs, in proportion to the size', () => {
    expect(textWidth('aim', 1000)).toBe(544 + 285 + 870);
    expect(textWidth('aim', 10)).toBeCloseTo(16.99);
    expect(textWidth('', 10)).toBe(0);
  });

  test('takes a sign that the font’s table lacks as wide as an "m"', () => {
    expect(textWidth('é’–😀', 1000)).toBe(4 * 870);
  });

  test('has a width for every printable sign of ASCII', () => {
    const signs = Array.from({ length: 95 }, (_, i) => String.fromCharCode(32 + i));
    expect(signs.filter((sign) => textWidth(sign, 1000) === 870)).toEqual(['m']);
    expect(textWidth(' ~', 1000)).toBe(303 + 543);
    expect(textWidth(signs.join(''), 1000)).toBe(50751);
  });
});

describe('spacedWidth(text, size)', () => {
  test('adds 0.12 of the size for each sign and 0.16 more for each space', () => {
    expect(spacedWidth('aim', 1000)).toBe(textWidth('aim', 1000) + 3 * 120);
    expect(spacedWidth('a i', 1000)).toBe(textWidth('a i', 1000) + 3 * 120 + 160);
    expect(spacedWidth('', 10)).toBe(0);
  });
});

describe('wrapText(text, width, size, most)', () => {
  test('leaves a text that fits on one line', () => {
    expect(wrapText('Oven Work', 100, size)).toEqual(['Oven Work']);
    expect(wrapText('', 100, size)).toEqual(['']);
  });

  test('breaks into the fewest lines, as even as they can be', () => {
    expect(wrapText('aaaa aaaa aaaa aaaa', textWidth('aaaa aaaa aaaa', size), size)).toEqual([
      'aaaa aaaa',
      'aaaa aaaa',
    ]);
    expect(wrapText('Health, Safety, Security, & Environment', 110, size)).toEqual([
      'Health, Safety,',
      'Security, &',
      'Environment',
    ]);
  });

  test('breaks after a slash or a hyphen, which stays at the end of its line', () => {
    expect(wrapText('Dependability/Reliability', 80, size)).toEqual(['Dependability/', 'Reliability']);
    expect(wrapText('Industry-Wide', 50, size)).toEqual(['Industry-', 'Wide']);
    expect(wrapText('24/7 shift', 30, size)).toEqual(['24/7', 'shift']);
  });

  test('joins what it need not break as it was, with the space or without', () => {
    expect(wrapText('Pre- and Post-sale', 200, size)).toEqual(['Pre- and Post-sale']);
  });

  test('gives a part that is wider than the line its own line', () => {
    expect(wrapText('An incomprehensibility so', 30, size)).toEqual(['An', 'incomprehensibility', 'so']);
  });
});

describe('placeLines(text, lines, x, y, leading)', () => {
  test('sets lines one under the other, and says what stands between two of them', () => {
    expect(placeLines('Industry-Wide Work', ['Industry-', 'Wide', 'Work'], 5, 10, 12.04)).toEqual([
      { text: 'Industry-', x: 5, y: 10, glue: '' },
      { text: 'Wide', x: 5, y: 22, glue: ' ' },
      { text: 'Work', x: 5, y: 34.1, glue: '' },
    ]);
  });
});
