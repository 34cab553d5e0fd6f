import { describe, expect, test } from 'vitest';
import { findStoneFaults } from '../fixtures/drawn-stones.ts';
import { openSite } from '../fixtures/open-site.ts';

const site = openSite();

describe('layout', () => {
  const drawn = [
    '',
    'industries/building-blocks/',
    'industries/advanced-manufacturing/',
    'industries/automation/',
    'jobs/marketing-representative/',
    'jobs/bank-teller/',
    'ladders/petroleum/',
  ];
  for (const width of [320, 768, 1440]) {
    test.for(drawn)(`no word leaves its stone on /%s at ${width} px`, async (path) => {
      const { stones, outside, over } = await site.visit(path, { viewport: { width, height: 900 } }, findStoneFaults);
      expect(stones).toBeGreaterThan(4);
      expect(outside).toEqual([]);
      expect(over).toEqual([]);
    });
  }

  test('fonts that arrive late move nothing', async () => {
    const shift = await site.visit('competencies/teamwork/', {}, (page) =>
      page.evaluate(
        () =>
          new Promise<number>((done) => {
            let sum = 0;
            new PerformanceObserver((list) => {
              for (const entry of list.getEntries()) sum += (entry as unknown as { value: number }).value;
            }).observe({ type: 'layout-shift', buffered: true });
            setTimeout(() => done(sum), 800);
          }),
      ),
    );
    expect(shift).toBeLessThan(0.02);
  });
});
