import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fileName, pictureSize, exportFigureDefaults } from '../../../src/tools/export-figure/export-figure.ts';
import { origin } from '../../fixtures/an-origin.ts';

describe('fileName(origin, kind)', () => {
  test('never names a folder, whatever the address', () => {
    fc.assert(
      fc.property(fc.webUrl({ withFragments: true, withQueryParameters: true }), fc.string(), (address, figure) => {
        expect(fileName({ ...origin, address, figure }, 'svg')).toMatch(/^cairn(?:-[a-z0-9]+)*\.svg$/);
      }),
    );
  });
});

describe('pictureSize(width, height)', () => {
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
