import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  fileName,
  isKept,
  type Origin,
  originNote,
  pictureSize,
  exportFigureDefaults,
  wholeLink,
} from '../../../src/tools/export-figure/export-figure.ts';

const origin: Origin = {
  site: 'Cairn',
  figure: 'ladder',
  address: 'https://cairn.example/ladders/petroleum/',
  license: 'CC BY 4.0, https://creativecommons.org/licenses/by/4.0/',
};

describe('fileName(origin, kind)', () => {
  test.for([
    [{}, 'svg', 'cairn-petroleum-ladder.svg'],
    [{}, 'png', 'cairn-petroleum-ladder.png'],
    [{ address: 'https://cairn.example/', figure: 'pyramid' }, 'svg', 'cairn-pyramid.svg'],
    [{ address: 'https://host.example/cairn/', figure: 'pyramid' }, 'svg', 'cairn-pyramid.svg'],
    [
      { address: 'https://cairn.example/compare/?a=nurse&b=cook#both', figure: 'bars' },
      'png',
      'cairn-compare-bars.png',
    ],
    [{ site: '../Ça/ va' }, 'svg', 'a-va-petroleum-ladder.svg'],
  ] as const)('%o as %s is called %s', ([own, kind, name]) => {
    expect(fileName({ ...origin, ...own }, kind)).toBe(name);
  });

  test('never names a folder, whatever the address', () => {
    fc.assert(
      fc.property(fc.webUrl({ withFragments: true, withQueryParameters: true }), fc.string(), (address, figure) => {
        expect(fileName({ ...origin, address, figure }, 'svg')).toMatch(/^cairn(?:-[a-z0-9]+)*\.svg$/);
      }),
    );
  });
});

describe('originNote(origin)', () => {
  test('names the site, the page and the license', () => {
    expect(originNote(origin)).toBe(
      'From Cairn, https://cairn.example/ladders/petroleum/. CC BY 4.0, https://creativecommons.org/licenses/by/4.0/',
    );
  });
});

describe('isKept(attribute)', () => {
  test.for([
    ['class', false],
    ['style', false],
    ['tabindex', false],
    ['onclick', false],
    ['data-export-figure', false],
    ['d', true],
    ['id', true],
    ['href', true],
    ['aria-label', true],
    ['marker-end', true],
  ] as const)('%s: %s', ([name, expected]) => {
    expect(isKept(name)).toBe(expected);
  });
});

describe('wholeLink(href, address)', () => {
  test.for([
    ['#step-a-b', 'https://cairn.example/ladders/petroleum/#step-a-b'],
    ['/jobs/nurse/', 'https://cairn.example/jobs/nurse/'],
    ['https://www.onetonline.org/', 'https://www.onetonline.org/'],
    ['javascript:alert(1)', undefined],
    ['data:text/html,x', undefined],
    ['http://[', undefined],
  ] as const)('%s leads to %s', ([href, expected]) => {
    expect(wholeLink(href, origin.address)).toBe(expected);
  });
});

describe('pictureSize(width, height)', () => {
  test('gives two pixels a unit', () => {
    expect(pictureSize(792, 847)).toEqual({ width: 1584, height: 1694 });
  });

  test.for([
    ['long', 8000, 100],
    ['tall', 376, 20_000],
    ['large', 5000, 5000],
  ] as const)('scales down a %s drawing, in its proportion', ([, width, height]) => {
    const size = pictureSize(width, height);
    expect(size.width).toBeLessThan(2 * width);
    expect(size.width / size.height / (width / height)).toBeCloseTo(1, 1);
  });

  test('keeps to what every canvas holds, whatever the drawing', () => {
    const length = fc.double({ min: 1, max: 1e6, noNaN: true });
    fc.assert(
      fc.property(length, length, (width, height) => {
        const size = pictureSize(width, height);
        const { side, area } = exportFigureDefaults;
        expect(Math.max(size.width, size.height)).toBeLessThanOrEqual(side);
        expect(size.width * size.height).toBeLessThanOrEqual(area);
        expect(Math.min(size.width, size.height)).toBeGreaterThanOrEqual(1);
      }),
    );
  });
});
